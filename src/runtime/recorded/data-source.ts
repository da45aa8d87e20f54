/**
 * Where recorded data comes from: here from the program itself, as it runs from its sources. The package has
 * `data-files.ts` in place of this file.
 */
import { EMBEDDED_DATA } from './embedded-data.ts';

/** What a data file holds. */
export function readData(name: keyof typeof EMBEDDED_DATA): unknown {
  return EMBEDDED_DATA[name];
}
