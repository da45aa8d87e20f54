/** The functions of module `operator`: every operator of the language as a function (CPython 2.7 `Modules/operator.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { parsedAs } from '../../runtime/declare/parsed-as.ts';
import type { ArgumentStyle, BuiltinDefinition, Implementation } from '../../runtime/objects/builtin-function.ts';
import { PyClassicInstance } from '../../runtime/objects/classic.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError, valueError } from '../../runtime/objects/raise.ts';
import { notImplemented } from '../../runtime/objects/singletons.ts';
import { PySlice } from '../../runtime/objects/slice.ts';
import type { Binary, CompareOp, Unary } from '../../runtime/objects/slots.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import * as arithmetic from '../../runtime/protocols/arithmetic.ts';
import { findAttribute } from '../../runtime/protocols/attribute.ts';
import { findBytes } from '../../runtime/protocols/buffer.ts';
import { isNumber } from '../../runtime/protocols/coerce.ts';
import { isEqual, richCompare } from '../../runtime/protocols/compare.ts';
import { isIdentical } from '../../runtime/protocols/identity.ts';
import { integerOf, toInt, toLong } from '../../runtime/protocols/index-number.ts';
import { forEachItem } from '../../runtime/protocols/iterate.ts';
import { contains, deleteItem, getItem, getSlice, setItem, setSlice } from '../../runtime/protocols/sequence.ts';
import { isMapping, isSequence } from '../../runtime/protocols/sequence-check.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { pointsOf } from '../../runtime/text/code-points.ts';

/** A function whose complaints about the number of arguments use another name. */
function named(
  parserName: string,
  text: string,
  doc: string,
  implementation: Implementation,
  style: ArgumentStyle = 'unpack',
): BuiltinDefinition {
  return parsedAs(parserName, definition(text, doc, implementation), style);
}

/** `name` and `__name__`: `operator` has most of its functions twice. */
function namesOf(name: string): string[] {
  return [name, `__${name.replace(/_$/, '')}__`];
}

function unary(name: string, doc: string, implementation: Unary | ((a: Value) => boolean)): BuiltinDefinition[] {
  return namesOf(name).map((own) => definition(`${own}(a)`, doc, implementation));
}

/** A function that is there twice, both complaining in the name of one. */
function twice(
  name: string,
  parserName: string,
  parameters: string,
  doc: string,
  implementation: Implementation,
  style?: ArgumentStyle,
): BuiltinDefinition[] {
  return namesOf(name).map((own) => named(parserName, `${own}(${parameters})`, doc, implementation, style));
}

function binary(name: string, symbol: string, implementation: Binary): BuiltinDefinition[] {
  return twice(name, `op_${name}`, 'a, b', `${name}(a, b): what a ${symbol} b answers.`, implementation);
}

function inplace(name: string, symbol: string, implementation: Binary): BuiltinDefinition[] {
  return twice(name, `op_${name}`, 'a, b', `a = ${name}(a, b): what a ${symbol} b assigns to a.`, implementation);
}

function comparison(op: CompareOp, symbol: string): BuiltinDefinition[] {
  return binary(op, symbol, (a, b) => richCompare(a, b, op));
}

/** The value of an argument in format `n`: on 64-bit Linux that is `l`. */
function size(value: Value): number {
  return Number(toLong(value));
}

/** Two sequences put together (`PySequence_Concat`, and `PySequence_InPlaceConcat` with `isInplace`). */
function concat(left: Value, right: Value, isInplace: boolean): Value {
  const { slots } = typeOf(left);
  const own = (isInplace ? slots.inplaceConcat : undefined) ?? slots.concat;
  if (own !== undefined) return own(left, right);
  if (isSequence(left) && isSequence(right)) {
    const result = addNumbers(left, right, isInplace);
    if (result !== notImplemented) return result;
  }
  throw typeError(`'${typeOf(left).name}' object can't be concatenated`);
}

function addNumbers(left: Value, right: Value, isInplace: boolean): Value {
  const own = isInplace ? typeOf(left).slots.inplaceAdd : undefined;
  const result = own === undefined ? notImplemented : own(left, right);
  return result === notImplemented ? arithmetic.tryBinary(left, right, 'add') : result;
}

/** A sequence `count` times over (`PySequence_Repeat`, and `PySequence_InPlaceRepeat` with `isInplace`). */
function repeat(sequence: Value, count: Value, isInplace: boolean): Value {
  const times = toInt(count);
  const { slots } = typeOf(sequence);
  const own = (isInplace ? slots.inplaceRepeat : undefined) ?? slots.repeat;
  if (own !== undefined) return own(sequence, times);
  if (isSequence(sequence)) {
    const inplaceMultiply = isInplace ? slots.inplaceMultiply : undefined;
    let result = inplaceMultiply === undefined ? notImplemented : inplaceMultiply(sequence, times);
    if (result === notImplemented) result = arithmetic.tryBinary(sequence, times, 'multiply');
    if (result !== notImplemented) return result;
  }
  throw typeError(`'${typeOf(sequence).name}' object can't be repeated`);
}

function slice(sequence: Value, low: Value, high: Value): Value {
  const { slots } = typeOf(sequence);
  const [from, to] = [size(low), size(high)];
  if (slots.slice !== undefined) return getSlice(sequence, from, to);
  if (slots.subscript !== undefined) return getItem(sequence, new PySlice(from, to, null));
  throw typeError(`'${typeOf(sequence).name}' object is unsliceable`);
}

function assignSlice(sequence: Value, low: Value, high: Value, items: Value | undefined): null {
  const { slots } = typeOf(sequence);
  const [from, to] = [size(low), size(high)];
  if (slots.setSlice !== undefined) setSlice(sequence, from, to, items);
  else if (slots.setSubscript !== undefined) slots.setSubscript(sequence, new PySlice(from, to, null), items);
  else {
    const action = items === undefined ? 'deletion' : 'assignment';
    throw typeError(`'${typeOf(sequence).name}' object doesn't support slice ${action}`);
  }
  return null;
}

/** Visits the items of what must be iterable (`_PySequence_IterSearch`). */
function search(sequence: Value, visit: (item: Value) => boolean): void {
  forEachItem(sequence, visit, `argument of type '${typeOf(sequence).name}' is not iterable`);
}

function countOf(sequence: Value, wanted: Value): Value {
  let count = 0;
  search(sequence, (item) => {
    if (isEqual(wanted, item)) count++;
    return false;
  });
  return count;
}

function indexOf(sequence: Value, wanted: Value): Value {
  let at = -1;
  let isFound = false;
  search(sequence, (item) => {
    at++;
    return (isFound = isEqual(wanted, item));
  });
  if (!isFound) throw valueError('sequence.index(x): x not in sequence');
  return at;
}

/** What `index` answers: an int or long as it is, else what `__index__` says. */
function index(value: Value): Value {
  if (integerOf(value) !== undefined) return value;
  const { index: slot } = typeOf(value).slots;
  if (slot === undefined) throw typeError(`'${typeOf(value).name}' object cannot be interpreted as an index`);
  const result = slot(value);
  if (integerOf(result) !== undefined) return result;
  throw typeError(`__index__ returned non-(int,long) (type ${typeOf(result).name})`);
}

function isCallable(value: Value): boolean {
  if (value instanceof PyClassicInstance) return findAttribute(value, '__call__') !== undefined;
  return typeOf(value).slots.call !== undefined;
}

/** Whether two texts or byte strings are the same, looking at every item of both. */
function compareDigest(left: Value, right: Value): boolean {
  const one = digestItems(left, right);
  const other = digestItems(right, left);
  thread.interpreter.budget.spend(other.length >> 6);
  let difference = one.length ^ other.length;
  for (let i = 0; i < other.length; i++) difference |= (one[i] ?? 0) ^ other[i]!;
  return difference === 0;
}

function digestItems(value: Value, other: Value): ArrayLike<number> {
  if (value instanceof PyUnicode && other instanceof PyUnicode) return pointsOf(value.text);
  const bytes = viewedBytes(value);
  if (bytes !== undefined) return Uint8Array.from(bytes, (character) => character.charCodeAt(0));
  const [name, otherName] = [typeOf(value).name, typeOf(other).name];
  if (viewedBytes(other) !== undefined) throw typeError(`'${name}' does not have the buffer interface`);
  throw typeError(`unsupported operand types(s) or combination of types: '${name}' and '${otherName}'`);
}

function viewedBytes(value: Value): string | undefined {
  return value instanceof PyUnicode ? undefined : findBytes(value);
}

/** The functions of the module, names of two forms side by side. */
export const operatorFunctions = (): BuiltinDefinition[] => [
  definition('isCallable(a)', 'Whether a can be called.', isCallable),
  definition('isNumberType(a)', 'Whether the type of a is one of numbers.', isNumber),
  definition('isSequenceType(a)', 'Whether the type of a is one of sequences.', isSequence),
  definition('isMappingType(a)', 'Whether the type of a is one of mappings.', isMapping),
  definition('truth(a)', 'Whether a is true.', isTrue),
  definition('is_(a, b)', 'Whether a and b are the same object.', isIdentical, 'unpack'),
  definition('is_not(a, b)', 'Whether a and b are different objects.', (a, b) => !isIdentical(a, b), 'unpack'),
  definition('sequenceIncludes(a, b)', 'Whether b is in a: an older name of contains.', contains, 'unpack'),
  definition('countOf(a, b)', 'How often b occurs in a.', countOf, 'unpack'),
  definition('indexOf(a, b)', 'Where b occurs in a for the first time.', indexOf, 'unpack'),
  named(
    'compare_digest',
    '_compare_digest(a, b)',
    'Whether a == b, in time that tells nothing.',
    compareDigest,
    'tuple',
  ),

  ...unary('index', 'a as an int or long, by its __index__().', index),
  ...binary('add', '+', arithmetic.add),
  ...binary('sub', '-', arithmetic.subtract),
  ...binary('mul', '*', arithmetic.multiply),
  ...binary('div', '/', arithmetic.divide),
  ...binary('floordiv', '//', arithmetic.floorDivide),
  ...binary('truediv', '/', arithmetic.trueDivide),
  ...binary('mod', '%', arithmetic.remainder),
  ...unary('neg', 'What -a answers.', arithmetic.negative),
  ...unary('pos', 'What +a answers.', arithmetic.positive),
  ...unary('abs', 'The absolute value of a.', arithmetic.absolute),
  ...unary('inv', 'What ~a answers.', arithmetic.invert),
  ...unary('invert', 'What ~a answers.', arithmetic.invert),
  ...binary('lshift', '<<', arithmetic.leftShift),
  ...binary('rshift', '>>', arithmetic.rightShift),
  ...unary('not_', 'What not a answers.', (a: Value) => !isTrue(a)),
  ...twice('and_', 'op_and_', 'a, b', 'What a & b answers.', arithmetic.bitAnd),
  ...twice('xor', 'op_xor', 'a, b', 'What a ^ b answers.', arithmetic.bitXor),
  ...twice('or_', 'op_or_', 'a, b', 'What a | b answers.', arithmetic.bitOr),
  ...inplace('iadd', '+=', arithmetic.inplaceAdd),
  ...inplace('isub', '-=', arithmetic.inplaceSubtract),
  ...inplace('imul', '*=', arithmetic.inplaceMultiply),
  ...inplace('idiv', '/=', arithmetic.inplaceDivide),
  ...inplace('ifloordiv', '//=', arithmetic.inplaceFloorDivide),
  ...inplace('itruediv', '/=', arithmetic.inplaceTrueDivide),
  ...inplace('imod', '%=', arithmetic.inplaceRemainder),
  ...inplace('ilshift', '<<=', arithmetic.inplaceLeftShift),
  ...inplace('irshift', '>>=', arithmetic.inplaceRightShift),
  ...inplace('iand', '&=', arithmetic.inplaceAnd),
  ...inplace('ixor', '^=', arithmetic.inplaceXor),
  ...inplace('ior', '|=', arithmetic.inplaceOr),
  ...binary('concat', '+', (a, b) => concat(a, b, false)),
  ...repetition('repeat', '*', false),
  ...inplace('iconcat', '+=', (a, b) => concat(a, b, true)),
  ...repetition('irepeat', '*=', true),
  ...twice('getitem', 'op_getitem', 'a, b', 'What a[b] answers.', getItem),
  ...twice('setitem', 'op_setitem', 'a, b, c', 'Does a[b] = c.', (a: Value, b: Value, c: Value) => {
    setItem(a, b, c);
    return null;
  }),
  ...twice('delitem', 'op_delitem', 'a, b', 'Does del a[b].', (a: Value, b: Value) => {
    deleteItem(a, b);
    return null;
  }),
  ...twice('pow', 'pow', 'a, b', 'What a ** b answers.', (a: Value, b: Value) => arithmetic.power(a, b, null)),
  ...twice('ipow', 'ipow', 'a, b', 'a = ipow(a, b): what a **= b assigns to a.', arithmetic.inplacePower),
  ...twice('getslice', 'getslice', 'a, b, c', 'What a[b:c] answers.', slice, 'tuple'),
  ...twice('setslice', 'setslice', 'a, b, c, d', 'Does a[b:c] = d.', assignSlice, 'tuple'),
  ...twice(
    'delslice',
    'delslice',
    'a, b, c',
    'Does del a[b:c].',
    (a: Value, b: Value, c: Value) => assignSlice(a, b, c, undefined),
    'tuple',
  ),
  ...twice('contains', 'op_contains', 'a, b', 'Whether b is in a.', contains),
  ...comparison('lt', '<'),
  ...comparison('le', '<='),
  ...comparison('eq', '=='),
  ...comparison('ne', '!='),
  ...comparison('gt', '>'),
  ...comparison('ge', '>='),
];

/** `repeat` and `irepeat` count their arguments with another parser than their neighbours. */
function repetition(name: string, symbol: string, isInplace: boolean): BuiltinDefinition[] {
  const doc = `${name}(a, b): what a ${symbol} b answers, b being an integer.`;
  const implementation = (a: Value, b: Value): Value => repeat(a, b, isInplace);
  return twice(name, `op_${name}`, 'a, b', doc, implementation, 'tuple');
}
