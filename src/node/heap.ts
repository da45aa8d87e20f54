/** How much memory this thread of the process has in use. */
import { v8, vm } from './deferred-modules.ts';

/** Bytes in use by the JS heap and by the buffers that hang on it, garbage included. */
export function heapBytes(): number {
  const { used_heap_size, external_memory } = v8().getHeapStatistics();
  return used_heap_size + external_memory;
}

let collect: (() => void) | undefined;

/** The same once the garbage was collected, which takes some milliseconds for each ten megabytes. */
export function collectedHeapBytes(): number {
  if (collect === undefined) {
    // A process that was started without --expose-gc has the function in contexts made after the flag was set.
    v8().setFlagsFromString('--expose-gc');
    collect = vm().runInNewContext('gc') as () => void;
    v8().setFlagsFromString('--no-expose-gc');
  }
  collect();
  return heapBytes();
}
