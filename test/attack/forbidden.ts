/** The forbidden list: what restricted code must never get hold of, told by identity and by kind. */
import { importState } from '../../src/runtime/imports/import-state.ts';
import {
  PyBuiltinFunction,
  PyClassMethodDescriptor,
  PyGetSetDescriptor,
  PyMemberDescriptor,
  PyMethodDescriptor,
  PyMethodWrapper,
  PySlotWrapper,
} from '../../src/runtime/objects/builtin-function.ts';
import { capableTypes } from '../../src/runtime/objects/capable-types.ts';
import { Cell } from '../../src/runtime/objects/cell.ts';
import { PyClassicClass, PyClassicInstance } from '../../src/runtime/objects/classic.ts';
import { PyCode } from '../../src/runtime/objects/code.ts';
import { PyDict } from '../../src/runtime/objects/dict.ts';
import { PyDictProxy } from '../../src/runtime/objects/dict-proxy.ts';
import { PyFile } from '../../src/runtime/objects/file.ts';
import { PyFrame } from '../../src/runtime/objects/frame.ts';
import { PyFunction } from '../../src/runtime/objects/function.ts';
import { getAttr } from '../../src/runtime/objects/instance-attributes.ts';
import { PyModule } from '../../src/runtime/objects/module.ts';
import { PyObject, type Value } from '../../src/runtime/objects/object.ts';
import { PyType } from '../../src/runtime/objects/type.ts';
import { typeOf } from '../../src/runtime/objects/type-of.ts';
import { PyUnicode } from '../../src/runtime/objects/unicode.ts';
import { toUtf16 } from '../../src/runtime/text/code-points.ts';
import { type AttackedSandbox, SECRET } from './attacked-sandbox.ts';

/** Why a value that restricted code holds is forbidden; undefined where it may hold it. */
export type Judge = (value: unknown) => string | undefined;

/** The judge of one sandbox, as its interpreter stands now. */
export function judgeOf(sandbox: AttackedSandbox): Judge {
  const forbidden = forbiddenObjects(sandbox);
  return (value) => {
    if (value === null) return undefined;
    switch (typeof value) {
      case 'boolean':
      case 'number':
      case 'bigint':
        return undefined;
      case 'string':
        return value.includes(SECRET) ? 'the secret' : undefined;
      case 'object':
        break;
      default:
        return `a host ${typeof value}`;
    }
    if (!(value instanceof PyObject)) return 'a host object';
    const name = forbidden.get(value);
    if (name !== undefined) return name;
    return forbiddenKind(value, sandbox.interpreter.builtinsDict);
  };
}

/** @param real the builtins of the trusted side; those of any sandbox are restricted */
function forbiddenKind(value: PyObject, real: PyDict): string | undefined {
  if (value instanceof PyFrame) return 'a frame';
  if (value instanceof Cell) return 'a cell';
  if (value instanceof PyCode && isTrusted(value.domain, real)) return 'code of the trusted side';
  if (value instanceof PyFile && /[wa+]/.test(value.mode)) return 'a file open for writing';
  if (value instanceof PyDictProxy) return 'the dictionary of a class';
  if (value instanceof PyUnicode && toUtf16(value.text).includes(SECRET)) return 'the secret';
  if (value instanceof PyType && capableTypes.has(value)) return `the real type ${value.name}`;
  if (isBuiltinCallable(value) && isTrusted(value.domain, real)) {
    return `the ${typeOf(value).name} ${nameOf(value)} of the trusted side`;
  }
  return undefined;
}

function nameOf(value: PyObject): string {
  const { name, definition, wrapper } = value as {
    readonly name?: string;
    readonly definition?: { readonly name: string };
    readonly wrapper?: PySlotWrapper;
  };
  return name ?? definition?.name ?? wrapper?.definition.name ?? '?';
}

function isTrusted(domain: PyDict | null, real: PyDict): boolean {
  return domain === null || domain === real;
}

function isBuiltinCallable(value: PyObject): value is PyBuiltinFunction {
  return (
    value instanceof PyBuiltinFunction ||
    value instanceof PyMethodDescriptor ||
    value instanceof PyClassMethodDescriptor ||
    value instanceof PySlotWrapper ||
    value instanceof PyMethodWrapper ||
    value instanceof PyGetSetDescriptor ||
    value instanceof PyMemberDescriptor
  );
}

/** Every object of the trusted side that was not handed in, by what it is. */
function forbiddenObjects({ interpreter, rexec, given, kept }: AttackedSandbox): Map<PyObject, string> {
  const found = new Map<PyObject, string>();
  // Of what was handed in the class may be asked for as well.
  const allowed = new Set<Value>();
  for (const value of given.values()) {
    allowed.add(value).add(value instanceof PyClassicInstance ? value.class : typeOf(value));
  }
  // Classes of built-in modules that the sandbox has a copy of (`binascii.Error`) were given to it.
  for (const module of sandboxModules(rexec)) {
    for (const value of module.dict.values()) if (isClass(value)) allowed.add(value);
  }
  const forbid = (value: unknown, what: string): void => {
    if (value instanceof PyObject && !allowed.has(value) && !found.has(value)) found.set(value, what);
  };
  for (const value of given.values()) {
    if (value instanceof PyModule) forbid(value.dict, 'the dictionary of a trusted module');
    forbidInside(value, forbid);
  }
  forbid(interpreter.builtins, 'the real builtins module');
  forbid(interpreter.builtinsDict, 'the dictionary of the real builtins');
  forbid(interpreter.sysDict, 'the dictionary of the real sys');
  forbid(interpreter.modules, 'the real sys.modules');
  for (const name of ['stdin', 'stdout', 'stderr', '__stdin__', '__stdout__', '__stderr__']) {
    forbid(interpreter.sysDict.getStr(name), `the real sys.${name}`);
  }
  forbid(rexec, 'the RExec');
  for (const [name, value] of kept.items()) {
    forbid(value, `what trusted code keeps as ${String(name)}`);
    if (value instanceof PyClassicInstance) forbid(value.dict, `the dictionary of ${String(name)}`);
  }
  for (const [name, module] of interpreter.modules.items()) {
    if (!(module instanceof PyModule)) continue;
    forbid(module, `the trusted module ${String(name)}`);
    forbid(module.dict, `the dictionary of the trusted module ${String(name)}`);
    for (const member of module.dict.values()) {
      forbidInside(member, forbid);
      if (isClass(member) && member.domain === null) forbid(member, `the trusted class ${member.name}`);
    }
  }
  for (const contents of importState(interpreter).initialContents.values()) forbid(contents, 'contents of a module');
  return found;
}

function isClass(value: unknown): value is PyType | PyClassicClass {
  return (value instanceof PyType && value.isHeap) || value instanceof PyClassicClass;
}

/** The modules that an `RExec` made or copied. */
function sandboxModules(rexec: PyObject): PyModule[] {
  const modules = rexec.attrs === undefined ? undefined : getAttr(rexec.attrs, 'modules');
  return modules instanceof PyDict ? modules.values().filter((value) => value instanceof PyModule) : [];
}

/** The namespaces and closures behind a function or class that may have been handed in itself. */
function forbidInside(value: unknown, forbid: (value: unknown, what: string) => void): void {
  if (value instanceof PyFunction) {
    forbid(value.globals, `the globals of ${value.name}`);
    forbid(value.code, `the code of ${value.name}`);
    for (const cell of value.closure) {
      forbid(cell, `a closure of ${value.name}`);
    }
  } else if (value instanceof PyType) {
    forbid(value.dict, `the dictionary of ${value.name}`);
  } else if (value instanceof PyClassicClass) {
    forbid(value.dict, `the dictionary of ${value.name}`);
  } else if (value instanceof PyClassicInstance && value.dict instanceof PyDict) {
    forbid(value.dict, 'the dictionary of a trusted instance');
  }
}
