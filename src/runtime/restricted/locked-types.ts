/**
 * Types whose constructor is a capability: with `file` one opens files, with `code` and `function` one makes code that
 * runs in any globals (ESCAPES root cause 6). Restricted code that asks for the type of such an object gets a locked
 * twin: the same name, the same methods, instances tell themselves apart by it, but nothing can be made with it.
 */
import { capableTypes } from '../objects/capable-types.ts';
import { IOError } from '../objects/exception.ts';
import { fileType } from '../objects/file.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, raise, runtimeError } from '../objects/raise.ts';
import type { Slots } from '../objects/slots.ts';
import { thread } from '../objects/thread-state.ts';
import { PyType, typeType } from '../objects/type.ts';

const twins = new Map<PyType, PyType>();

function refusal(type: PyType): PyRaise {
  const message = `${type.name}() constructor not accessible in restricted mode`;
  thread.interpreter.recordDenial(type === fileType ? 'open' : 'builtin', type.name, message);
  return type === fileType ? raise(IOError, message) : runtimeError(message);
}

/** Types whose instances look attributes up by a name they were made with (`operator.attrgetter`). */
const lookupTypes = new Map<PyType, Slots['new']>();

/**
 * Says that what a type makes does for its caller what restricted code may not: restricted code gets a twin of the type,
 * whose instances stay restricted whoever makes them and whoever calls them.
 *
 * @param makeRestricted like the type's `new` slot; makes such an instance
 */
export function registerLookupType(type: PyType, makeRestricted: NonNullable<Slots['new']>): void {
  lookupTypes.set(type, makeRestricted);
}

/** What restricted code gets in place of a built-in type: its locked twin where the type is capable, else itself. */
export function lockedTypeOf(type: PyType): PyType {
  if (!capableTypes.has(type) && !lookupTypes.has(type)) return type;
  const { openDoors } = thread.interpreter;
  if (type !== typeType && openDoors.has(type === fileType ? 'files' : 'constructors')) return type;
  let twin = twins.get(type);
  if (twin === undefined) {
    twin = makeTwin(type);
    twins.set(type, twin);
    twin.original = type;
  }
  return twin;
}

/** The type that a locked twin stands for; any other value is answered as it is. */
export function unlocked(value: Value): Value {
  return value instanceof PyType && value.original !== null ? value.original : value;
}

/** Whether a type is a locked twin. */
export function isLocked(type: PyType): boolean {
  return type.original !== null;
}

/** How a sandbox's `type(…)` works; the module that makes classes says. */
let lockedTypeNew: (args: readonly Value[], keywords: Keywords | null) => Value;
export function setLockedTypeNew(make: typeof lockedTypeNew): void {
  lockedTypeNew = make;
}

function makeTwin(type: PyType): PyType {
  const twin = new PyType(type.name, {
    metaclass: typeType,
    bases: type.bases,
    base: type.base,
    isHeap: false,
    module: type.module,
    layout: type.layout,
    dict: type.dict,
  });
  twin.mro = [twin, ...type.mro.slice(1)];
  twin.isBase = false;
  twin.hasDict = type.hasDict;
  twin.doc = type.doc;
  Object.assign(twin.slots, type.slots);
  const makeRestricted = lookupTypes.get(type);
  if (makeRestricted !== undefined) {
    twin.slots.new = makeRestricted;
    return twin;
  }
  const refuse = (): never => {
    throw refusal(type);
  };
  if (type === typeType) {
    twin.isBase = true;
    twin.slots.new = (_meta, args, keywords) => lockedTypeNew(args, keywords);
  } else {
    twin.slots.new = refuse;
    twin.slots.init = refuse;
  }
  return twin;
}
