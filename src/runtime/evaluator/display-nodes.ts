/** Displays: tuples, lists, dicts, sets; and backquotes. */
import type { Dict, Expr } from '../../parser/ast.ts';
import { PyDict } from '../objects/dict.ts';
import type { PyFrame } from '../objects/frame.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { PySet } from '../objects/set.ts';
import { emptyTuple, PyTuple } from '../objects/tuple.ts';
import { repr } from '../protocols/text.ts';
import type { Evaluate } from './completion.ts';
import { constantValue } from './operand.ts';
import type { Unit } from './unit.ts';

/** Evaluates expressions from left to right into a new array. */
export function compileItems(unit: Unit, nodes: readonly Expr[]): (frame: PyFrame) => Value[] {
  const parts = nodes.map((node) => unit.expression(node));
  switch (parts.length) {
    case 0:
      return () => [];
    case 1: {
      const a = parts[0]!;
      return (frame) => [a(frame)];
    }
    case 2: {
      const [a, b] = parts as [Evaluate, Evaluate];
      return (frame) => [a(frame), b(frame)];
    }
    case 3: {
      const [a, b, c] = parts as [Evaluate, Evaluate, Evaluate];
      return (frame) => [a(frame), b(frame), c(frame)];
    }
    default:
      return (frame) => {
        const values: Value[] = new Array(parts.length);
        for (let i = 0; i < parts.length; i++) {
          const part = parts[i]!;
          values[i] = part(frame);
        }
        return values;
      };
  }
}

export function compileTuple(unit: Unit, elements: readonly Expr[]): Evaluate {
  const constants = elements.map(constantValue);
  if (constants.every((value) => value !== undefined)) {
    // CPython folds a tuple of constants, so that the same object comes each time.
    const tuple = elements.length === 0 ? emptyTuple : new PyTuple(constants as Value[]);
    const line = Math.max(unit.line, ...elements.map((element) => element.line));
    if (line === unit.line) return () => tuple;
    unit.line = line;
    return (frame) => {
      frame.line = line;
      return tuple;
    };
  }
  const items = compileItems(unit, elements);
  return (frame) => new PyTuple(items(frame));
}

export function compileList(unit: Unit, elements: readonly Expr[]): Evaluate {
  const items = compileItems(unit, elements);
  return (frame) => new PyList(items(frame));
}

export function compileSet(unit: Unit, elements: readonly Expr[]): Evaluate {
  const items = compileItems(unit, elements);
  return (frame) => {
    const set = new PySet();
    const values = items(frame);
    // BUILD_SET of 2.7.18 adds the items in order.
    for (let i = 0; i < values.length; i++) set.add(values[i]!);
    return set;
  };
}

export function compileDict(unit: Unit, node: Dict): Evaluate {
  const keys: Evaluate[] = [];
  const values: Evaluate[] = [];
  // Each value is evaluated before its key.
  node.keys.forEach((key, i) => {
    values.push(unit.expression(node.values[i]!));
    keys.push(unit.expression(key));
  });
  const size = keys.length;
  if (size === 0) return () => new PyDict();
  return (frame) => {
    const dict = PyDict.presized(size);
    for (let i = 0; i < size; i++) {
      const valueOf = values[i]!;
      const value = valueOf(frame);
      const keyOf = keys[i]!;
      dict.set(keyOf(frame), value);
    }
    return dict;
  };
}

export function compileRepr(unit: Unit, node: Expr): Evaluate {
  const value = unit.expression(node);
  return (frame) => repr(value(frame));
}
