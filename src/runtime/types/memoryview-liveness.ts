/**
 * Whether a bytearray may move. CPython counts references, so that a memoryview that nobody holds any more is gone at
 * once; here it is looked for, when a bytearray that had one is about to be resized, in everything that the running
 * code can reach.
 */
import { PyByteArray } from '../objects/bytearray.ts';
import { PyCode } from '../objects/code.ts';
import { thread } from '../objects/thread-state.ts';
import { PyType } from '../objects/type.ts';

/** Whether a memoryview of the bytearray is still in use, so that it must not move. Views that are not are forgotten. */
export function isViewed(array: PyByteArray): boolean {
  if (array.views === null) return false;
  if (reachesOneOf(new Set<object>(array.views))) return true;
  array.views = null;
  return false;
}

function reachesOneOf(wanted: ReadonlySet<object>): boolean {
  const seen = new Set<object>();
  const waiting: object[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    waiting.push(value);
  };
  visit(thread.frame);
  visit(thread.exception);
  visit(thread.interpreter.modules);
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (wanted.has(object)) return true;
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (object instanceof PyType) {
      // Built-in types hold nothing of a program's.
      if (object.isHeap) visit(object.dict);
    } else if (object instanceof Map) {
      for (const value of object.values()) visit(value);
    } else if (object instanceof PyByteArray) {
      // Not by its list of views.
      visit(object.attrs);
    } else if (!(object instanceof PyCode) && !ArrayBuffer.isView(object)) {
      for (const value of Object.values(object)) visit(value);
    }
  }
  return false;
}
