/**
 * What the command `minipy` starts with. The program itself is a script beside this file, with what V8 made of it when
 * it was built (its code cache): that halves the time to start. Where the cache does not fit this version of Node it is
 * ignored. It is a CommonJS module when built, as Node has those running 10 ms earlier.
 */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';

/** The program as a function of how it gets Node's modules and of the path that a thread of it is started from. */
type Program = (require: NodeJS.Process['getBuiltinModule'], entry: string) => void;

function readCache(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const directory = import.meta.dirname;
const filename = `${directory}/program.cjs`;
const cachedData = readCache(`${directory}/program.cache`);
// Nothing but ASCII is in it, which makes this the fastest way to a string.
const script = new Script(readFileSync(filename, 'latin1'), {
  filename,
  ...(cachedData === undefined ? {} : { cachedData }),
});
const program: Program = script.runInThisContext();
program((id: string) => process.getBuiltinModule(id), import.meta.filename);
