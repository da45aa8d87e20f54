import { UsageError } from './errors.ts';
import { checkOptions, FUNCTION, type OptionKinds, TEXT, TEXTS } from './option-check.ts';

/** A host object opened to Python by the methods that were allowed. */
export interface Bastion<T> {
  /** The object behind it. */
  readonly target: T;
  /** How it is called in its `repr`. */
  readonly name: string;
}

/** What of an object Python sees. */
export interface BastionOptions<T> {
  /** The methods that Python sees. */
  readonly methods?: readonly (keyof T & string)[];
  /** Says of a method's name whether Python sees it; without `methods`, those that do not begin with `_`. */
  readonly filter?: (name: string) => boolean;
  /** How the object is called in its `repr`. */
  readonly name?: string;
}

/** The methods of a bastion, bound to their object. */
export interface OpenedMethods {
  readonly name: string;
  readonly methods: ReadonlyMap<string, (...args: never[]) => unknown>;
}

const BASTION_OPTIONS: OptionKinds = { methods: TEXTS, filter: FUNCTION, name: TEXT };

const opened = new WeakMap<object, OpenedMethods>();

/** What a value opens, where it is a bastion. */
export function openedMethods(value: object): OpenedMethods | undefined {
  return opened.get(value);
}

/**
 * Wraps a host object so that Python sees only the methods allowed: the chapter's `Bastion`, for JS objects. They are
 * found and bound now; later changes of the object's methods are not seen.
 *
 * @throws UsageError for options that make no sense, and where `methods` names what is no method
 */
export function bastion<T extends object>(target: T, options: BastionOptions<T> = {}): Bastion<T> {
  if ((typeof target !== 'object' && typeof target !== 'function') || target === null) {
    throw new UsageError('bastion takes an object');
  }
  checkOptions('options', options, BASTION_OPTIONS);
  const { methods, filter = (name: string) => !name.startsWith('_') } = options;
  const name = options.name ?? `<${className(target)} object>`;
  const found = new Map<string, (...args: never[]) => unknown>();
  for (const key of methods ?? methodNames(target)) {
    const method: unknown = (target as Record<string, unknown>)[key];
    if (typeof method !== 'function') throw new UsageError(`bastion: '${key}' is no method of the object`);
    if (filter(key) || (methods !== undefined && options.filter === undefined)) {
      found.set(key, (...args) => (method as (...args: never[]) => unknown).apply(target, args));
    }
  }
  const made: Bastion<T> = Object.freeze({ target, name });
  opened.set(made, { name, methods: found });
  return made;
}

function className(target: object): string {
  const { constructor } = target as { constructor?: unknown };
  return typeof constructor === 'function' ? constructor.name : 'Object';
}

/** The names of an object's methods, its classes' included and those that every object has left out. */
function methodNames(target: object): string[] {
  const names = new Set<string>();
  for (
    let object: object | null = target;
    object !== null && object !== Object.prototype && object !== Function.prototype;
    object = Object.getPrototypeOf(object) as object | null
  ) {
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(object))) {
      if (name !== 'constructor' && typeof value === 'function') names.add(name);
    }
  }
  return [...names];
}
