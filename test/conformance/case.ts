import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What one run of a program left behind: bytes as latin-1 text, so that comparison is byte for byte. */
export interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  /** Exit code; -n for a program ended by signal n. */
  readonly exit: number;
}

/** One program of the conformance corpus with the outcome it must have. */
export interface ConformanceCase {
  /** `area/topic__aspect`, or `area/name` for a directory with a `main.py`. */
  readonly name: string;
  readonly area: string;
  /** Working directory of the run: tracebacks show the bare file name. */
  readonly directory: string;
  readonly file: string;
  readonly stdin: string;
  /** The program wants a fresh directory as `sys.argv[1]` (`# needs: tempdir`). */
  readonly needsTempDirectory: boolean;
  /** The outcome was written by hand from the specification (`# expected: specification`). */
  readonly fromSpecification: boolean;
}

/** Root of the corpus in the repository. */
export const corpusRoot: string = realpathSync(fileURLToPath(new URL('../../conformance', import.meta.url)));

/** Path of a file beside the program with another suffix, such as `.out`. */
export function besideProgram(testCase: ConformanceCase, suffix: string): string {
  return join(testCase.directory, basename(testCase.file, '.py') + suffix);
}

/**
 * Finds the programs of the corpus: `cases/<area>/*.py`, `cases/<area>/<name>/main.py`, `book/*.py` and `escapes/*.py`.
 *
 * @param filters parts of names; a case is taken when its name contains any of them, and all are when there are none.
 * @returns the cases, ordered by name.
 */
export function findCases(filters: readonly string[] = []): ConformanceCase[] {
  const programs: { name: string; path: string }[] = [];
  const areas = readdirSync(join(corpusRoot, 'cases')).map((area) => ({ area, path: join(corpusRoot, 'cases', area) }));
  const others = ['book', 'escapes'].map((area) => ({ area, path: join(corpusRoot, area) }));
  for (const { area, path } of [...areas, ...others]) {
    if (!statSync(path).isDirectory()) continue;
    for (const entry of readdirSync(path)) {
      const main = join(path, entry, 'main.py');
      if (entry.endsWith('.py')) programs.push({ name: `${area}/${basename(entry, '.py')}`, path: join(path, entry) });
      else if (existsSync(main)) programs.push({ name: `${area}/${entry}`, path: main });
    }
  }
  return programs
    .filter(({ name }) => filters.length === 0 || filters.some((part) => name.includes(part)))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ name, path }) => readCase(name, path));
}

function readCase(name: string, path: string): ConformanceCase {
  const head = readFileSync(path, 'latin1').split('\n', 2).join('\n');
  const stdinPath = path.replace(/\.py$/, '.in');
  return {
    name,
    area: name.slice(0, name.indexOf('/')),
    directory: dirname(path),
    file: basename(path),
    stdin: existsSync(stdinPath) ? readFileSync(stdinPath, 'latin1') : '',
    needsTempDirectory: head.includes('# needs: tempdir'),
    fromSpecification: head.includes('# expected: specification'),
  };
}

/** Whether an outcome is on record for this case. */
export function isRecorded(testCase: ConformanceCase): boolean {
  return existsSync(besideProgram(testCase, '.out'));
}

/** Reads the outcome on record; an absent `.err` or `.exit` stands for nothing written and 0. */
export function expectedOutcome(testCase: ConformanceCase): Outcome {
  const read = (suffix: string, absent: string): string => {
    const path = besideProgram(testCase, suffix);
    return existsSync(path) ? readFileSync(path, 'latin1') : absent;
  };
  return { stdout: read('.out', ''), stderr: read('.err', ''), exit: Number(read('.exit', '0')) };
}

/** Describes the first difference of two outcomes in a few lines, or answers undefined when they are equal. */
export function describeDifference(expected: Outcome, actual: Outcome, context = 2): string | undefined {
  const parts: string[] = [];
  if (expected.exit !== actual.exit) parts.push(`exit: expected ${expected.exit}, got ${actual.exit}`);
  for (const stream of ['stdout', 'stderr'] as const) {
    if (expected[stream] !== actual[stream])
      parts.push(firstDifference(stream, expected[stream], actual[stream], context));
  }
  return parts.length === 0 ? undefined : parts.join('\n');
}

function firstDifference(stream: string, expected: string, actual: string, context: number): string {
  const wanted = expected.split('\n');
  const got = actual.split('\n');
  let line = 0;
  while (wanted[line] === got[line]) line++;
  const lines = [`${stream}, line ${line + 1}:`];
  for (let i = Math.max(0, line - context); i < line; i++) lines.push(`    ${wanted[i]}`);
  for (const text of wanted.slice(line, line + context + 1)) lines.push(`  - ${text}`);
  for (const text of got.slice(line, line + context + 1)) lines.push(`  + ${text}`);
  return lines.join('\n');
}
