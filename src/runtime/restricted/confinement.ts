/**
 * Builtins in a sandbox are the sandbox's own, and stay restricted whoever calls them (ESCAPES root cause 1).
 *
 * CPython asks only whether the *calling frame* is restricted, so any trusted function that calls what it is given
 * launders a builtin. Here every builtin callable that restricted code gets hold of (by name, as an attribute of a
 * module, by binding a method, off a type) is a copy that carries the sandbox's *domain*: its builtins dictionary.
 * When such a copy is called and the running code is not restricted, the call runs in a frame that is.
 */
import {
  PyBuiltinFunction,
  PyClassMethodDescriptor,
  PyGetSetDescriptor,
  PyMemberDescriptor,
  PyMethodDescriptor,
  PyMethodWrapper,
  PySlotWrapper,
} from '../objects/builtin-function.ts';
import { PyCode } from '../objects/code.ts';
import { PyDict } from '../objects/dict.ts';
import { PyFrame } from '../objects/frame.ts';
import { GlobalScope } from '../objects/global-scope.ts';
import type { PyModule } from '../objects/module.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { thread } from '../objects/thread-state.ts';
import { PyType } from '../objects/type.ts';
import { lockedTypeOf } from './locked-types.ts';
import { isRestricted } from './mode.ts';

/** What one sandbox has been given: for each real builtin the copy that stands for it there. */
interface Domain {
  readonly copies: WeakMap<PyObject, PyObject>;
  readonly scope: GlobalScope;
}

const domains = new WeakMap<PyDict, Domain>();

function domainOf(builtins: PyDict): Domain {
  let domain = domains.get(builtins);
  if (domain === undefined) {
    const globals = new PyDict();
    globals.setStr('__builtins__', builtins);
    domain = { copies: new WeakMap(), scope: new GlobalScope(globals) };
    domains.set(builtins, domain);
  }
  return domain;
}

/** Notes that the builtins of a sandbox are a module's dictionary: code gets the module for `__builtins__`, not that. */
export function noteBuiltinsModule(builtins: PyDict, module: PyModule): void {
  const { scope } = domainOf(builtins);
  if (scope.module === module) return;
  scope.globals.setStr('__builtins__', module);
  scope.refresh();
}

/** The value as the sandbox with these builtins may hold it: builtin callables and capable types are its own copies. */
export function confine(value: Value, builtins: PyDict): Value {
  if (typeof value !== 'object' || value === null || !value.isConfinable) return value;
  if (value instanceof PyType) return value.isHeap ? value : lockedTypeOf(value);
  // What a sandbox has already stays as it is.
  if ((value as PyBuiltinFunction).domain !== null) return value;
  const make = copyMaker(value);
  if (make === undefined || thread.interpreter.openDoors.has('builtins')) return value;
  const { copies } = domainOf(builtins);
  let copy = copies.get(value);
  if (copy === undefined) {
    copy = make(builtins);
    copies.set(value, copy);
  }
  return copy;
}

/** Like `confine`, for whatever code is running; the value itself where that is not restricted. */
export function confineHere(value: Value): Value {
  const { frame } = thread;
  return frame?.scope.restricted ? confine(value, frame.scope.builtins) : value;
}

function copyMaker(value: PyObject): ((domain: PyDict) => PyObject) | undefined {
  if (value instanceof PyBuiltinFunction) {
    return (domain) => {
      const copy = new PyBuiltinFunction(value.definition, value.self, value.module);
      copy.domain = domain;
      return copy;
    };
  }
  if (value instanceof PySlotWrapper) {
    return (domain) => {
      const copy = new PySlotWrapper(value.definition, value.owner, value.slot);
      copy.domain = domain;
      return copy;
    };
  }
  if (value instanceof PyMethodWrapper) {
    return (domain) => {
      const copy = new PyMethodWrapper(value.wrapper, value.self);
      copy.domain = domain;
      return copy;
    };
  }
  if (value instanceof PyMethodDescriptor) {
    return (domain) => {
      const copy = new PyMethodDescriptor(value.definition, value.owner);
      copy.domain = domain;
      return copy;
    };
  }
  if (value instanceof PyClassMethodDescriptor) {
    return (domain) => {
      const copy = new PyClassMethodDescriptor(value.definition, value.owner);
      copy.domain = domain;
      return copy;
    };
  }
  if (value instanceof PyGetSetDescriptor) {
    return (domain) => {
      const copy = new PyGetSetDescriptor(value.name, value.owner, value.doc, value.get, value.set);
      copy.rule = value.rule;
      copy.domain = domain;
      return copy;
    };
  }
  if (value instanceof PyMemberDescriptor) {
    return (domain) => {
      const copy = new PyMemberDescriptor(value.name, value.owner, value.doc, value.get, value.set);
      copy.rule = value.rule;
      copy.domain = domain;
      return copy;
    };
  }
  return undefined;
}

/** The code of the frames that confined builtins run in; it never runs itself. */
const confinedCode = new PyCode({
  name: '<confined>',
  filename: '<confined>',
  domain: null,
  firstLine: 0,
  argumentCount: 0,
  flags: 0,
  varnames: [],
  cellvars: [],
  freevars: [],
  names: [],
  constants: () => [],
  doc: null,
  origin: null,
  slotCount: () => 0,
  stackCost: () => 0,
  compile: () => () => null,
});

/** Whether a frame was only made for a confined builtin: tracebacks leave it out. */
export function isConfinedFrame(frame: PyFrame): boolean {
  return frame.code === confinedCode;
}

/** What `exec` gives code for `__builtins__` that belongs to the sandbox with these builtins. */
export function builtinsOfDomain(builtins: PyDict): Value {
  return domainOf(builtins).scope.module ?? builtins;
}

/**
 * Does `action`, which follows instructions in data (the fields of a format string), with the rights of the nearest
 * sandbox among all that is running: the data may be its.
 */
export function onBehalfOfSandbox<T>(action: () => T): T {
  let { frame } = thread;
  while (frame !== null && !frame.scope.restricted) frame = frame.back;
  return frame === null ? action() : inDomain(frame.scope.builtins, action);
}

/** Does `action` in the domain of a builtin: as it is where the running code is restricted, else in a frame that is. */
export function inDomain<T>(builtins: PyDict, action: () => T): T {
  if (isRestricted() || thread.interpreter.openDoors.has('builtins')) return action();
  const { frame: back, depth, stack } = thread;
  const { scope } = domainOf(builtins);
  const frame = new PyFrame(confinedCode, scope, [], [], scope.globals);
  frame.back = back;
  frame.depth = depth;
  frame.stack = stack;
  thread.frame = frame;
  const result = action();
  thread.frame = back;
  return result;
}

/**
 * Makes a dictionary that is about to serve as a sandbox's builtins hold that sandbox's own builtins. Done once, when
 * code first runs with it; what is put in later is confined when it is loaded.
 */
export function confineBuiltins(builtins: PyDict): void {
  if (domains.has(builtins)) return;
  domainOf(builtins);
  for (const [name, value] of builtins.items()) {
    const confined = confine(value, builtins);
    if (confined !== value) builtins.set(name, confined);
  }
}
