import type { BuiltinDefinition } from '../objects/builtin-function.ts';

/** The bit that says that the others are known. */
const KNOWN = 1 << 30;
/** More arguments than this always go through the general binder. */
const MOST = 3;

/** Whether a builtin's implementation takes so many positional arguments as they are, absent ones being undefined. */
export function takesDirectly(definition: BuiltinDefinition, count: number): boolean {
  return ((definition.arities ?? learn(definition)) & (1 << count)) !== 0;
}

function learn(definition: BuiltinDefinition): number {
  let arities = KNOWN;
  if (definition.style !== 'free') {
    for (let count = definition.minimum; count <= Math.min(definition.maximum, MOST); count++) arities |= 1 << count;
  }
  definition.arities = arities;
  return arities;
}
