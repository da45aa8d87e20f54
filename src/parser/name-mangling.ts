const UNDERSCORE = 0x5f;

/**
 * Private name mangling: `__x` inside class `C` is `_C__x`. Follows CPython 2.7's `_Py_Mangle`: names that end in two
 * underscores or hold a dot stay as they are, leading underscores of the class name are dropped, and a class named by
 * underscores alone does not mangle.
 *
 * @param privateName name of the innermost enclosing class, null outside classes
 * @param name the identifier as written
 * @returns the name under which it is bound and looked up
 */
export function mangle(privateName: string | null, name: string): string {
  if (privateName === null || name.charCodeAt(0) !== UNDERSCORE || name.charCodeAt(1) !== UNDERSCORE) return name;
  const last = name.length - 1;
  if (name.charCodeAt(last) === UNDERSCORE && name.charCodeAt(last - 1) === UNDERSCORE) return name;
  if (name.includes('.')) return name;
  let start = 0;
  while (privateName.charCodeAt(start) === UNDERSCORE) start++;
  if (start === privateName.length) return name;
  return `_${privateName.slice(start)}${name}`;
}
