import { UsageError } from './errors.ts';
import { setSignature } from './host-signature.ts';
import { checkOptions, TEXT } from './option-check.ts';

/**
 * Gives a host function a Python signature: names, defaults and keyword arguments bind as Python's own would, with
 * Python's messages. `*args` arrives as an array, `**kw` as a plain object.
 *
 * @param signature e.g. `fetch(url, timeout=10, **headers)`; defaults are literals
 * @throws UsageError for a signature that Python would not take
 */
export function hostFunction<A extends readonly unknown[], R>(
  signature: string,
  implementation: (...args: A) => R,
  options: { readonly doc?: string } = {},
): (...args: A) => R {
  if (typeof implementation !== 'function') throw new UsageError('hostFunction: the implementation must be a function');
  if (typeof signature !== 'string') throw new UsageError('hostFunction: the signature must be a string');
  checkOptions('options', options, { doc: TEXT });
  const fn = (...args: A): R => implementation(...args);
  setSignature(fn, signature, options.doc ?? null);
  return fn;
}
