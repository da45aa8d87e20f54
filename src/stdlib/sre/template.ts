/** Replacement templates (`re._expand`, `re._subx` and `sre_parse.parse_template` of CPython 2.7). */
import { PyDict } from '../../runtime/objects/dict.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { length } from '../../runtime/protocols/sequence.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { textFromPoints } from '../../runtime/text/code-points.ts';
import { joinStrs, joinUnicode } from '../../runtime/types/join.ts';
import { expandTemplate, parseTemplate, type TemplatePart } from '../regex/index.ts';
import type { PyPattern } from './objects.ts';
import { engineCall } from './regex-failure.ts';
import { findSubject, sliceOf } from './subject-value.ts';

/** A parsed template. */
export interface Template {
  readonly source: string | PyUnicode;
  readonly parts: readonly TemplatePart[];
  /** The text of each literal part, of the template's type; null for a group. */
  readonly literals: readonly (string | PyUnicode | null)[];
}

/** The pattern's named groups. */
function groupNumbers({ groupIndex }: PyPattern): Map<string, number> {
  const numbers = new Map<string, number>();
  if (!(groupIndex instanceof PyDict)) return numbers;
  for (const [key, value] of groupIndex.items()) {
    const name = key instanceof PyUnicode && typeof key.text === 'string' ? key.text : bytesOf(key);
    if (name !== undefined && typeof value === 'number') numbers.set(name, value);
  }
  return numbers;
}

function literalText(part: TemplatePart, isUnicode: boolean): string | PyUnicode | null {
  if (part.kind === 'group') return null;
  if (isUnicode) return new PyUnicode(textFromPoints(Uint32Array.from(part.characters)));
  return String.fromCharCode(...part.characters);
}

/**
 * Parses a template for a pattern, which remembers it.
 * @throws re.error, IndexError for an unknown group name, TypeError for what is no string
 */
export function templateOf(pattern: PyPattern, source: Value): Template {
  const known = pattern.template;
  if (known !== null && known.source === source) return known;
  const isUnicode = source instanceof PyUnicode;
  const text = isUnicode ? source : bytesOf(source);
  if (text === undefined) {
    if (length(source) === 0) return { source: '', parts: [], literals: [] };
    throw typeError('expected string or buffer');
  }
  const chars = isUnicode ? source.text : (text as string);
  const parts = engineCall(() => parseTemplate({ chars, unicode: isUnicode }, groupNumbers(pattern), pattern.budget));
  const template = { source: text, parts, literals: parts.map((part) => literalText(part, isUnicode)) };
  pattern.template = template;
  return template;
}

/** Whether a template is a string that needs no parsing: it has no backslash. */
export function isLiteral(template: Value): boolean {
  const chars = findSubject(template);
  if (chars === undefined) return false;
  return typeof chars === 'string' ? !chars.includes('\\') : !chars.includes(BACKSLASH);
}

const BACKSLASH = 92;

/**
 * Fills a template in from a match.
 * @param spans start and end of the match and its groups in `string`
 * @throws re.error for a group that there is not or that took no part
 */
export function fillTemplate(template: Template, string: Value, spans: readonly number[]): Value {
  if (typeof string === 'string' && typeof template.source === 'string') return fillText(template, string, spans);
  const filled = engineCall(() => expandTemplate(template.parts, spans));
  return joinPieces(
    string,
    filled.map((piece, i) => ('start' in piece ? sliceOf(string, piece.start, piece.end) : template.literals[i]!)),
  );
}

/** The same where template and string are strs. */
function fillText(template: Template, string: string, spans: readonly number[]): string {
  const { parts, literals } = template;
  let text = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    if (part.kind === 'literal') text += literals[i] as string;
    else {
      const start = spans[part.group * 2];
      if (start === undefined || start < 0) engineCall(() => expandTemplate(parts, spans));
      text += string.slice(start, spans[part.group * 2 + 1]);
    }
  }
  return text;
}

/** The pieces in one, by the type of the string they come from (`join_list`). */
export function joinPieces(string: Value, pieces: Value[]): Value {
  const separator = sliceOf(string, 0, 0);
  if (pieces.length === 0) return separator;
  if (typeof separator === 'string') return joinStrs('', new PyList(pieces));
  if (separator instanceof PyUnicode) return joinUnicode('', new PyList(pieces));
  return call1(getAttribute(separator, 'join'), new PyList(pieces));
}
