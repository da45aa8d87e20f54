/** Attribute access: reading, storing, deleting. */
import type { Attribute } from '../../parser/ast.ts';
import type { Value } from '../objects/object.ts';
import { deleteAttribute, getAttribute, setAttribute } from '../protocols/attribute.ts';
import { isHiddenName } from '../restricted/hidden-names.ts';
import { AttributeReader, AttributeWriter } from './attribute-cache.ts';
import type { Evaluate, Execute, Store } from './completion.ts';
import { operandOf } from './operand.ts';
import { CONSTANT, type Operand, type Unit } from './unit.ts';

export function loadAttribute(unit: Unit, node: Attribute): Evaluate {
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, node.value);
  const name = unit.mangle(node.attr);
  if (isHiddenName(name)) return (frame) => getAttribute(of(frame), name);
  const cache = new AttributeReader(name);
  return (frame) => {
    let t: Value | undefined;
    const object: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    return cache.read(frame, object);
  };
}

export function storeAttribute(unit: Unit, node: Attribute): Store {
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, node.value);
  const name = unit.mangle(node.attr);
  if (isHiddenName(name)) return (frame, value) => setAttribute(of(frame), name, value);
  const cache = new AttributeWriter(name);
  return (frame, value) => {
    let t: Value | undefined;
    const object: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    cache.write(object, value);
  };
}

/** `object.name = value` with a value that the node reads itself. */
export function assignAttribute(unit: Unit, node: Attribute, value: Operand): Execute {
  const { slot: vs, constant: vk, evaluate: vf } = value;
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, node.value);
  const name = unit.mangle(node.attr);
  if (isHiddenName(name)) {
    return (frame) => {
      const stored = vf(frame);
      setAttribute(of(frame), name, stored);
      return undefined;
    };
  }
  const cache = new AttributeWriter(name);
  return (frame) => {
    let t: Value | undefined;
    const stored: Value = vs >= 0 && (t = frame.slots[vs]) !== undefined ? t : vs === CONSTANT ? vk : vf(frame);
    const object: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
    cache.write(object, stored);
    return undefined;
  };
}

export function deleteAttributeNode(unit: Unit, node: Attribute): Execute {
  const target = unit.expression(node.value);
  const name = unit.mangle(node.attr);
  return (frame) => {
    deleteAttribute(target(frame), name);
    return undefined;
  };
}
