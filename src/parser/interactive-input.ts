import { type ParsedSource, type ParseOptions, parse } from './parse.ts';
import { SyntaxFailure } from './syntax-failure.ts';

/** What typed text is so far: a whole statement, or the beginning of one. */
export type InteractiveInput =
  | { readonly isComplete: true; readonly parsed: ParsedSource }
  | { readonly isComplete: false };

/**
 * Parses what has been typed at a prompt, lines joined by newlines and the last not ended, and finds out whether more
 * must be asked for (module `codeop`, `_maybe_compile`): text is unfinished if it fails, and one more newline makes it
 * fail differently.
 *
 * @throws SyntaxFailure where no further line could make it right
 */
export function parseInteractiveInput(source: string, options: Omit<ParseOptions, 'mode'>): InteractiveInput {
  const settings: ParseOptions = { ...options, mode: 'single', dontImplyDedent: true };
  const given = attempt(hasCode(source) ? source : 'pass', settings);
  if (!(given instanceof SyntaxFailure)) return { isComplete: true, parsed: given };
  const once = attempt(`${source}\n`, settings);
  const twice = attempt(`${source}\n\n`, settings);
  if (once instanceof SyntaxFailure && twice instanceof SyntaxFailure && isSame(once, twice)) throw once;
  return { isComplete: false };
}

/** Whether any line holds more than blanks and a comment. */
function hasCode(source: string): boolean {
  return source.split('\n').some((line) => {
    const text = line.trim();
    return text !== '' && !text.startsWith('#');
  });
}

function attempt(source: string, options: ParseOptions): ParsedSource | SyntaxFailure {
  try {
    return parse(source, options);
  } catch (error) {
    if (error instanceof SyntaxFailure && (error.type === 'MemoryError' || error.type === 'ValueError')) throw error;
    if (error instanceof SyntaxFailure) return error;
    throw error;
  }
}

function isSame(a: SyntaxFailure, b: SyntaxFailure): boolean {
  return (
    a.type === b.type && a.message === b.message && a.line === b.line && a.offset === b.offset && a.text === b.text
  );
}
