/**
 * Weak references: `ref` objects and proxies, and the list of them that each object has (CPython 2.7
 * `Objects/weakrefobject.c`).
 *
 * A referent never dies here: when JavaScript collects an object depends on the machine, and a program must run alike
 * each time. So a reference holds its referent, and calls no callback.
 */
import type { PyDict } from './dict.ts';
import { bindClass, PyObject, type Value } from './object.ts';
import { thread } from './thread-state.ts';
import { builtinType, type PyType } from './type.ts';

export const referenceType: PyType = builtinType('weakref');
export const proxyType: PyType = builtinType('weakproxy', { isBase: false });
export const callableProxyType: PyType = builtinType('weakcallableproxy', { isBase: false });

/** What refers weakly to an object. */
export abstract class PyWeakReference extends PyObject {
  readonly referent: PyObject;
  /** The sandbox that made it; null for trusted code. */
  readonly domain: PyDict | null;

  constructor(referent: PyObject, domain: PyDict | null) {
    super();
    this.referent = referent;
    this.domain = domain;
  }
}

/** `weakref.ref`: answers its referent when called. */
export class PyReference extends PyWeakReference {
  hash: number | bigint | undefined = undefined;
}
bindClass(PyReference, referenceType);

/** Stands for its referent in almost every operation. */
export class PyProxy extends PyWeakReference {}
bindClass(PyProxy, proxyType);

/** A proxy for what can be called. */
export class PyCallableProxy extends PyProxy {}
bindClass(PyCallableProxy, callableProxyType);

/** All weak references to one object. The plain ones, which are shared, stand first. */
export class ReferenceList {
  reference: PyReference | null = null;
  proxy: PyProxy | null = null;
  /** Those with a callback or of a subclass, oldest first. */
  readonly others: PyWeakReference[] = [];

  /** In CPython's order: the shared ones, then the others, newest first. */
  all(): PyWeakReference[] {
    const list: PyWeakReference[] = [];
    if (this.reference !== null) list.push(this.reference);
    if (this.proxy !== null) list.push(this.proxy);
    for (let i = this.others.length - 1; i >= 0; i--) list.push(this.others[i]!);
    return list;
  }
}

const key = {};

function lists(): WeakMap<PyObject, ReferenceList> {
  const { moduleState } = thread.interpreter;
  let map = moduleState.get(key) as WeakMap<PyObject, ReferenceList> | undefined;
  if (map === undefined) moduleState.set(key, (map = new WeakMap()));
  return map;
}

/** The weak references to an object that the running interpreter made; undefined where there is none. */
export function findReferences(object: Value): ReferenceList | undefined {
  return typeof object === 'object' && object !== null ? lists().get(object) : undefined;
}

/** The list of an object's weak references, made now if there is none. */
export function referencesOf(object: PyObject): ReferenceList {
  const map = lists();
  let list = map.get(object);
  if (list === undefined) map.set(object, (list = new ReferenceList()));
  return list;
}
