/** `str.format` and `unicode.format` (PEP 3101; `Objects/stringlib/string_format.h` of CPython 2.7). */

import { reserveConcatenation, reserveText } from '../budget/text-budget.ts';
import { floatType, PyFloat } from '../objects/float.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { indexError, keyError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyUnicode, unicodeType } from '../objects/unicode.ts';
import { getAttribute } from '../protocols/attribute.ts';
import { attributeName } from '../protocols/attribute-name.ts';
import { format } from '../protocols/format.ts';
import { getItem, getSequenceItem } from '../protocols/sequence.ts';
import { isSequence } from '../protocols/sequence-check.ts';
import { repr, str } from '../protocols/text.ts';
import { unicodeOf } from '../protocols/unicode-text.ts';
import { onBehalfOfSandbox } from '../restricted/confinement.ts';
import { isHiddenName } from '../restricted/hidden-names.ts';
import { isAscii, joinTexts, type Text } from '../text/code-points.ts';
import { type AutoNumber, type FieldAccessor, fieldIndex } from '../text/format-markup.ts';
import { type FormatPlan, type PlannedField, planFormat } from '../text/format-plan.ts';
import { formatFloatSpec, formatIntegerSpec } from './number-format.ts';
import { formatStrSpec } from './string-specification.ts';

/** Plans made lately: immutable, so that all interpreters of the process may share them. */
const plans = new Map<string, FormatPlan>();
const MOST_PLANS = 512;
const LONGEST_KEPT = 1024;

/** Milliseconds that it takes to plan a character of markup; nothing can interrupt that. */
const MARKUP_MS = 1e-3;

function planOf(text: Text): FormatPlan {
  if (text.length > LONGEST_KEPT) thread.interpreter.budget.look(text.length * MARKUP_MS);
  if (typeof text !== 'string') return planFormat(text);
  let plan = plans.get(text);
  if (plan === undefined) {
    plan = planFormat(text);
    if (text.length > LONGEST_KEPT) return plan;
    if (plans.size >= MOST_PLANS) plans.clear();
    plans.set(text, plan);
  }
  return plan;
}

function refuse(message: string): never {
  throw valueError(message);
}

/** Specifications may hold fields, whose specifications may not. */
const DEPTH = 2;

/** What one call of `format` works with. */
class FormatCall {
  readonly args: readonly Value[];
  readonly keywords: Keywords | null;
  readonly inUnicode: boolean;
  readonly numbering: AutoNumber = { state: 'undecided', next: 0 };

  constructor(args: readonly Value[], keywords: Keywords | null, inUnicode: boolean) {
    this.args = args;
    this.keywords = keywords;
    this.inUnicode = inUnicode;
  }
}

/** `text.format(*args, **keywords)` of a str. */
export function formatStrMarkup(text: string, args: readonly Value[], keywords: Keywords | null): string {
  return renderBytes(text, new FormatCall(args, keywords, false), DEPTH);
}

/** `text.format(*args, **keywords)` of unicode. */
export function formatUnicodeMarkup(text: Text, args: readonly Value[], keywords: Keywords | null): PyUnicode {
  return new PyUnicode(renderText(text, new FormatCall(args, keywords, true), DEPTH));
}

function checkDepth(depth: number): void {
  if (depth <= 0) throw valueError('Max string recursion exceeded');
}

function renderBytes(text: string, call: FormatCall, depth: number): string {
  checkDepth(depth);
  const { pieces, failure } = planOf(text);
  let result = '';
  for (let i = 0; i < pieces.length; i++) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const { literal, field } = pieces[i]!;
    const shown = field === undefined ? '' : bytesOfField(field, call, depth);
    reserveConcatenation(result.length, literal.length + shown.length);
    result += (literal as string) + shown;
  }
  if (failure !== '') throw valueError(failure);
  return result;
}

function renderText(text: Text, call: FormatCall, depth: number): Text {
  checkDepth(depth);
  const { pieces, failure } = planOf(text);
  const parts: Text[] = [];
  let size = 0;
  for (let i = 0; i < pieces.length; i++) {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const { literal, field } = pieces[i]!;
    const shown = field === undefined ? '' : textOfField(field, call, depth);
    parts.push(literal, shown);
    reserveText((size += literal.length + shown.length));
  }
  if (failure !== '') throw valueError(failure);
  return joinTexts('', parts);
}

function bytesOfField(field: PlannedField, call: FormatCall, depth: number): string {
  let value = fieldValue(field, call);
  if (field.conversion !== 0) value = field.conversion === LOWER_R ? repr(value) : asStr(value, field.conversion, call);
  const spec = field.nested ? renderBytes(field.spec as string, call, depth - 1) : (field.spec as string);
  // What a type's own `__format__` would do is done straight away for the exact types.
  if (typeof value === 'string') return spec === '' ? value : formatStrSpec(value, spec);
  if (typeof value === 'number') return spec === '' ? String(value) : (formatIntegerSpec(value, spec) as string);
  if (value instanceof PyFloat && value.cls === floatType) return formatFloatSpec(value, spec) as string;
  return str(format(value, spec));
}

function textOfField(field: PlannedField, call: FormatCall, depth: number): Text {
  let value = fieldValue(field, call);
  if (field.conversion !== 0)
    value = field.conversion === LOWER_R ? repr(value) : asUnicode(value, field.conversion, call);
  const spec = field.nested ? renderText(field.spec, call, depth - 1) : field.spec;
  if (spec.length === 0 && value instanceof PyUnicode && value.cls === unicodeType) return value.text;
  return unicodeOf(format(value, new PyUnicode(spec))).text;
}

const LOWER_R = 114;
const LOWER_S = 115;

function asStr(value: Value, conversion: number, call: FormatCall): Value {
  checkConversion(conversion, call);
  return str(value);
}

function asUnicode(value: Value, conversion: number, call: FormatCall): Value {
  checkConversion(conversion, call);
  return unicodeOf(value);
}

/** @throws ValueError for a conversion that is neither `r` nor `s` */
function checkConversion(conversion: number, call: FormatCall): void {
  if (conversion === LOWER_S) return;
  if (conversion > 32 && conversion < 127) {
    throw valueError(`Unknown conversion specifier ${String.fromCharCode(conversion)}`);
  }
  // A byte is a signed char to CPython, and its sign shows.
  const code = call.inUnicode || conversion < 128 ? conversion : 0xffffff00 + conversion;
  throw valueError(`Unknown conversion specifier \\x${code.toString(16)}`);
}

/** The value that a field name leads to. */
function fieldValue(field: PlannedField, call: FormatCall): Value {
  const { head, accessors, failure } = field;
  if (head.end < 0) throw valueError(failure);
  const index = fieldIndex(head, call.numbering, refuse);
  let value: Value | undefined;
  if (index < 0) value = keywordValue(head.first, call);
  else value = call.args[index];
  if (value === undefined) throw indexError('tuple index out of range');
  for (let i = 0; i < accessors.length; i++) value = accessed(value, accessors[i]!, call);
  if (failure !== '') throw valueError(failure);
  return value;
}

function nameValue(name: Text, call: FormatCall): Value {
  return call.inUnicode ? new PyUnicode(name) : (name as string);
}

function keywordValue(name: Text, call: FormatCall): Value {
  const { keywords } = call;
  if (keywords !== null && typeof name === 'string' && (!call.inUnicode || isAscii(name))) {
    const value = keywords.get(name);
    if (value !== undefined) return value;
  }
  throw keyError(nameValue(name, call));
}

function accessed(value: Value, { attribute, name, index }: FieldAccessor, call: FormatCall): Value {
  if (attribute) {
    const text = attributeName(nameValue(name, call));
    return isHiddenName(text) ? onBehalfOfSandbox(() => getAttribute(value, text)) : getAttribute(value, text);
  }
  if (index < 0) return getItem(value, nameValue(name, call));
  return isSequence(value) ? getSequenceItem(value, index) : getItem(value, index);
}
