/** Values as text, for the way between threads and processes: identity, cycles and every JSValue are kept. */
import { openedMethods } from '../api/bastion.ts';
import { ConversionError } from '../api/errors.ts';
import { Float } from '../api/float.ts';
import { signatureOf } from '../api/host-signature.ts';

/** Gives a function that stays behind a number, by which the other side calls it. */
export type NumberFunction = (fn: (...args: never[]) => unknown) => number;

/** What the other side makes of a function's number. */
export type MakeFunction = (description: FunctionDescription) => unknown;

export interface FunctionDescription {
  readonly id: number;
  readonly name: string;
  /** The Python signature it was given, and its docstring. */
  readonly signature: string | null;
  readonly doc: string | null;
}

/** A bastion on its way: its methods by name. */
export type MakeBastion = (name: string, methods: ReadonlyMap<string, number>) => unknown;

type Encoded = null | boolean | number | string | readonly Encoded[];

/**
 * Encodes a value.
 *
 * @param numberOf absent where functions cannot be called from the other side
 * @throws ConversionError for what cannot go there
 */
export function encode(value: unknown, root: string, numberOf?: NumberFunction): string {
  const seen = new Map<object, number>();
  const convert = (item: unknown, path: string): Encoded => {
    switch (typeof item) {
      case 'boolean':
      case 'string':
        return item;
      case 'number':
        return Number.isFinite(item) && !Object.is(item, -0) ? item : ['n', Object.is(item, -0) ? '-0' : String(item)];
      case 'bigint':
        return ['i', String(item)];
      case 'undefined':
        return ['u'];
      case 'symbol':
        throw new ConversionError(path, 'a symbol cannot leave its thread');
      case 'function':
        return describe(item as () => unknown, path);
    }
    return item === null ? null : container(item as object, path);
  };
  const describe = (fn: () => unknown, path: string): Encoded => {
    if (numberOf === undefined) throw new ConversionError(path, 'a function cannot leave the sandbox it lives in');
    const signature = signatureOf(fn);
    return ['f', numberOf(fn), fn.name, signature?.text ?? null, signature?.doc ?? null];
  };
  const container = (item: object, path: string): Encoded => {
    const known = seen.get(item);
    if (known !== undefined) return ['r', known];
    if (item instanceof Float) return ['F', convert(item.value, path)];
    if (item instanceof Uint8Array) return ['b', latin1(item)];
    if (item instanceof Date) return ['d', item.getTime()];
    const opened = openedMethods(item);
    if (opened !== undefined) {
      if (numberOf === undefined) throw new ConversionError(path, 'a bastion cannot leave the sandbox');
      return ['B', opened.name, ...[...opened.methods].map(([name, method]) => [name, numberOf(method)])];
    }
    seen.set(item, seen.size);
    const frozen = Object.isFrozen(item);
    if (Array.isArray(item)) return [frozen ? 't' : 'a', ...item.map((each, at) => convert(each, `${path}[${at}]`))];
    if (item instanceof Set) return [frozen ? 'z' : 's', ...[...item].map((each) => convert(each, `${path}[…]`))];
    if (item instanceof Map) {
      return [
        'm',
        ...[...item].map(([key, each]) => [convert(key, `${path}[…]`), convert(each, `${path}[${String(key)}]`)]),
      ];
    }
    const prototype = Object.getPrototypeOf(item) as object | null;
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      throw new ConversionError(path, 'an object of Python or of a class cannot leave the sandbox it lives in');
    }
    return ['o', ...Object.entries(item).map(([key, each]) => [key, convert(each, `${path}['${key}']`)])];
  };
  return JSON.stringify(convert(value, root));
}

/** What `decode` makes of things that stay on the other side. */
export interface Makers {
  readonly makeFunction?: MakeFunction;
  readonly makeBastion?: MakeBastion;
}

/** The value that a text stands for. */
export function decode(text: string, makers: Makers = {}): unknown {
  const made: object[] = [];
  const keep = <T extends object>(object: T): T => {
    made.push(object);
    return object;
  };
  const convert = (item: Encoded): unknown => {
    if (!Array.isArray(item)) return item;
    const [tag, ...rest] = item as [string, ...Encoded[]];
    switch (tag) {
      case 'n':
        return Number(rest[0]);
      case 'i':
        return BigInt(rest[0] as string);
      case 'u':
        return undefined;
      case 'F':
        return new Float(convert(rest[0]!) as number);
      case 'b':
        return bytesOf(rest[0] as string);
      case 'd':
        return new Date(rest[0] as number);
      case 'r':
        return made[rest[0] as number];
      case 'f': {
        const [id, name, signature, doc] = rest as [number, string, string | null, string | null];
        return makers.makeFunction?.({ id, name, signature, doc });
      }
      case 'B': {
        const [name, ...methods] = rest as [string, ...[string, number][]];
        return makers.makeBastion?.(name, new Map(methods));
      }
      case 'a':
      case 't': {
        const items: unknown[] = keep([]);
        for (const each of rest) items.push(convert(each));
        return tag === 't' ? Object.freeze(items) : items;
      }
      case 's':
      case 'z': {
        const items = keep(new Set<unknown>());
        for (const each of rest) items.add(convert(each));
        return tag === 'z' ? Object.freeze(items) : items;
      }
      case 'm': {
        const map = keep(new Map<unknown, unknown>());
        for (const [key, each] of rest as [Encoded, Encoded][]) map.set(convert(key), convert(each));
        return map;
      }
      default: {
        const object: Record<string, unknown> = keep({});
        for (const [key, each] of rest as [string, Encoded][]) {
          const value = convert(each);
          Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
        }
        return object;
      }
    }
  };
  return convert(JSON.parse(text) as Encoded);
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
