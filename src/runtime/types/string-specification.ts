/** `__format__` of str and unicode (`Objects/stringlib/formatter.h` of CPython 2.7). */

import { reserveText } from '../budget/text-budget.ts';
import type { Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { asciiEncode } from '../protocols/default-encoding.ts';
import { bytesOf } from '../protocols/text.ts';
import { coerceToText } from '../protocols/unicode-text.ts';
import type { Text } from '../text/code-points.ts';
import {
  ALIGN_LEFT,
  formatText,
  formatTextSize,
  parseFormatSpec,
  stringSpecProblem,
  unknownTypeMessage,
} from '../text/format-spec.ts';

const LOWER_S = 115;

function refuse(message: string): never {
  throw valueError(message);
}

function formatBySpec(text: Text, specification: Text, inUnicode: boolean): Text {
  const spec = parseFormatSpec(specification, LOWER_S, ALIGN_LEFT, inUnicode, refuse);
  if (spec.type !== LOWER_S) refuse(unknownTypeMessage(spec.type, inUnicode ? 'unicode' : 'str', inUnicode));
  const problem = stringSpecProblem(spec);
  if (problem !== undefined) refuse(problem);
  reserveText(formatTextSize(text, spec));
  return formatText(text, spec);
}

/** A str by a specification. @throws ValueError for one that makes no sense for strings */
export function formatStrSpec(text: string, specification: string): string {
  return formatBySpec(text, specification, false) as string;
}

/** @throws TypeError unless the argument of `__format__` is a string */
function checkArgument(spec: Value): void {
  if (spec instanceof PyUnicode || bytesOf(spec) !== undefined) return;
  throw typeError(`__format__ arg must be str or unicode, not ${typeOf(spec).name}`);
}

/** `str.__format__`; `plain` is what an empty specification gives. */
export function formatStrObject(text: string, spec: Value, plain: () => Value): Value {
  checkArgument(spec);
  const specification = spec instanceof PyUnicode ? asciiEncode(spec) : bytesOf(spec)!;
  return specification === '' ? plain() : formatStrSpec(text, specification);
}

/** `unicode.__format__`; `plain` is what an empty specification gives. */
export function formatUnicodeObject(text: Text, spec: Value, plain: () => Value): Value {
  checkArgument(spec);
  const specification = coerceToText(spec);
  return specification.length === 0 ? plain() : new PyUnicode(formatBySpec(text, specification, true));
}
