/**
 * A `str.format` string read once: plain data, which a caller may keep. Errors do not raise here, because what stands
 * before them takes effect first: they are part of the plan where they occur.
 */
import type { Text } from './code-points.ts';
import { type FieldAccessor, type FieldHead, readFieldAccessor, readFieldHead, readMarkup } from './format-markup.ts';

export interface PlannedField {
  readonly head: FieldHead;
  readonly accessors: readonly FieldAccessor[];
  /** The message of the ValueError behind the last accessor, or ''. */
  readonly failure: string;
  /** The conversion character's code point, or 0. */
  readonly conversion: number;
  readonly spec: Text;
  /** Whether the specification holds fields of its own. */
  readonly nested: boolean;
}

export interface PlannedPiece {
  readonly literal: Text;
  /** undefined where no field follows the literal. */
  readonly field: PlannedField | undefined;
}

export interface FormatPlan {
  readonly pieces: readonly PlannedPiece[];
  /** The message of the ValueError behind the last piece, or ''. */
  readonly failure: string;
}

/** A mistake on its way to the place in the plan that it belongs to. */
class Mistake {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

function fail(message: string): never {
  throw new Mistake(message);
}

/** The message of what `fail` threw; anything else is thrown on. */
function messageOf(thrown: unknown): string {
  if (thrown instanceof Mistake) return thrown.message;
  throw thrown;
}

/** Reads a format string; reading stops at the first mistake in its markup. */
export function planFormat(format: Text): FormatPlan {
  const pieces: PlannedPiece[] = [];
  try {
    for (let at = 0; at < format.length; ) {
      const { literal, field, end } = readMarkup(format, at, fail);
      if (field === undefined) pieces.push({ literal, field });
      else {
        const { name, conversion, spec, nested } = field;
        pieces.push({ literal, field: { ...planName(name), conversion, spec, nested } });
      }
      at = end;
    }
  } catch (thrown) {
    return { pieces, failure: messageOf(thrown) };
  }
  return { pieces, failure: '' };
}

const NO_HEAD: FieldHead = { first: '', index: -1, end: -1 };

/** A field name read: `head.end` is -1 where the mistake is in the head. */
function planName(name: Text): Pick<PlannedField, 'head' | 'accessors' | 'failure'> {
  const accessors: FieldAccessor[] = [];
  let head = NO_HEAD;
  try {
    head = readFieldHead(name, fail);
    for (let at = head.end; at < name.length; ) {
      const accessor = readFieldAccessor(name, at, fail);
      accessors.push(accessor);
      at = accessor.end;
    }
  } catch (thrown) {
    return { head, accessors, failure: messageOf(thrown) };
  }
  return { head, accessors, failure: '' };
}
