/** Subscription and slicing: reading, storing, deleting. Lists, tuples, strs and dicts have fast paths. */
import type { Slice, Subscript } from '../../parser/ast.ts';
import { dictType, PyDict } from '../objects/dict.ts';
import { listType, PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { indexError, keyError } from '../objects/raise.ts';
import { signal } from '../objects/raised.ts';
import { ellipsis } from '../objects/singletons.ts';
import { PySlice } from '../objects/slice.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { deleteItem, getItem, getSlice, setItem, setSlice } from '../protocols/sequence.ts';
import type { Evaluate, Execute, Store } from './completion.ts';
import { operandOf } from './operand.ts';
import { CONSTANT, type Operand, type Unit } from './unit.ts';

/** A one-character str for each byte, so that indexing a str makes none. */
const CHARACTERS: readonly string[] = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** @param signals whether the parent takes `RAISED` */
export function compileSubscript(unit: Unit, node: Subscript, signals = false): Evaluate {
  const { slice } = node;
  if (isSimpleSlice(slice)) {
    const object = unit.expression(node.value);
    const low = slice.lower === null ? null : unit.expression(slice.lower);
    const high = slice.upper === null ? null : unit.expression(slice.upper);
    return (frame) => {
      const value = object(frame);
      const from = low === null ? undefined : low(frame);
      const to = high === null ? undefined : high(frame);
      return sliceOf(value, from, to);
    };
  }
  const object = operandOf(unit, node.value);
  const key = keyOperand(unit, slice);
  return signals ? signallingNode(object, key) : subscriptNode(object, key);
}

/** Simple slices of the commonest types, without leaving this file. */
function sliceOf(value: Value, from: Value | undefined, to: Value | undefined): Value {
  if (
    typeof value === 'string' &&
    (from === undefined || typeof from === 'number') &&
    (to === undefined || typeof to === 'number')
  ) {
    const size = value.length;
    let start = from === undefined ? 0 : from < 0 ? from + size : from;
    let stop = to === undefined ? size : to < 0 ? to + size : to;
    if (start < 0) start = 0;
    if (stop > size) stop = size;
    return stop <= start ? '' : value.substring(start, stop);
  }
  return getSlice(value, from, to);
}

/** `container[index]`, the commonest types first. */
export function itemOf(container: Value, index: Value): Value {
  if (typeof index === 'number') {
    if (container instanceof PyList && container.cls === listType) {
      const { items } = container;
      const found = items[index < 0 ? index + items.length : index];
      if (found !== undefined) return found;
    } else if (container instanceof PyTuple && container.cls === tupleType) {
      const { items } = container;
      const found = items[index < 0 ? index + items.length : index];
      if (found !== undefined) return found;
    } else if (typeof container === 'string') {
      const at = index < 0 ? index + container.length : index;
      if (at >= 0 && at < container.length) return CHARACTERS[container.charCodeAt(at)]!;
    } else if (container instanceof PyDict && container.cls === dictType) {
      const found = container.get(index);
      if (found !== undefined) return found;
    }
  } else if (container instanceof PyDict && container.cls === dictType) {
    const found = typeof index === 'string' ? container.getStr(index) : container.get(index);
    if (found !== undefined) return found;
  }
  return getItem(container, index);
}

function subscriptNode(object: Operand, key: Operand): Evaluate {
  const { slot: os, constant: ok, evaluate: of } = object;
  const { slot: ks, constant: kk, evaluate: kf } = key;
  return (frame) => {
    let t: Value | undefined;
    const container: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    const index: Value = ks >= 0 && (t = frame.slots[ks]) !== undefined ? t : ks === CONSTANT ? kk : kf(frame);
    return itemOf(container, index);
  };
}

/** The same, where a key or index that a plain dict or list lacks is signalled. */
function signallingNode(object: Operand, key: Operand): Evaluate {
  const { slot: os, constant: ok, evaluate: of } = object;
  const { slot: ks, constant: kk, evaluate: kf } = key;
  return (frame) => {
    let t: Value | undefined;
    const container: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    const index: Value = ks >= 0 && (t = frame.slots[ks]) !== undefined ? t : ks === CONSTANT ? kk : kf(frame);
    if (container instanceof PyDict && container.cls === dictType) {
      const found = typeof index === 'string' ? container.getStr(index) : container.get(index);
      return found !== undefined ? found : signal(keyError(index));
    }
    if (container instanceof PyList && container.cls === listType && typeof index === 'number') {
      const { items } = container;
      const found = items[index < 0 ? index + items.length : index];
      return found !== undefined ? found : signal(indexError('list index out of range'));
    }
    return itemOf(container, index);
  };
}

/** Whether a subscript is `[low:high]`. */
export function isSimpleSlice(slice: Slice): slice is Extract<Slice, { kind: 'Slice' }> {
  return slice.kind === 'Slice' && slice.step === null;
}

/** The key that a subscript other than a simple slice makes. */
export function keyOperand(unit: Unit, slice: Slice): Operand {
  if (slice.kind === 'Index') return operandOf(unit, slice.value);
  return { slot: -1, constant: null, evaluate: keyEvaluate(unit, slice) };
}

/** The object that a subscript other than a simple slice makes as its key. */
export function keyEvaluate(unit: Unit, slice: Slice): Evaluate {
  switch (slice.kind) {
    case 'Ellipsis':
      return () => ellipsis;
    case 'Index':
      return unit.expression(slice.value);
    case 'Slice': {
      const low = slice.lower === null ? null : unit.expression(slice.lower);
      const high = slice.upper === null ? null : unit.expression(slice.upper);
      const step = slice.step === null ? null : unit.expression(slice.step);
      return (frame) => {
        const from = low === null ? null : low(frame);
        const to = high === null ? null : high(frame);
        return new PySlice(from, to, step === null ? null : step(frame));
      };
    }
    case 'ExtSlice': {
      const parts = slice.dims.map((part) => keyEvaluate(unit, part));
      return (frame) => new PyTuple(parts.map((part) => part(frame)));
    }
  }
}

/** `container[index] = value`, the commonest types first. */
export function storeItem(container: Value, index: Value, value: Value): void {
  if (container instanceof PyList && container.cls === listType && typeof index === 'number') {
    const { items } = container;
    const at = index < 0 ? index + items.length : index;
    if (at >= 0 && at < items.length) {
      items[at] = value;
      return;
    }
  } else if (container instanceof PyDict && container.cls === dictType) {
    if (typeof index === 'string') container.setStr(index, value);
    else container.set(index, value);
    return;
  }
  setItem(container, index, value);
}

export function storeSubscript(unit: Unit, node: Subscript): Store {
  const { slice } = node;
  if (isSimpleSlice(slice)) {
    const object = unit.expression(node.value);
    const low = slice.lower === null ? null : unit.expression(slice.lower);
    const high = slice.upper === null ? null : unit.expression(slice.upper);
    return (frame, items) => {
      const value = object(frame);
      const from = low === null ? undefined : low(frame);
      const to = high === null ? undefined : high(frame);
      setSlice(value, from, to, items);
    };
  }
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, node.value);
  const { slot: ks, constant: kk, evaluate: kf } = keyOperand(unit, slice);
  return (frame, value) => {
    let t: Value | undefined;
    const container: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    const index: Value = ks >= 0 && (t = frame.slots[ks]) !== undefined ? t : ks === CONSTANT ? kk : kf(frame);
    storeItem(container, index, value);
  };
}

/** `container[index] = value` with a value that the node reads itself. */
export function assignItem(unit: Unit, node: Subscript, value: Operand): Execute {
  const { slot: vs, constant: vk, evaluate: vf } = value;
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, node.value);
  const { slot: ks, constant: kk, evaluate: kf } = keyOperand(unit, node.slice);
  return (frame) => {
    let t: Value | undefined;
    const stored: Value = vs >= 0 && (t = frame.slots[vs]) !== undefined ? t : vs === CONSTANT ? vk : vf(frame);
    const container: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    const index: Value = ks >= 0 && (t = frame.slots[ks]) !== undefined ? t : ks === CONSTANT ? kk : kf(frame);
    storeItem(container, index, stored);
    return undefined;
  };
}

export function deleteSubscript(unit: Unit, node: Subscript): Execute {
  const { slice } = node;
  const object = unit.expression(node.value);
  if (isSimpleSlice(slice)) {
    const low = slice.lower === null ? null : unit.expression(slice.lower);
    const high = slice.upper === null ? null : unit.expression(slice.upper);
    return (frame) => {
      const value = object(frame);
      const from = low === null ? undefined : low(frame);
      setSlice(value, from, high === null ? undefined : high(frame), undefined);
      return undefined;
    };
  }
  const key = keyEvaluate(unit, slice);
  return (frame) => {
    const value = object(frame);
    deleteItem(value, key(frame));
    return undefined;
  };
}
