/**
 * What is matched: a JS string whose units are the characters (a byte string, or unicode without astral characters),
 * or an array of code points.
 */
export type Subject = string | Int32Array | Uint32Array;

/** The character at index `i`, which must be inside. */
export function charAt(subject: Subject, i: number): number {
  return typeof subject === 'string' ? subject.charCodeAt(i) : subject[i]!;
}
