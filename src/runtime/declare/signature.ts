import type { ArgumentStyle } from '../objects/builtin-function.ts';

/** What a signature text says. */
export interface Signature {
  readonly name: string;
  /** Parameters in order, without stars. */
  readonly parameters: readonly string[];
  readonly minimum: number;
  /** Most positional arguments; Infinity with `*args`. */
  readonly maximum: number;
  readonly takesKeywords: boolean;
  readonly style: ArgumentStyle;
}

/**
 * Reads a builtin's signature, written in Python's words.
 *
 * - `append(object)`, `insert(index, object)`: required, positional only
 * - `pop([index])`, `get(k[, d])`: optional, positional only; absent ones are `undefined`
 * - `sort(cmp=None, key=None)`: any `=` makes every parameter bindable by keyword
 * - `memoryview(object=)`: a name with nothing behind its `=` is required
 * - `max(*args, **kw)`: the implementation gets an array, and Keywords or null
 *
 * The style (which of CPython's argument parsers words the errors) follows from the shape: no parameter is METH_NOARGS,
 * one required parameter METH_O, a `=` PyArg_ParseTupleAndKeywords, stars are left to the implementation, all else
 * PyArg_ParseTuple; `style` overrides it where CPython's choice is another.
 */
export function parseSignature(text: string, style?: ArgumentStyle): Signature {
  const open = text.indexOf('(');
  const name = text.slice(0, open);
  const inside = text.slice(open + 1, text.lastIndexOf(')'));
  const parameters: string[] = [];
  let minimum = 0;
  let optional = false;
  let starred = false;
  let takesKeywords = false;
  for (const piece of inside.split(',')) {
    const startsOptional = piece.includes('[') && piece.indexOf('[') < piece.search(/\w|$/);
    if (startsOptional) optional = true;
    const opensAfter = !startsOptional && piece.includes('[');
    const word = piece.replace(/[[\]\s]/g, '');
    if (word === '') {
      if (opensAfter) optional = true;
      continue;
    }
    if (word.startsWith('**')) {
      takesKeywords = true;
      starred = true;
    } else if (word.startsWith('*')) starred = true;
    else if (word.includes('=')) {
      takesKeywords = true;
      parameters.push(word.slice(0, word.indexOf('=')));
      // `name=` without a default is required, and can be given by name.
      if (word.endsWith('=')) minimum++;
      else optional = true;
    } else {
      parameters.push(word);
      if (!optional) minimum++;
    }
    if (opensAfter) optional = true;
  }
  const hasVarargs = /(^|[^*])\*\w/.test(inside);
  const maximum = hasVarargs ? Number.POSITIVE_INFINITY : parameters.length;
  return { name, parameters, minimum, maximum, takesKeywords, style: style ?? styleOf() };

  function styleOf(): ArgumentStyle {
    if (starred) return 'free';
    if (takesKeywords) return 'keywords';
    if (parameters.length === 0) return 'none';
    return parameters.length === 1 && minimum === 1 ? 'one' : 'tuple';
  }
}
