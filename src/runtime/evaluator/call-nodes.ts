/**
 * Calls. A call with up to three plain positional arguments passes them without an array; `object.method(…)` finds the
 * function through the class and calls it without making a bound method (DESIGN section 4).
 */
import type { Attribute, Call, Expr } from '../../parser/ast.ts';
import { PyMethodDescriptor } from '../objects/builtin-function.ts';
import { PyClassicInstance } from '../objects/classic.ts';
import type { PyFrame } from '../objects/frame.ts';
import { PyFunction } from '../objects/function.ts';
import type { Entry } from '../objects/hash-table.ts';
import { PyInstance } from '../objects/instance.ts';
import { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import type { Shape } from '../objects/shape.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute, getAttribute } from '../protocols/attribute.ts';
import { call, call0, call1, call2, call3 } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { expandKeywords, expandPositional } from '../protocols/expand-arguments.ts';
import { lookupEntry } from '../protocols/type-lookup.ts';
import { isHiddenName } from '../restricted/hidden-names.ts';
import type { Evaluate } from './completion.ts';
import { operandOf } from './operand.ts';
import { CONSTANT, type Operand, type Unit } from './unit.ts';

export function compileCall(unit: Unit, node: Call): Evaluate {
  const { args, keywords, starargs, kwargs } = node;
  if (keywords.length > 0 || starargs !== null || kwargs !== null) return generalCall(unit, node);
  if (node.func.kind === 'Attribute' && args.length <= 3 && !isHiddenName(unit.mangle(node.func.attr))) {
    return methodCall(unit, node.func, args);
  }
  const callee = unit.expression(node.func);
  const operands = args.map((arg) => operandOf(unit, arg));
  switch (operands.length) {
    case 0:
      return (frame) => call0(callee(frame));
    case 1:
      return callNode1(callee, operands[0]!);
    case 2:
      return callNode2(callee, operands[0]!, operands[1]!);
    case 3:
      return callNode3(callee, operands[0]!, operands[1]!, operands[2]!);
    default: {
      const nodes = operands.map((operand) => operand.evaluate);
      return (frame) => {
        const target = callee(frame);
        return call(target, evaluateAll(nodes, frame));
      };
    }
  }
}

function callNode1(callee: Evaluate, a: Operand): Evaluate {
  const { slot: as, constant: ak, evaluate: af } = a;
  return (frame) => {
    const target = callee(frame);
    let t: Value | undefined;
    return call1(target, as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame));
  };
}

function callNode2(callee: Evaluate, a: Operand, b: Operand): Evaluate {
  const { slot: as, constant: ak, evaluate: af } = a;
  const { slot: bs, constant: bk, evaluate: bf } = b;
  return (frame) => {
    const target = callee(frame);
    let t: Value | undefined;
    const x: Value = as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame);
    return call2(target, x, bs >= 0 && (t = frame.slots[bs]) !== undefined ? t : bs === CONSTANT ? bk : bf(frame));
  };
}

function callNode3(callee: Evaluate, a: Operand, b: Operand, c: Operand): Evaluate {
  const { evaluate: af } = a;
  const { evaluate: bf } = b;
  const { evaluate: cf } = c;
  return (frame) => {
    const target = callee(frame);
    const x = af(frame);
    const y = bf(frame);
    return call3(target, x, y, cf(frame));
  };
}

function evaluateAll(nodes: readonly Evaluate[], frame: PyFrame): Value[] {
  const values: Value[] = new Array(nodes.length);
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i]!;
    values[i] = node(frame);
  }
  return values;
}

/**
 * Finds what `object.name` is going to be called as. For a function of the object's class that nothing hides it
 * answers the function itself, to be called with the object.
 */
class MethodCache {
  readonly #name: string;
  // A plain instance: its shape (and so its class) does not hold the name, and the class still finds this entry.
  #shape: Shape | null = null;
  #type: PyType | null = null;
  #version = -1;
  #entry: Entry | null = null;
  // A built-in value: the method descriptor of its type.
  #builtinType: PyType | null = null;
  #descriptor: PyMethodDescriptor | null = null;
  /** Whether the last answer is called with the object first. */
  bound = false;

  constructor(name: string) {
    this.#name = name;
  }

  find(object: Value): Value {
    if (object instanceof PyInstance) {
      const { shape } = object;
      if (shape !== null && shape === this.#shape && this.#type!.version === this.#version) {
        const { value } = this.#entry!;
        if (value instanceof PyFunction) {
          this.bound = true;
          return value;
        }
      }
      return this.#findInInstance(object);
    }
    const type = typeOf(object);
    if (type === this.#builtinType) {
      this.bound = true;
      return this.#descriptor!;
    }
    return this.#findElsewhere(object, type);
  }

  #findInInstance(object: PyInstance): Value {
    const { shape, cls } = object;
    this.bound = false;
    if (cls.slots.getAttribute !== genericGetAttribute) return getAttribute(object, this.#name);
    const entry = lookupEntry(cls, this.#name);
    if (entry === null || !(entry.value instanceof PyFunction)) return getAttribute(object, this.#name);
    if (shape === null) {
      if (object.dict!.getStr(this.#name) !== undefined) return getAttribute(object, this.#name);
    } else {
      if (shape.index.has(this.#name)) return getAttribute(object, this.#name);
      this.#shape = shape;
      this.#type = cls;
      this.#version = cls.version;
      this.#entry = entry;
    }
    this.bound = true;
    return entry.value;
  }

  #findElsewhere(object: Value, type: PyType): Value {
    if (
      !type.isHeap &&
      !type.hasDict &&
      type.slots.getAttribute === genericGetAttribute &&
      !(object instanceof PyClassicInstance)
    ) {
      const entry = lookupEntry(type, this.#name);
      if (entry !== null && entry.value instanceof PyMethodDescriptor) {
        this.#builtinType = type;
        this.#descriptor = entry.value;
        this.bound = true;
        return entry.value;
      }
    }
    this.bound = false;
    return getAttribute(object, this.#name);
  }
}

function methodCall(unit: Unit, func: Attribute, args: readonly Expr[]): Evaluate {
  const object = operandOf(unit, func.value);
  const { slot: os, constant: ok, evaluate: of } = object;
  const cache = new MethodCache(unit.mangle(func.attr));
  const operands = args.map((arg) => operandOf(unit, arg));
  switch (operands.length) {
    case 0:
      return (frame) => {
        let t: Value | undefined;
        const self: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
        const method = cache.find(self);
        if (!cache.bound) return call0(method);
        if (method instanceof PyFunction) return call1(method, self);
        return callDescriptor0(method as PyMethodDescriptor, self);
      };
    case 1: {
      const { slot: as, constant: ak, evaluate: af } = operands[0]!;
      return (frame) => {
        let t: Value | undefined;
        const self: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
        const method = cache.find(self);
        const { bound } = cache;
        const a: Value = as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame);
        if (!bound) return call1(method, a);
        if (method instanceof PyFunction) return call2(method, self, a);
        return callDescriptor1(method as PyMethodDescriptor, self, a);
      };
    }
    case 2: {
      const { evaluate: af } = operands[0]!;
      const { evaluate: bf } = operands[1]!;
      return (frame) => {
        const self = of(frame);
        const method = cache.find(self);
        const { bound } = cache;
        const a = af(frame);
        const b = bf(frame);
        if (!bound) return call2(method, a, b);
        if (method instanceof PyFunction) return call3(method, self, a, b);
        return callBuiltin((method as PyMethodDescriptor).definition, self, [a, b], null);
      };
    }
    default: {
      const nodes = operands.map((operand) => operand.evaluate);
      return (frame) => {
        const self = of(frame);
        const method = cache.find(self);
        const { bound } = cache;
        const values = evaluateAll(nodes, frame);
        if (!bound) return call(method, values);
        if (method instanceof PyFunction) return call(method, [self, ...values]);
        return callBuiltin((method as PyMethodDescriptor).definition, self, values, null);
      };
    }
  }
}

const NO_ARGS: readonly Value[] = [];

function callDescriptor0(method: PyMethodDescriptor, self: Value): Value {
  const { definition } = method;
  if (definition.minimum > 0 || definition.style === 'free') return callBuiltin(definition, self, NO_ARGS, null);
  return definition.implementation(self);
}

function callDescriptor1(method: PyMethodDescriptor, self: Value, a: Value): Value {
  const { definition } = method;
  if (definition.minimum > 1 || definition.maximum < 1 || definition.style === 'free') {
    return callBuiltin(definition, self, [a], null);
  }
  return definition.implementation(self, a);
}

/** `f(a, k=v, *args, **kw)`. */
function generalCall(unit: Unit, node: Call): Evaluate {
  const callee = unit.expression(node.func);
  const args = node.args.map((arg) => unit.expression(arg));
  const names = node.keywords.map((keyword) => keyword.arg);
  const values = node.keywords.map((keyword) => unit.expression(keyword.value));
  const starargs = node.starargs === null ? null : unit.expression(node.starargs);
  const kwargs = node.kwargs === null ? null : unit.expression(node.kwargs);
  return (frame) => {
    const target = callee(frame);
    let positional = evaluateAll(args, frame);
    const keywords = new Keywords(names.slice(), evaluateAll(values, frame));
    const more = starargs === null ? undefined : starargs(frame);
    const named = kwargs === null ? undefined : kwargs(frame);
    if (named !== undefined) expandKeywords(target, keywords, named);
    if (more !== undefined) positional = expandPositional(target, positional, more);
    return call(target, positional, keywords.size > 0 ? keywords : null);
  };
}
