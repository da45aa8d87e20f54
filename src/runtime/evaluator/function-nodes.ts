/** `def`, `lambda`, `class` and the comprehensions that are functions of their own. */
import type { ClassDef, DictComp, FunctionDef, GeneratorExp, Lambda, SetComp } from '../../parser/ast.ts';
import type { Scope } from '../../parser/scope.ts';
import { Cell } from '../objects/cell.ts';
import type { PyCode } from '../objects/code.ts';
import { PyDict } from '../objects/dict.ts';
import { PyFrame } from '../objects/frame.ts';
import { PyFunction } from '../objects/function.ts';
import type { Value } from '../objects/object.ts';
import { PyTuple } from '../objects/tuple.ts';
import { call1, runFrame } from '../protocols/call.ts';
import { iterate } from '../protocols/iterate.ts';
import { makeClass } from '../types/class-statement.ts';
import { codeOf } from './code-object.ts';
import type { Evaluate, Execute } from './completion.ts';
import { compileItems } from './display-nodes.ts';
import { storeName } from './names.ts';
import type { Unit } from './unit.ts';

/** Collects the cells that a nested block's free variables stand for, from the frame that makes it. */
function closureMaker(unit: Unit, inner: Scope): (frame: PyFrame) => readonly Cell[] {
  if (inner.freevars.length === 0) return () => NO_CELLS;
  const sources = inner.freevars.map((name) => {
    const scope = unit.scopeOfName(name);
    // A class block passes on what is free in it even where it binds the name itself.
    if (scope === 'cell') return { cell: true, at: unit.cellSlot(name) };
    return { cell: false, at: unit.freeIndex(name) };
  });
  return (frame) => sources.map(({ cell, at }) => (cell ? (frame.slots[at] as Cell) : frame.closure[at]!));
}
const NO_CELLS: readonly Cell[] = [];
const NO_DEFAULTS: readonly Value[] = [];

function functionMaker(unit: Unit, node: FunctionDef | Lambda, code: PyCode): Evaluate {
  const defaults = node.args.defaults.length === 0 ? null : compileItems(unit, node.args.defaults);
  const closure = closureMaker(unit, unit.source.table.scopeOf.get(node)!);
  return (frame) => {
    const values = defaults === null ? NO_DEFAULTS : defaults(frame);
    return new PyFunction(code, frame.scope.globals, values, closure(frame));
  };
}

export function compileFunctionDef(unit: Unit, node: FunctionDef): Execute {
  const decorators = node.decorators.map((decorator) => unit.expression(decorator));
  const make = functionMaker(unit, node, codeOf(unit, node));
  const store = storeName(unit, node.name);
  return decorated(decorators, make, store);
}

function decorated(
  decorators: readonly Evaluate[],
  make: Evaluate,
  store: (frame: PyFrame, value: Value) => void,
): Execute {
  if (decorators.length === 0) {
    return (frame) => {
      store(frame, make(frame));
      return undefined;
    };
  }
  return (frame) => {
    const wrappers = decorators.map((decorator) => decorator(frame));
    let value = make(frame);
    for (let i = wrappers.length - 1; i >= 0; i--) value = call1(wrappers[i]!, value);
    store(frame, value);
    return undefined;
  };
}

export function compileLambda(unit: Unit, node: Lambda): Evaluate {
  return functionMaker(unit, node, codeOf(unit, node));
}

export function compileClassDef(unit: Unit, node: ClassDef): Execute {
  const decorators = node.decorators.map((decorator) => unit.expression(decorator));
  const bases = compileItems(unit, node.bases);
  const code = codeOf(unit, node);
  const closure = closureMaker(unit, unit.source.table.scopeOf.get(node)!);
  const store = storeName(unit, node.name);
  const make: Evaluate = (frame) => {
    const classBases = new PyTuple(bases(frame));
    code.prepare();
    const names = new PyDict();
    const body = new PyFrame(code, frame.scope, new Array(code.slotCount), closure(frame), names);
    for (let i = 0; i < code.cellvars.length; i++) body.slots[code.varnames.length + i] = new Cell(undefined);
    runFrame(body);
    return makeClass(node.name, classBases, names, frame.scope.globals);
  };
  return decorated(decorators, make, store);
}

/** A generator expression, set or dict comprehension: its code is called at once with the outermost iterator. */
export function compileComprehensionFunction(unit: Unit, node: GeneratorExp | SetComp | DictComp): Evaluate {
  const code = codeOf(unit, node);
  const closure = closureMaker(unit, unit.source.table.scopeOf.get(node)!);
  const outermost = unit.expression(node.generators[0]!.iter);
  return (frame) => {
    const fn = new PyFunction(code, frame.scope.globals, NO_DEFAULTS, closure(frame));
    return call1(fn, iterate(outermost(frame)));
  };
}
