/** `sys.getsizeof`: what an object would take in CPython 2.7 on 64-bit Linux. */
import { PyClassicClass, PyClassicInstance } from '../../runtime/objects/classic.ts';
import { TypeError as PyTypeError } from '../../runtime/objects/exception.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { PyFrame } from '../../runtime/objects/frame.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { PyStructSequence } from '../../runtime/objects/struct-sequence.ts';
import { objectType, PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { specialMethod } from '../../runtime/protocols/attribute.ts';
import { call0 } from '../../runtime/protocols/call.ts';
import { toLong } from '../../runtime/protocols/index-number.ts';
import { lookup } from '../../runtime/protocols/type-lookup.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';

/** The header that the garbage collector keeps before an object that may refer to others. */
const COLLECTOR_BYTES = 32;
const POINTER_BYTES = 8;

/** Types that have no `__sizeof__` of their own: bytes of an instance, and whether the collector knows it. */
const BASIC_SIZES: ReadonlyMap<string, readonly [bytes: number, isCollected: boolean]> = new Map([
  ['int', [24, false]],
  ['bool', [24, false]],
  ['float', [24, false]],
  ['complex', [32, false]],
  ['xrange', [40, false]],
  ['slice', [40, true]],
  ['builtin_function_or_method', [40, true]],
  ['function', [88, true]],
  ['instancemethod', [48, true]],
  ['listiterator', [32, true]],
  ['tupleiterator', [32, true]],
  ['listreverseiterator', [32, true]],
  ['reversed', [32, true]],
  ['iterator', [32, true]],
  ['generator', [48, true]],
  ['module', [24, true]],
  ['code', [128, false]],
  ['buffer', [64, false]],
  ['memoryview', [120, true]],
  ['property', [56, true]],
  ['staticmethod', [24, true]],
  ['classmethod', [24, true]],
  ['super', [40, true]],
  ['file', [144, false]],
  ['enumerate', [48, true]],
  ['dictproxy', [24, true]],
  ['dictionary-keyiterator', [56, true]],
  ['dictionary-valueiterator', [56, true]],
  ['dictionary-itemiterator', [56, true]],
  ['setiterator', [56, true]],
  ['dict_keys', [24, true]],
  ['dict_values', [24, true]],
  ['dict_items', [24, true]],
  ['wrapper_descriptor', [48, true]],
  ['method-wrapper', [32, true]],
  ['method_descriptor', [40, true]],
  ['classmethod_descriptor', [40, true]],
  ['member_descriptor', [40, true]],
  ['getset_descriptor', [40, true]],
  ['cell', [24, true]],
  ['traceback', [40, true]],
]);

/** Types with a `__sizeof__` of their own whose objects have the collector's header too. */
const COLLECTED: ReadonlySet<string> = new Set(['tuple', 'list', 'dict', 'set', 'frozenset']);

const TYPE_BYTES = 872;
const CLASSIC_CLASS_BYTES = 104;
const CLASSIC_INSTANCE_BYTES = 72;
const EXCEPTION_BYTES = 72;
const STRUCT_BYTES = 24;
const OBJECT_BYTES = 16;
/** What a class keeps of each of its `__slots__`. */
const MEMBER_BYTES = 40;
const FRAME_BYTES = 448;

/**
 * `sys.getsizeof(object[, default])`.
 *
 * @param otherwise the answer where `__sizeof__` is missing or raises TypeError
 */
export function sizeOfObject(object: Value, otherwise: Value | undefined): Value {
  if (object instanceof PyClassicInstance) return CLASSIC_INSTANCE_BYTES;
  const at = landing();
  let size: number | bigint;
  try {
    size = hasOwnSize(object) ? sizeFrom(call0(specialMethod(object, '__sizeof__')!)) : basicSize(object);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (otherwise === undefined || !isA(raised, PyTypeError)) throw raised;
    return otherwise;
  }
  if (size < 0) throw valueError('__sizeof__() should return >= 0');
  return Number(size) + (isCollected(object) ? COLLECTOR_BYTES : 0);
}

/** What `__sizeof__` answered, as a number: a float is cut off. */
function sizeFrom(size: Value): number | bigint {
  return size instanceof PyFloat ? Math.trunc(size.v) : toLong(size);
}

function hasOwnSize(object: Value): boolean {
  const method = lookup(typeOf(object), '__sizeof__');
  return method !== undefined && method !== lookup(objectType, '__sizeof__');
}

/** The built-in type that an object's class derives from. */
function builtinTypeOf(object: Value): PyType {
  let type = typeOf(object);
  while (type.isHeap && type.base !== null) type = type.base;
  return type;
}

function basicSize(object: Value): number {
  if (object instanceof PyType) return TYPE_BYTES + MEMBER_BYTES * object.slotNames.length;
  if (object instanceof PyClassicClass) return CLASSIC_CLASS_BYTES;
  if (object instanceof PyStructSequence) return STRUCT_BYTES + POINTER_BYTES * object.fields.length;
  if (object instanceof PyFrame) return FRAME_BYTES + POINTER_BYTES * object.slots.length;
  const type = typeOf(object);
  const basis = builtinTypeOf(object);
  const known = BASIC_SIZES.get(basis.name);
  const bytes = known?.[0] ?? (basis.name.startsWith('exceptions.') ? EXCEPTION_BYTES : OBJECT_BYTES);
  if (!type.isHeap) return bytes;
  return (
    bytes +
    POINTER_BYTES * type.slotCount +
    (type.hasDict && !basis.hasDict ? POINTER_BYTES : 0) +
    (type.hasWeakrefs && !basis.hasWeakrefs ? POINTER_BYTES : 0)
  );
}

function isCollected(object: Value): boolean {
  if (object instanceof PyType) return object.isHeap;
  if (object instanceof PyFrame) return true;
  const type = typeOf(object);
  if (type.isHeap) return type.hasDict || type.slotCount > 0 || type.layout !== objectType;
  return COLLECTED.has(type.name) || BASIC_SIZES.get(type.name)?.[1] === true;
}
