/** `sys.getsizeof`: what an object would take in CPython 2.7 on 64-bit Linux. */
import { PyClassicClass, PyClassicInstance } from '../../runtime/objects/classic.ts';
import { TypeError as PyTypeError } from '../../runtime/objects/exception.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { PyFrame } from '../../runtime/objects/frame.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { objectType, PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { specialMethod } from '../../runtime/protocols/attribute.ts';
import { call0 } from '../../runtime/protocols/call.ts';
import { toLong } from '../../runtime/protocols/index-number.ts';
import { lookup } from '../../runtime/protocols/type-lookup.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';
import { sizeWithItems } from '../../runtime/types/basic-size.ts';

/** The header that the garbage collector keeps before an object that may refer to others. */
const COLLECTOR_BYTES = 32;

/** Types without a `__sizeof__` of their own whose objects the collector knows. */
const COLLECTED_BASICS: ReadonlySet<string> = new Set(
  (
    'slice builtin_function_or_method function instancemethod listiterator tupleiterator listreverseiterator reversed ' +
    'iterator generator module memoryview property staticmethod classmethod super enumerate dictproxy ' +
    'dictionary-keyiterator dictionary-valueiterator dictionary-itemiterator setiterator dict_keys dict_values ' +
    'dict_items wrapper_descriptor method-wrapper method_descriptor classmethod_descriptor member_descriptor ' +
    'getset_descriptor cell traceback'
  ).split(' '),
);

/** Types with a `__sizeof__` of their own whose objects have the collector's header too. */
const COLLECTED: ReadonlySet<string> = new Set(['tuple', 'list', 'dict', 'set', 'frozenset']);

const CLASSIC_CLASS_BYTES = 104;
const CLASSIC_INSTANCE_BYTES = 72;

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

function basicSize(object: Value): number {
  if (object instanceof PyClassicClass) return CLASSIC_CLASS_BYTES;
  return sizeWithItems(object);
}

function isCollected(object: Value): boolean {
  if (object instanceof PyType) return object.isHeap;
  if (object instanceof PyFrame) return true;
  const type = typeOf(object);
  if (type.isHeap) return type.hasDict || type.slotCount > 0 || type.layout !== objectType;
  return type.name.startsWith('exceptions.') || COLLECTED.has(type.name) || COLLECTED_BASICS.has(type.name);
}
