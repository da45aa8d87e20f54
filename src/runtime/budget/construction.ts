/**
 * Containers that builtins are filling and no Python code can see yet: a measurement of memory must not overlook them.
 *
 *     const mark = building(items);
 *     try { … } finally { built(mark); }
 */
import { thread } from '../objects/thread-state.ts';

/** Notes a container that is going to grow by as many items as somebody's iterator has; answers what `built` takes. */
export function building(container: object): number {
  return thread.building.push(container) - 1;
}

export function built(mark: number): void {
  thread.building.length = mark;
}
