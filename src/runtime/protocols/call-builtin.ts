import type { BuiltinDefinition } from '../objects/builtin-function.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, typeError } from '../objects/raise.ts';
import { strType } from '../objects/str.ts';
import { typeOf } from '../objects/type-of.ts';

const plural = (count: number): string => (count === 1 ? '' : 's');

/** How the parser calls arguments that are too many: those that it also takes by name alone do not count. */
function argumentNoun({ style, parameters, maximum }: BuiltinDefinition): string {
  return style === 'keywords' && parameters.length > maximum ? 'positional argument' : 'argument';
}

/** What a parser calls the builtin: one that was given no name says `function`. */
function calledName({ parserName, name }: BuiltinDefinition): string {
  return parserName === '' ? 'function' : `${parserName ?? name}()`;
}

/** CPython's complaint about the number of positional arguments, worded by the parser the builtin uses. */
export function wrongCount(definition: BuiltinDefinition, given: number): PyRaise {
  const { minimum, maximum } = definition;
  const name = definition.parserName ?? definition.name;
  const called = calledName(definition);
  const exact = minimum === maximum && definition.style !== 'keywords';
  const bound = given < minimum ? minimum : maximum;
  const range = exact ? 'exactly' : given < minimum ? 'at least' : 'at most';
  switch (definition.style) {
    case 'none':
      return typeError(`${name}() takes no arguments (${given} given)`);
    case 'wrapper':
      return typeError(`expected ${bound} arguments, got ${given}`);
    case 'one':
      return typeError(`${name}() takes exactly one argument (${given} given)`);
    case 'unpack':
      return typeError(`${name} expected ${exact ? '' : `${range} `}${bound} arguments, got ${given}`);
    default: {
      if (maximum === 0) return typeError(`${called} takes no arguments (${given} given)`);
      const noun = argumentNoun(definition);
      return typeError(`${called} takes ${range} ${bound} ${noun}${plural(bound)} (${given} given)`);
    }
  }
}

/**
 * Calls a builtin with arguments bound as its signature says.
 *
 * @param self the object a method is bound to, or undefined for a function
 * @throws TypeError with CPython's message for a wrong count, an unknown or repeated keyword, a missing argument
 */
export function callBuiltin(
  definition: BuiltinDefinition,
  self: Value | undefined,
  args: readonly Value[],
  keywords: Keywords | null,
): Value {
  const { implementation, style } = definition;
  const hasKeywords = keywords !== null && keywords.size > 0;
  if (style === 'free') {
    if (hasKeywords && !definition.takesKeywords) throw typeError(`${definition.name}() takes no keyword arguments`);
    return callStarred(definition, self, args, hasKeywords ? keywords : null);
  }
  if (hasKeywords) {
    if (!definition.takesKeywords) throw typeError(`${definition.name}() takes no keyword arguments`);
    const bound = bindKeywords(definition, args, keywords);
    return self === undefined ? implementation(...bound) : implementation(self, ...bound);
  }
  const given = args.length;
  if (given < definition.minimum || given > definition.maximum) {
    if (style === 'keywords' && given < definition.minimum)
      throw typeError(`Required argument '${definition.parameters[given]}' (pos ${given + 1}) not found`);
    throw wrongCount(definition, given);
  }
  if (self === undefined) {
    switch (given) {
      case 0:
        return implementation();
      case 1:
        return implementation(args[0]);
      case 2:
        return implementation(args[0], args[1]);
      default:
        return implementation(...args);
    }
  }
  switch (given) {
    case 0:
      return implementation(self);
    case 1:
      return implementation(self, args[0]);
    case 2:
      return implementation(self, args[0], args[1]);
    default:
      return implementation(self, ...args);
  }
}

/** `f(a, b, *args, **kw)`: named parameters, then the rest as an array, then the keywords or null. */
function callStarred(
  definition: BuiltinDefinition,
  self: Value | undefined,
  args: readonly Value[],
  keywords: Keywords | null,
): Value {
  const named = definition.parameters.length;
  if (args.length < definition.minimum || args.length > definition.maximum) throw wrongCount(definition, args.length);
  const bound: unknown[] = self === undefined ? [] : [self];
  for (let i = 0; i < named; i++) bound.push(args[i]);
  if (definition.maximum === Number.POSITIVE_INFINITY) bound.push(named === 0 ? args : args.slice(named));
  if (definition.takesKeywords) bound.push(keywords);
  return definition.implementation(...bound);
}

function bindKeywords(
  definition: BuiltinDefinition,
  args: readonly Value[],
  keywords: Keywords,
): (Value | undefined)[] {
  const { parameters, minimum, maximum } = definition;
  const total = args.length + keywords.size;
  if (total > maximum) {
    const noun = argumentNoun(definition);
    throw typeError(`${calledName(definition)} takes at most ${maximum} ${noun}${plural(maximum)} (${total} given)`);
  }
  const bound: (Value | undefined)[] = [];
  let used = 0;
  for (let i = 0; i < parameters.length; i++) {
    const byName = keywords.get(parameters[i]!);
    if (byName !== undefined) used++;
    if (i < args.length) {
      if (byName !== undefined) throw typeError(`Argument given by name ('${parameters[i]}') and position (${i + 1})`);
      bound.push(args[i]);
    } else {
      if (byName === undefined && i < minimum)
        throw typeError(`Required argument '${parameters[i]}' (pos ${i + 1}) not found`);
      bound.push(byName);
    }
  }
  if (used < keywords.size) {
    for (const word of keywords.names) {
      const key = keywords.keys?.get(word);
      if (key !== undefined && !typeOf(key).isSubtype(strType)) throw typeError('keywords must be strings');
      if (!parameters.includes(word)) throw typeError(`'${word}' is an invalid keyword argument for this function`);
    }
  }
  return bound;
}
