/** The simple statements, and `if`. */
import type { Assign, Delete, Exec, ExprStmt, If, Import, ImportFrom, Print, Return } from '../../parser/ast.ts';
import { constantTruth } from '../../parser/constant-test.ts';
import { PyDict } from '../objects/dict.ts';
import { AttributeError } from '../objects/exception.ts';
import type { PyFrame } from '../objects/frame.ts';
import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { importError } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import { getAttribute } from '../protocols/attribute.ts';
import { call } from '../protocols/call.ts';
import { displayValue, printItem, printNewline, standardOutput } from '../protocols/print.ts';
import { setItem } from '../protocols/sequence.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { isRestricted } from '../restricted/mode.ts';
import { compileLocalArithmetic } from './arithmetic-nodes.ts';
import { compileDelete, compileTarget, localSlotOf } from './assignment.ts';
import { compileBlock, NOTHING } from './block.ts';
import type { Evaluate, Execute } from './completion.ts';
import { type ComparisonTest, comparisonTestOf, compileTest, holds } from './condition-nodes.ts';
import { execStatement } from './exec-statement.ts';
import { compileStoredValue } from './file-owner.ts';
import { importedNames } from './import-star.ts';
import { localsOf, localsToSlots, storeName } from './names.ts';
import { operandOf } from './operand.ts';
import { CONSTANT, type Unit } from './unit.ts';

export function compileExpressionStatement(unit: Unit, node: ExprStmt): Execute {
  if (unit.source.interactive && unit.scope.type === 'module') {
    const value = unit.expression(node.value);
    return (frame) => {
      displayValue(value(frame));
      return undefined;
    };
  }
  if (node.value.kind === 'Str' || node.value.kind === 'Num') return NOTHING;
  const value = unit.expression(node.value);
  return (frame) => {
    value(frame);
    return undefined;
  };
}

export function compileReturn(unit: Unit, node: Return): Execute {
  if (node.value === null) return () => null;
  const operand = operandOf(unit, node.value);
  if (operand.slot === CONSTANT) {
    const { constant } = operand;
    return () => constant;
  }
  return operand.evaluate;
}

export function compileAssign(unit: Unit, node: Assign): Execute {
  const single = node.targets.length === 1 ? localSlotOf(unit, node.targets[0]!) : -1;
  if (single >= 0 && node.value.kind === 'BinOp') {
    const arithmetic = compileLocalArithmetic(unit, node.value, single);
    if (arithmetic !== undefined) return arithmetic;
  }
  const value = compileStoredValue(unit, node.value);
  if (node.targets.length === 1) {
    const target = node.targets[0]!;
    if (single >= 0) {
      return (frame) => {
        frame.slots[single] = value(frame);
        return undefined;
      };
    }
    if (target.kind === 'Tuple' && node.value.kind === 'Tuple' && target.elts.length === node.value.elts.length) {
      return compileParallel(unit, node);
    }
    const store = compileTarget(unit, target);
    return (frame) => {
      store(frame, value(frame));
      return undefined;
    };
  }
  const stores = node.targets.map((target) => compileTarget(unit, target));
  return (frame) => {
    const result = value(frame);
    for (let i = 0; i < stores.length; i++) {
      const store = stores[i]!;
      store(frame, result);
    }
    return undefined;
  };
}

/** `a, b = c, d` without the tuple. */
function compileParallel(unit: Unit, node: Assign): Execute {
  const target = node.targets[0]!;
  if (target.kind !== 'Tuple' || node.value.kind !== 'Tuple') return NOTHING;
  const values = node.value.elts.map((element) => unit.expression(element));
  const stores = target.elts.map((element) => compileTarget(unit, element));
  if (values.length === 2) {
    const [first, second] = values as [Evaluate, Evaluate];
    const [storeFirst, storeSecond] = stores as [(typeof stores)[0] & {}, (typeof stores)[0] & {}];
    return (frame) => {
      const a = first(frame);
      const b = second(frame);
      storeFirst(frame, a);
      storeSecond(frame, b);
      return undefined;
    };
  }
  return (frame) => {
    const results: Value[] = new Array(values.length);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      results[i] = value(frame);
    }
    for (let i = 0; i < stores.length; i++) {
      const store = stores[i]!;
      store(frame, results[i]!);
    }
    return undefined;
  };
}

export function compileDeleteStatement(unit: Unit, node: Delete): Execute {
  const parts = node.targets.map((target) => compileDelete(unit, target));
  return (frame) => {
    for (let i = 0; i < parts.length; i++) {
      const part = parts[i]!;
      part(frame);
    }
    return undefined;
  };
}

export function compileIf(unit: Unit, node: If): Execute {
  const truth = constantTruth(node.test, 0);
  if (truth !== null) return compileBlock(unit, truth ? node.body : node.orelse);
  const comparison = comparisonTestOf(unit, node.test);
  if (comparison !== undefined) return compileIfComparison(unit, node, comparison);
  const test = compileTest(unit, node.test);
  const body = compileBlock(unit, node.body);
  if (node.orelse.length === 0) return (frame) => (test(frame) ? body(frame) : undefined);
  const orelse = compileBlock(unit, node.orelse);
  return (frame) => (test(frame) ? body(frame) : orelse(frame));
}

/** `if a < b:` with the comparison in the node itself. */
function compileIfComparison(unit: Unit, node: If, { operator, left, right }: ComparisonTest): Execute {
  const { slot: ls, constant: lk, evaluate: lf } = left;
  const { slot: rs, constant: rk, evaluate: rf } = right;
  const body = compileBlock(unit, node.body);
  if (node.orelse.length === 0) {
    return (frame) => {
      let t: Value | undefined;
      const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
      const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
      return holds(operator, a, b) ? body(frame) : undefined;
    };
  }
  const orelse = compileBlock(unit, node.orelse);
  return (frame) => {
    let t: Value | undefined;
    const a: Value = ls >= 0 && (t = frame.slots[ls]) !== undefined ? t : ls === CONSTANT ? lk : lf(frame);
    const b: Value = rs >= 0 && (t = frame.slots[rs]) !== undefined ? t : rs === CONSTANT ? rk : rf(frame);
    return holds(operator, a, b) ? body(frame) : orelse(frame);
  };
}

export function compilePrint(unit: Unit, node: Print): Execute {
  const dest = node.dest === null ? null : unit.expression(node.dest);
  const values = node.values.map((value) => unit.expression(value));
  const { newline } = node;
  return (frame) => {
    let stream: Value = dest === null ? null : dest(frame);
    if (dest !== null && stream === null) stream = standardOutput();
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      const item = value(frame);
      printItem(dest === null ? standardOutput() : stream, item);
    }
    if (newline) printNewline(dest === null ? standardOutput() : stream);
    return undefined;
  };
}

export function compileExec(unit: Unit, node: Exec): Execute {
  const body = unit.expression(node.body);
  const globals = node.globals === null ? null : unit.expression(node.globals);
  const locals = node.locals === null ? null : unit.expression(node.locals);
  const isFunction = unit.isFunction;
  return (frame) => {
    const code = body(frame);
    const inGlobals = globals === null ? null : globals(frame);
    const inLocals = locals === null ? null : locals(frame);
    const plain = inGlobals === null && inLocals === null;
    if (plain && isFunction) localsOf(frame);
    execStatement(frame, code, inGlobals, inLocals);
    if (plain && isFunction) localsToSlots(frame);
    return undefined;
  };
}

/** Calls the frame's own `__import__`: the sandbox's, where code runs in one. */
function importModule(frame: PyFrame, name: string, fromlist: Value, level: number): Value {
  const hook = frame.scope.builtins.getStr('__import__');
  if (hook === undefined) throw importError('__import__ not found');
  const locals = frame.names === null ? null : frame.names;
  const args: Value[] = [name, frame.scope.globals, locals, fromlist];
  if (level !== -1) args.push(level);
  return call(hook, args);
}

export function compileImport(unit: Unit, node: Import): Execute {
  const level = unit.source.flags.absoluteImport ? 0 : -1;
  const parts = node.names.map(({ name, asname }) => {
    const first = name.split('.')[0]!;
    const store = storeName(unit, asname ?? first);
    const path = asname === null ? [] : name.split('.').slice(1);
    return { name, store, path };
  });
  return (frame) => {
    for (const { name, store, path } of parts) {
      let module = importModule(frame, name, null, level);
      for (const attribute of path) module = getAttribute(module, attribute);
      store(frame, module);
    }
    return undefined;
  };
}

export function compileImportFrom(unit: Unit, node: ImportFrom): Execute {
  const level = node.level > 0 ? node.level : unit.source.flags.absoluteImport ? 0 : -1;
  const name = node.module ?? '';
  const fromlist = new PyTuple(node.names.map((alias) => alias.name));
  if (node.names.length === 1 && node.names[0]!.name === '*') {
    const { isFunction } = unit;
    return (frame) => {
      const module = importModule(frame, name, fromlist, level);
      if (isFunction) localsOf(frame);
      const names = frame.names ?? localsOf(frame);
      for (const [key, value] of importedNames(module)) {
        if (names instanceof PyDict) names.setStr(key, value);
        else setItem(names, key, value);
      }
      if (isFunction) localsToSlots(frame);
      return undefined;
    };
  }
  const parts = node.names.map((alias) => ({
    name: unit.mangle(alias.name),
    store: storeName(unit, alias.asname ?? alias.name),
  }));
  return (frame) => {
    const module = importModule(frame, name, fromlist, level);
    for (const part of parts) part.store(frame, importFrom(module, part.name));
    return undefined;
  };
}

/** `from module import name`. @throws ImportError where the module lacks it */
function importFrom(module: Value, name: string): Value {
  // Restricted code gets what attribute access gives it.
  if (module instanceof PyModule && !isRestricted()) {
    const found = module.dict.getStr(name);
    if (found !== undefined) return found;
  }
  const at = landing();
  try {
    return getAttribute(module, name);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, AttributeError)) throw raised;
    throw importError(`cannot import name ${name}`);
  }
}
