/** Checking what callers hand in: a mistake is told of where it is made. */
import { UsageError } from './errors.ts';

/** What a value has to be, and how that is said. */
export interface Kind {
  readonly wording: string;
  test(value: unknown): boolean;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isText = (value: unknown): boolean => typeof value === 'string';

export const TEXT: Kind = { wording: 'a string', test: isText };
export const TEXTS: Kind = {
  wording: 'an array of strings',
  test: (value) => Array.isArray(value) && value.every(isText),
};
export const FUNCTION: Kind = { wording: 'a function', test: (value) => typeof value === 'function' };
export const MILLISECONDS: Kind = {
  wording: 'a number of milliseconds above 0',
  test: (value) => typeof value === 'number' && value > 0,
};
export const COUNT: Kind = {
  wording: 'a number above 0',
  test: (value) => typeof value === 'number' && value > 0,
};
export const RECORD: Kind = {
  wording: 'an object',
  test: (value) => isObject(value) && !Array.isArray(value),
};
export const TEXT_RECORD: Kind = {
  wording: 'an object of strings',
  test: (value) => RECORD.test(value) && Object.values(value as object).every(isText),
};
/** Checked where it is used. */
export const ANYTHING: Kind = { wording: 'anything', test: () => true };

/** One of these words. */
export function oneOf(...words: readonly string[]): Kind {
  return { wording: `one of ${words.join(', ')}`, test: (value) => words.includes(value as string) };
}

/** An object with these functions. */
export function withFunctions(...names: readonly string[]): Kind {
  return {
    wording: `an object with ${names.map((name) => `a function '${name}'`).join(' and ')}`,
    test: (value) =>
      isObject(value) && names.every((name) => typeof (value as Record<string, unknown>)[name] === 'function'),
  };
}

/** The options that there are, and what each has to be. */
export type OptionKinds = Readonly<Record<string, Kind>>;

/**
 * Checks options; one that is undefined counts as absent.
 *
 * @param what what errors call them
 * @throws UsageError for options that are no object, an option that does not exist, or a value of the wrong kind
 */
export function checkOptions(what: string, options: unknown, kinds: OptionKinds): void {
  if (!RECORD.test(options)) throw new UsageError(`${what} must be an object`);
  for (const [name, value] of Object.entries(options as object)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      throw new UsageError(`${what}: there is no '${name}'; there are ${Object.keys(kinds).join(', ')}`);
    }
    if (value !== undefined && !kind.test(value)) throw new UsageError(`${name} must be ${kind.wording}`);
  }
}
