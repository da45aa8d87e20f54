/** Assignment: targets of every kind, unpacking, augmented assignment, deletion. */
import type { Attribute, AugAssign, Expr, Slice } from '../../parser/ast.ts';
import type { PyFrame } from '../objects/frame.ts';
import { listType, PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, systemError, typeError, valueError } from '../objects/raise.ts';
import { RAISED } from '../objects/raised.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { getAttribute, setAttribute } from '../protocols/attribute.ts';
import { iterate } from '../protocols/iterate.ts';
import { getSlice, setSlice } from '../protocols/sequence.ts';
import { isSequence } from '../protocols/sequence-check.ts';
import { isHiddenName } from '../restricted/hidden-names.ts';
import { type BinaryFunction, inplaceOperation } from './arithmetic-nodes.ts';
import { AttributeReader, AttributeWriter } from './attribute-cache.ts';
import { deleteAttributeNode, storeAttribute } from './attribute-nodes.ts';
import type { Execute, Store } from './completion.ts';
import { deleteName, loadName, storeName } from './names.ts';
import { operandOf } from './operand.ts';
import { deleteSubscript, itemOf, keyOperand, storeItem, storeSubscript } from './subscript-nodes.ts';
import { CONSTANT, type Unit } from './unit.ts';

export function compileTarget(unit: Unit, target: Expr): Store {
  switch (target.kind) {
    case 'Name':
      return storeName(unit, target.id);
    case 'Attribute':
      return storeAttribute(unit, target);
    case 'Subscript':
      return storeSubscript(unit, target);
    case 'Tuple':
    case 'List':
      return unpackInto(target.elts.map((element) => compileTarget(unit, element)));
    default:
      throw systemError(`can't assign to ${target.kind}`);
  }
}

/** The slot of a plain local variable; −1 for any other target. */
export function localSlotOf(unit: Unit, target: Expr): number {
  if (target.kind !== 'Name' || !unit.isFunction) return -1;
  const name = unit.mangle(target.id);
  return unit.scopeOfName(name) === 'local' ? unit.localSlot(name) : -1;
}

function unpackInto(targets: readonly Store[]): Store {
  const count = targets.length;
  if (count === 2) {
    const [first, second] = targets as [Store, Store];
    return (frame, value) => {
      if ((value instanceof PyTuple || value instanceof PyList) && value.items.length === 2 && isPlain(value)) {
        const [a, b] = value.items as [Value, Value];
        first(frame, a);
        second(frame, b);
        return;
      }
      const items = unpack(value, 2);
      first(frame, items[0]!);
      second(frame, items[1]!);
    };
  }
  return (frame, value) => {
    const items = unpack(value, count);
    for (let i = 0; i < count; i++) {
      const store = targets[i]!;
      store(frame, items[i]!);
    }
  };
}

function isPlain(value: PyTuple | PyList): boolean {
  return value.cls === tupleType || value.cls === listType;
}

/** Exactly `count` items of an iterable. */
export function unpack(value: Value, count: number): readonly Value[] {
  if ((value instanceof PyTuple || value instanceof PyList) && isPlain(value)) {
    const size = value.items.length;
    if (size === count) return value.items;
    throw size > count ? tooMany() : tooFew(size);
  }
  if (typeOf(value).slots.iter === undefined && !isSequence(value)) {
    throw typeError(`'${typeOf(value).name}' object is not iterable`);
  }
  const iterator = iterate(value);
  const next = typeOf(iterator).slots.next!;
  const items: Value[] = [];
  while (items.length < count) {
    const item = next(iterator);
    if (item === undefined) throw tooFew(items.length);
    items.push(item);
  }
  if (next(iterator) !== undefined) throw tooMany();
  return items;
}

const tooMany = (): PyRaise => valueError('too many values to unpack');
const tooFew = (got: number): PyRaise => valueError(`need more than ${got} value${got === 1 ? '' : 's'} to unpack`);

/** `target op= value`: the target's parts are evaluated once. */
export function compileAugmented(unit: Unit, node: AugAssign): Execute {
  const { target } = node;
  const apply = inplaceOperation(node.op, unit);
  switch (target.kind) {
    case 'Name': {
      const slot = localSlotOf(unit, target);
      if (slot >= 0) return augmentLocal(unit, node, slot);
      const load = loadName(unit, target.id);
      const value = unit.expression(node.value);
      const store = storeName(unit, target.id);
      return (frame) => {
        const old = load(frame);
        store(frame, apply(old, value(frame)));
        return undefined;
      };
    }
    case 'Attribute':
      return augmentAttribute(unit, target, node.value, apply);
    case 'Subscript': {
      const { slice } = target;
      if (slice.kind === 'Slice' && slice.step === null) {
        const object = unit.expression(target.value);
        const low = slice.lower === null ? null : unit.expression(slice.lower);
        const high = slice.upper === null ? null : unit.expression(slice.upper);
        const value = unit.expression(node.value);
        return (frame) => {
          const self = object(frame);
          const from = low === null ? undefined : low(frame);
          const to = high === null ? undefined : high(frame);
          const old = getSlice(self, from, to);
          setSlice(self, from, to, apply(old, value(frame)));
          return undefined;
        };
      }
      return augmentItem(unit, target.value, slice, node.value, apply);
    }
    default:
      throw systemError(`can't augment ${target.kind}`);
  }
}

function augmentItem(unit: Unit, target: Expr, slice: Slice, operand: Expr, apply: BinaryFunction): Execute {
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, target);
  const { slot: ks, constant: kk, evaluate: kf } = keyOperand(unit, slice);
  const { slot: vs, constant: vk, evaluate: vf } = operandOf(unit, operand);
  return (frame) => {
    let t: Value | undefined;
    const self: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    const index: Value = ks >= 0 && (t = frame.slots[ks]) !== undefined ? t : ks === CONSTANT ? kk : kf(frame);
    const old = itemOf(self, index);
    const value: Value = vs >= 0 && (t = frame.slots[vs]) !== undefined ? t : vs === CONSTANT ? vk : vf(frame);
    storeItem(self, index, apply(old, value));
    return undefined;
  };
}

function augmentAttribute(unit: Unit, target: Attribute, operand: Expr, apply: BinaryFunction): Execute {
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, target.value);
  const name = unit.mangle(target.attr);
  const { slot: vs, constant: vk, evaluate: vf } = operandOf(unit, operand);
  if (isHiddenName(name)) {
    return (frame) => {
      const self = of(frame);
      const old = getAttribute(self, name);
      setAttribute(self, name, apply(old, vf(frame)));
      return undefined;
    };
  }
  const reader = new AttributeReader(name);
  const writer = new AttributeWriter(name);
  return (frame) => {
    let t: Value | undefined;
    const self: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    const old = reader.read(frame, self);
    const value: Value = vs >= 0 && (t = frame.slots[vs]) !== undefined ? t : vs === CONSTANT ? vk : vf(frame);
    writer.write(self, apply(old, value));
    return undefined;
  };
}

const MAX = Number.MAX_SAFE_INTEGER;
const MIN = Number.MIN_SAFE_INTEGER;

function augmentLocal(unit: Unit, node: AugAssign, slot: number): Execute {
  const load = unit.expression({ ...node.target, ctx: 'Load' } as Expr);
  const apply = inplaceOperation(node.op, unit);
  const { slot: vs, constant: vk, evaluate: vf } = operandOf(unit, node.value, true);
  if (node.op === 'Add' || node.op === 'Sub') {
    const sign = node.op === 'Add' ? 1 : -1;
    return (frame) => {
      let t: Value | undefined;
      const old: Value = (t = frame.slots[slot]) !== undefined ? t : load(frame);
      const value: Value = vs >= 0 && (t = frame.slots[vs]) !== undefined ? t : vs === CONSTANT ? vk : vf(frame);
      if (typeof old === 'number' && typeof value === 'number') {
        const result = sign === 1 ? old + value : old - value;
        if (result <= MAX && result >= MIN) {
          frame.slots[slot] = result;
          return undefined;
        }
      }
      if (value === RAISED) return value;
      frame.slots[slot] = apply(old, value);
      return undefined;
    };
  }
  return (frame) => {
    let t: Value | undefined;
    const old: Value = (t = frame.slots[slot]) !== undefined ? t : load(frame);
    const value: Value = vs >= 0 && (t = frame.slots[vs]) !== undefined ? t : vs === CONSTANT ? vk : vf(frame);
    if (value === RAISED) return value;
    frame.slots[slot] = apply(old, value);
    return undefined;
  };
}

export function compileDelete(unit: Unit, target: Expr): Execute {
  const { line } = target;
  if (line <= unit.line) return deleteNode(unit, target);
  unit.line = line;
  const remove = deleteNode(unit, target);
  return (frame) => {
    frame.line = line;
    return remove(frame);
  };
}

function deleteNode(unit: Unit, target: Expr): Execute {
  switch (target.kind) {
    case 'Name':
      return deleteName(unit, target.id);
    case 'Attribute':
      return deleteAttributeNode(unit, target);
    case 'Subscript':
      return deleteSubscript(unit, target);
    case 'Tuple':
    case 'List': {
      const parts = target.elts.map((element) => compileDelete(unit, element));
      return (frame: PyFrame) => {
        for (const part of parts) part(frame);
        return undefined;
      };
    }
    default:
      throw systemError(`can't delete ${target.kind}`);
  }
}
