/**
 * The package's `data-source.ts`: recorded data is in files beside the program, which Node reads when they are needed.
 * Elsewhere somebody must provide it.
 */

/** As much of Node's `fs` as is needed here. */
interface FileReader {
  readFileSync(path: string, encoding: 'latin1'): string;
}

/** What stands before the data, so that a file is a module too. Behind it is JSON, in ASCII. */
const BEFORE = 'export default ';

/** What a data file holds; undefined where files cannot be read. */
export function readData(name: string): unknown {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  const reader = process?.getBuiltinModule?.('node:fs') as FileReader | undefined;
  const directory: string | undefined = import.meta.dirname;
  if (reader === undefined || directory === undefined) return undefined;
  try {
    return JSON.parse(reader.readFileSync(`${directory}/data/${name}.js`, 'latin1').slice(BEFORE.length));
  } catch {
    return undefined;
  }
}
