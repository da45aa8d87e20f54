/** How large objects are in CPython 2.7 on 64-bit Linux: `__basicsize__`, `__itemsize__` and what `__sizeof__` makes of them. */
import { PyFrame } from '../objects/frame.ts';
import { PyLongObject } from '../objects/long.ts';
import type { Value } from '../objects/object.ts';
import { PyStrObject } from '../objects/str.ts';
import { PyStructSequence } from '../objects/struct-sequence.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';

const POINTER_BYTES = 8;
const OBJECT_BYTES = 16;
const EXCEPTION_BYTES = 40;
const STRUCT_BYTES = 24;
const TYPE_BYTES = 872;
/** What a class keeps of each of its `__slots__`. */
const MEMBER_BYTES = 40;
/** Bits of a long that one of its items holds. */
const DIGIT_BITS = 30;

/** Bytes of an instance without its items, by the name of the built-in type; types that are not named have none of their own. */
const BASIC_SIZES: ReadonlyMap<string, number> = new Map(
  (
    [
      [24, 'bool cell dictproxy float int long module staticmethod classmethod tuple dict_keys dict_values dict_items'],
      [32, 'callable-iterator complex iterator reversed listiterator listreverseiterator tupleiterator method-wrapper'],
      [37, 'str'],
      [
        40,
        'builtin_function_or_method formatteriterator getset_descriptor member_descriptor method_descriptor ' +
          'classmethod_descriptor instance list slice super traceback xrange',
      ],
      [48, 'SystemExit bytearray enumerate fieldnameiterator generator instancemethod unicode wrapper_descriptor'],
      [
        56,
        'property weakcallableproxy weakproxy weakref dictionary-keyiterator dictionary-valueiterator ' +
          'dictionary-itemiterator setiterator',
      ],
      [64, 'EnvironmentError IOError OSError buffer'],
      [72, 'classobj'],
      [80, 'UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError'],
      [88, 'IndentationError SyntaxError TabError function'],
      [120, 'memoryview'],
      [128, 'code'],
      [144, 'file'],
      [200, 'frozenset set'],
      [248, 'dict'],
      [384, 'frame'],
      [TYPE_BYTES, 'type'],
    ] as const
  ).flatMap(([bytes, names]) => names.split(' ').map((name) => [name, bytes] as const)),
);

const ITEM_SIZES: ReadonlyMap<string, number> = new Map([
  ['str', 1],
  ['long', 4],
  ['tuple', POINTER_BYTES],
  ['frame', POINTER_BYTES],
  ['type', MEMBER_BYTES],
]);

/** The built-in type that a class derives from. */
export function builtinBase(type: PyType): PyType {
  let base = type;
  while (base.isHeap && base.base !== null) base = base.base;
  return base;
}

const shortName = (type: PyType): string => type.name.slice(type.name.lastIndexOf('.') + 1);

/** `type.__basicsize__`. */
export function basicSizeOf(type: PyType): number {
  const base = builtinBase(type);
  const known = BASIC_SIZES.get(shortName(base));
  const bytes = known ?? (base.name.startsWith('exceptions.') ? EXCEPTION_BYTES : OBJECT_BYTES);
  if (!type.isHeap) return bytes;
  return (
    bytes +
    POINTER_BYTES * type.slotCount +
    (type.hasDict && !base.hasDict ? POINTER_BYTES : 0) +
    (type.hasWeakrefs && !base.hasWeakrefs ? POINTER_BYTES : 0)
  );
}

/** `type.__itemsize__`. */
export function itemSizeOf(type: PyType): number {
  return ITEM_SIZES.get(builtinBase(type).name) ?? 0;
}

/** How many items an object whose type has an item size keeps. */
function itemCount(value: Value): number {
  if (typeof value === 'string') return value.length;
  if (value instanceof PyStrObject) return value.value.length;
  if (value instanceof PyTuple) return value.items.length;
  if (value instanceof PyFrame) return value.slots.length;
  if (value instanceof PyType) return value.slotNames.length;
  const long = value instanceof PyLongObject ? value.value : value;
  if (typeof long !== 'bigint' || long === 0n) return 0;
  const bits = (long < 0n ? -long : long).toString(2).length;
  return Math.ceil(bits / DIGIT_BITS);
}

/** `object.__sizeof__(value)`. */
export function sizeWithItems(value: Value): number {
  if (value instanceof PyType) return TYPE_BYTES + MEMBER_BYTES * value.slotNames.length;
  if (value instanceof PyStructSequence) return STRUCT_BYTES + POINTER_BYTES * value.fields.length;
  const type = typeOf(value);
  const each = itemSizeOf(type);
  return basicSizeOf(type) + (each === 0 ? 0 : each * itemCount(value));
}
