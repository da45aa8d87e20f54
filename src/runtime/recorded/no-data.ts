/** What `data-source.ts` is in the core for browsers: all recorded data comes with the library, which a page loads. */
export function readData(): undefined {
  return undefined;
}
