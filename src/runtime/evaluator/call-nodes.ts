/**
 * Calls. A call with up to three plain positional arguments passes them without an array; `object.method(…)` finds the
 * function through the class and calls it without making a bound method (DESIGN section 4).
 */
import type { Attribute, Call, Expr } from '../../parser/ast.ts';
import type { PyMethodDescriptor } from '../objects/builtin-function.ts';
import type { PyFrame } from '../objects/frame.ts';
import { PyFunction } from '../objects/function.ts';
import { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { RAISED } from '../objects/raised.ts';
import { takesDirectly } from '../protocols/arities.ts';
import { call, invoke0, invoke1, invoke2, invoke3, invoke4, orThrow } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { expandKeywords, expandPositional } from '../protocols/expand-arguments.ts';
import { callTraced } from '../protocols/trace.ts';
import { isHiddenName } from '../restricted/hidden-names.ts';
import type { Evaluate } from './completion.ts';
import { GlobalCache } from './global-cache.ts';
import { MethodCache } from './method-cache.ts';
import { isGlobal } from './names.ts';
import { operandOf } from './operand.ts';
import { COMPUTED, CONSTANT, type Operand, type Unit } from './unit.ts';

/** Stands in for an argument that a call does not have. */
const NO_OPERAND: Operand = { slot: COMPUTED, constant: null, evaluate: () => null };

/** @param signals whether the parent takes `RAISED` */
export function compileCall(unit: Unit, node: Call, signals = false): Evaluate {
  const { args, keywords, starargs, kwargs } = node;
  if (unit.traced) return generalCall(unit, node, callTraced);
  if (keywords.length > 0 || starargs !== null || kwargs !== null) return generalCall(unit, node);
  if (node.func.kind === 'Attribute' && args.length <= 3 && !isHiddenName(unit.mangle(node.func.attr))) {
    return methodCall(unit, node.func, args, signals);
  }
  if (args.length <= 3 && node.func.kind === 'Name' && node.func.line <= unit.line && isGlobal(unit, node.func.id)) {
    return globalCall(unit, unit.mangle(node.func.id), args, signals);
  }
  const callee = unit.expression(node.func);
  const operands = args.map((arg) => operandOf(unit, arg));
  switch (operands.length) {
    case 0:
      return (frame) => answer(invoke0(callee(frame)), signals);
    case 1:
      return callNode1(callee, operands[0]!, signals);
    case 2:
      return callNode2(callee, operands[0]!, operands[1]!, signals);
    case 3:
      return callNode3(callee, operands[0]!, operands[1]!, operands[2]!, signals);
    default: {
      const nodes = operands.map((operand) => operand.evaluate);
      return (frame) => {
        const target = callee(frame);
        return call(target, evaluateAll(nodes, frame));
      };
    }
  }
}

/** What a call answers to its parent, which takes `RAISED` only where it `signals`. */
function answer(result: Value, signals: boolean): Value {
  return result === RAISED && !signals ? orThrow(result) : result;
}

/** A call of a global with up to three arguments: the node finds the callee itself. */
function globalCall(unit: Unit, name: string, args: readonly Expr[], signals: boolean): Evaluate {
  const callee = new GlobalCache(name);
  const operands = args.map((arg) => operandOf(unit, arg));
  const { slot: as, constant: ak, evaluate: af } = operands[0] ?? NO_OPERAND;
  const { slot: bs, constant: bk, evaluate: bf } = operands[1] ?? NO_OPERAND;
  const { slot: cs, constant: ck, evaluate: cf } = operands[2] ?? NO_OPERAND;
  switch (operands.length) {
    case 0:
      return (frame) => answer(invoke0(callee.load(frame)), signals);
    case 1:
      return (frame) => {
        const target = callee.load(frame);
        let t: Value | undefined;
        return answer(
          invoke1(target, as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame)),
          signals,
        );
      };
    case 2:
      return (frame) => {
        const target = callee.load(frame);
        let t: Value | undefined;
        const a: Value = as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame);
        const b: Value = bs >= 0 && (t = frame.slots[bs]) !== undefined ? t : bs === CONSTANT ? bk : bf(frame);
        return answer(invoke2(target, a, b), signals);
      };
    default:
      return (frame) => {
        const target = callee.load(frame);
        let t: Value | undefined;
        const a: Value = as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame);
        const b: Value = bs >= 0 && (t = frame.slots[bs]) !== undefined ? t : bs === CONSTANT ? bk : bf(frame);
        const c: Value = cs >= 0 && (t = frame.slots[cs]) !== undefined ? t : cs === CONSTANT ? ck : cf(frame);
        return answer(invoke3(target, a, b, c), signals);
      };
  }
}

function callNode1(callee: Evaluate, a: Operand, signals: boolean): Evaluate {
  const { slot: as, constant: ak, evaluate: af } = a;
  return (frame) => {
    const target = callee(frame);
    let t: Value | undefined;
    return answer(
      invoke1(target, as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame)),
      signals,
    );
  };
}

function callNode2(callee: Evaluate, a: Operand, b: Operand, signals: boolean): Evaluate {
  const { slot: as, constant: ak, evaluate: af } = a;
  const { slot: bs, constant: bk, evaluate: bf } = b;
  return (frame) => {
    const target = callee(frame);
    let t: Value | undefined;
    const x: Value = as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame);
    return answer(
      invoke2(target, x, bs >= 0 && (t = frame.slots[bs]) !== undefined ? t : bs === CONSTANT ? bk : bf(frame)),
      signals,
    );
  };
}

function callNode3(callee: Evaluate, a: Operand, b: Operand, c: Operand, signals: boolean): Evaluate {
  const { evaluate: af } = a;
  const { evaluate: bf } = b;
  const { evaluate: cf } = c;
  return (frame) => {
    const target = callee(frame);
    const x = af(frame);
    const y = bf(frame);
    return answer(invoke3(target, x, y, cf(frame)), signals);
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

function methodCall(unit: Unit, func: Attribute, args: readonly Expr[], signals: boolean): Evaluate {
  const { slot: os, constant: ok, evaluate: of } = operandOf(unit, func.value);
  const cache = new MethodCache(unit.mangle(func.attr));
  const operands = args.map((arg) => operandOf(unit, arg));
  const { slot: as, constant: ak, evaluate: af } = operands[0] ?? NO_OPERAND;
  const { slot: bs, constant: bk, evaluate: bf } = operands[1] ?? NO_OPERAND;
  const { slot: cs, constant: ck, evaluate: cf } = operands[2] ?? NO_OPERAND;
  switch (operands.length) {
    case 0:
      return (frame) => {
        let t: Value | undefined;
        const self: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
        const method = cache.find(frame, self);
        if (!cache.bound) return answer(invoke0(method), signals);
        if (method instanceof PyFunction) return answer(invoke1(method, self), signals);
        return callDescriptor0(method as PyMethodDescriptor, self);
      };
    case 1:
      return (frame) => {
        let t: Value | undefined;
        const self: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
        const method = cache.find(frame, self);
        const { bound } = cache;
        const a: Value = as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame);
        if (!bound) return answer(invoke1(method, a), signals);
        if (method instanceof PyFunction) return answer(invoke2(method, self, a), signals);
        return callDescriptor1(method as PyMethodDescriptor, self, a);
      };
    case 2:
      return (frame) => {
        let t: Value | undefined;
        const self: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
        const method = cache.find(frame, self);
        const { bound } = cache;
        const a: Value = as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame);
        const b: Value = bs >= 0 && (t = frame.slots[bs]) !== undefined ? t : bs === CONSTANT ? bk : bf(frame);
        if (!bound) return answer(invoke2(method, a, b), signals);
        if (method instanceof PyFunction) return answer(invoke3(method, self, a, b), signals);
        return callDescriptor2(method as PyMethodDescriptor, self, a, b);
      };
    default:
      return (frame) => {
        let t: Value | undefined;
        const self: Value = os >= 0 && (t = frame.slots[os]) !== undefined ? t : os === CONSTANT ? ok : of(frame);
        const method = cache.find(frame, self);
        const { bound } = cache;
        const a: Value = as >= 0 && (t = frame.slots[as]) !== undefined ? t : as === CONSTANT ? ak : af(frame);
        const b: Value = bs >= 0 && (t = frame.slots[bs]) !== undefined ? t : bs === CONSTANT ? bk : bf(frame);
        const c: Value = cs >= 0 && (t = frame.slots[cs]) !== undefined ? t : cs === CONSTANT ? ck : cf(frame);
        if (!bound) return answer(invoke3(method, a, b, c), signals);
        if (method instanceof PyFunction) return answer(invoke4(method, self, a, b, c), signals);
        return callDescriptor3(method as PyMethodDescriptor, self, a, b, c);
      };
  }
}

const NO_ARGS: readonly Value[] = [];

function callDescriptor0(method: PyMethodDescriptor, self: Value): Value {
  const { definition } = method;
  if (!takesDirectly(definition, 0)) return callBuiltin(definition, self, NO_ARGS, null);
  return definition.implementation(self);
}

function callDescriptor1(method: PyMethodDescriptor, self: Value, a: Value): Value {
  const { definition } = method;
  if (!takesDirectly(definition, 1)) {
    return callBuiltin(definition, self, [a], null);
  }
  return definition.implementation(self, a);
}

function callDescriptor2(method: PyMethodDescriptor, self: Value, a: Value, b: Value): Value {
  const { definition } = method;
  if (!takesDirectly(definition, 2)) {
    return callBuiltin(definition, self, [a, b], null);
  }
  return definition.implementation(self, a, b);
}

function callDescriptor3(method: PyMethodDescriptor, self: Value, a: Value, b: Value, c: Value): Value {
  const { definition } = method;
  if (!takesDirectly(definition, 3)) return callBuiltin(definition, self, [a, b, c], null);
  return definition.implementation(self, a, b, c);
}

/** `f(a, k=v, *args, **kw)`. */
function generalCall(
  unit: Unit,
  node: Call,
  perform: typeof callTraced = (_frame, callee, args, keywords) => call(callee, args, keywords),
): Evaluate {
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
    return perform(frame, target, positional, keywords.size > 0 ? keywords : null);
  };
}
