/**
 * Code objects as bytes: the source they were compiled from, and which of its blocks they are
 * (docs/decisions/code-objects-as-bytes.md). Reading them is compiling again.
 */
import { futureFlagsOf } from '../../parser/code-flags.ts';
import { word, wordAt } from '../numbers/little-endian.ts';
import type { PyCode, SourceText } from '../objects/code.ts';
import { eofError, valueError } from '../objects/raise.ts';
import { denied } from '../restricted/guards.ts';
import { isRestricted } from '../restricted/mode.ts';
import { currentDomain } from '../restricted/provenance.ts';
import { compileSource } from './source.ts';

/** What the bytes begin with; no count of arguments, as those of CPython's code do. */
const MARK = 'mpy1';

const MODES: readonly SourceText['mode'][] = ['exec', 'eval', 'single'];
const ORIGINS: readonly SourceText['origin'][] = ['file', 'string', 'unicode'];

function counted(bytes: string): string {
  return word(bytes.length) + bytes;
}

/**
 * The bytes of a code object; undefined where it was not made from text.
 * @throws RuntimeError in restricted mode, but for code that the sandbox compiled itself
 */
export function bytesOfCode(code: PyCode): string | undefined {
  if (isRestricted() && code.domain !== currentDomain()) {
    throw denied('builtin', code.name, 'cannot marshal code objects in restricted execution mode');
  }
  const { origin } = code;
  if (origin === null) return undefined;
  const { bytes, mode, origin: kind, dontImplyDedent } = origin.text;
  const how = String.fromCharCode(MODES.indexOf(mode), ORIGINS.indexOf(kind), dontImplyDedent ? 1 : 0);
  return MARK + how + word(code.flags) + word(origin.index) + counted(code.filename) + counted(bytes);
}

/**
 * Makes the code object again whose bytes stand somewhere in others.
 *
 * @param at where they begin
 * @returns the code object, and where its bytes end
 * @throws ValueError for what is no code of minipy, EOFError where bytes are missing, RuntimeError in restricted mode,
 *   and what compiling raises
 */
export function readCode(bytes: string, at: number): { readonly code: PyCode; readonly end: number } {
  if (isRestricted()) {
    throw denied('builtin', 'code', 'cannot unmarshal code objects in restricted execution mode');
  }
  let position = at;
  const take = (count: number): string => {
    const taken = bytes.slice(position, position + count);
    if (count < 0 || taken.length < count) throw eofError('EOF read where object expected');
    position += count;
    return taken;
  };
  const readWord = (): number => wordAt(take(4), 0);
  if (take(MARK.length) !== MARK) throw valueError('bad marshal data (code of another Python)');
  const how = take(3);
  const mode = MODES[how.charCodeAt(0)];
  const origin = ORIGINS[how.charCodeAt(1)];
  if (mode === undefined || origin === undefined) throw valueError('bad marshal data (unknown kind of code)');
  const flags = futureFlagsOf(readWord());
  const index = readWord();
  const filename = take(readWord());
  const source = take(readWord());
  const dontImplyDedent = how.charCodeAt(2) !== 0;
  const whole = compileSource(source, { filename, mode, origin, flags, dontImplyDedent, isQuiet: true });
  const code = index === 0 ? whole : whole.origin!.block(index);
  if (code === undefined) throw valueError('bad marshal data (no such block of code)');
  return { code, end: position };
}
