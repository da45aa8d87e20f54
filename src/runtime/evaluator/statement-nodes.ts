/** The simple statements. */
import type { Assign, Delete, Exec, Expr, ExprStmt, Import, ImportFrom, Print, Return } from '../../parser/ast.ts';
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
import { compileDelete, compileTarget, localSlotOf } from './assignment.ts';
import { assignAttribute } from './attribute-nodes.ts';
import { NOTHING } from './block.ts';
import { COMPLETION, DISCARD, type Evaluate, type Execute, type Step, type Store } from './completion.ts';
import { execStatement } from './exec-statement.ts';
import { compileStoredValue, storedOperand } from './file-owner.ts';
import { importedNames } from './import-star.ts';
import { localsOf, localsToSlots, storeName } from './names.ts';
import { constantValue } from './operand.ts';
import { assignItem, isSimpleSlice } from './subscript-nodes.ts';
import type { Unit } from './unit.ts';

export function compileExpressionStatement(unit: Unit, node: ExprStmt): Step {
  if (unit.source.interactive && unit.scope.type === 'module') {
    const value = unit.expression(node.value);
    const display: Execute = (frame) => {
      displayValue(value(frame));
      return undefined;
    };
    return { run: display, target: COMPLETION };
  }
  if (node.value.kind === 'Str' || node.value.kind === 'Num') return { run: NOTHING, target: COMPLETION };
  return { run: unit.signalling(node.value), target: DISCARD };
}

export function compileReturn(unit: Unit, node: Return): Execute {
  if (node.value === null) return () => null;
  const constant = node.value.line <= unit.line ? constantValue(node.value) : undefined;
  return constant !== undefined ? () => constant : unit.signalling(node.value);
}

export function compileAssign(unit: Unit, node: Assign): Step {
  const target = node.targets[0]!;
  if (node.targets.length === 1) {
    const slot = localSlotOf(unit, target);
    if (slot >= 0) return { run: compileStoredValue(unit, node.value, true), target: slot };
    return { run: compileStore(unit, target, node.value), target: COMPLETION };
  }
  const value = compileStoredValue(unit, node.value);
  const stores = node.targets.map((each) => compileTarget(unit, each));
  const assignAll: Execute = (frame) => {
    const result = value(frame);
    for (let i = 0; i < stores.length; i++) {
      const store = stores[i]!;
      store(frame, result);
    }
    return undefined;
  };
  return { run: assignAll, target: COMPLETION };
}

/** An assignment to one target that is no local variable. */
function compileStore(unit: Unit, target: Expr, node: Expr): Execute {
  if (target.kind === 'Attribute') return assignAttribute(unit, target, storedOperand(unit, node));
  if (target.kind === 'Subscript' && !isSimpleSlice(target.slice)) {
    return assignItem(unit, target, storedOperand(unit, node));
  }
  if (target.kind === 'Tuple' && node.kind === 'Tuple' && target.elts.length === node.elts.length) {
    return compileParallel(unit, target.elts, node.elts);
  }
  const value = compileStoredValue(unit, node);
  const store = compileTarget(unit, target);
  return (frame) => {
    store(frame, value(frame));
    return undefined;
  };
}

/** `a, b = c, d` without the tuple. */
function compileParallel(unit: Unit, targets: readonly Expr[], nodes: readonly Expr[]): Execute {
  const values = nodes.map((node) => unit.expression(node));
  const slots = targets.map((target) => localSlotOf(unit, target));
  const stores = targets.map((target) => compileTarget(unit, target));
  if (values.length === 2) {
    const [first, second] = values as [Evaluate, Evaluate];
    const [slotFirst, slotSecond] = slots as [number, number];
    const [storeFirst, storeSecond] = stores as [Store, Store];
    return (frame) => {
      const a = first(frame);
      const b = second(frame);
      if (slotFirst >= 0) frame.slots[slotFirst] = a;
      else storeFirst(frame, a);
      if (slotSecond >= 0) frame.slots[slotSecond] = b;
      else storeSecond(frame, b);
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
