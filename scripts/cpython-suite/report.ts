import type { FileOutcome, MethodOutcome } from './run-methods.ts';

/** One file's standing: how many of the methods that pass under CPython pass under minipy. */
export interface FileStanding {
  readonly name: string;
  readonly passed: number;
  readonly oraclePassed: number;
  /** The methods that pass under CPython only, with what became of them. */
  readonly failures: readonly (readonly [string, MethodOutcome])[];
}

const MISSING: MethodOutcome = { word: 'fail', text: 'not run' };

/** Compares one file's outcomes with the methods that pass under CPython. */
export function standingOf(name: string, expected: readonly string[], outcomes: FileOutcome): FileStanding {
  const failures: [string, MethodOutcome][] = [];
  for (const method of expected) {
    const outcome = outcomes.get(method) ?? outcomes.get('<module>') ?? MISSING;
    if (outcome.word !== 'pass' || !outcomes.has(method)) failures.push([method, outcome]);
  }
  return { name, passed: expected.length - failures.length, oraclePassed: expected.length, failures };
}

/** A share in per cent; a file none of whose methods passes under CPython has nothing to pass. */
export function percent(passed: number, all: number): string {
  return all === 0 ? '-' : `${((100 * passed) / all).toFixed(1)} %`;
}

/** One line for the terminal. */
export function standingLine(standing: FileStanding): string {
  const share = percent(standing.passed, standing.oraclePassed);
  const endings = standing.failures.filter(
    ([, outcome]) => outcome.word === 'crash' || outcome.word === 'timeout',
  ).length;
  const note = endings === 0 ? '' : `  (${endings} ended the process)`;
  return `${standing.name.padEnd(28)} ${String(standing.passed).padStart(4)} / ${String(standing.oraclePassed).padEnd(4)} ${share.padStart(8)}${note}`;
}

/** The sum of several files. */
export function totalOf(standings: readonly FileStanding[]): FileStanding {
  let passed = 0;
  let oraclePassed = 0;
  for (const standing of standings) {
    passed += standing.passed;
    oraclePassed += standing.oraclePassed;
  }
  return { name: 'total', passed, oraclePassed, failures: [] };
}

/** The failures of one file, methods that fail for one reason only once. */
export function failureText(standing: FileStanding): string {
  const shown = new Map<string, string[]>();
  for (const [method, outcome] of standing.failures) {
    const key = `${outcome.word}: ${outcome.text.trimEnd()}`;
    const methods = shown.get(key);
    if (methods === undefined) shown.set(key, [method]);
    else methods.push(method);
  }
  return [...shown].map(([text, methods]) => `--- ${methods.join('\n--- ')}\n${text}\n`).join('\n');
}

/** The table of a documentation page, in Markdown. */
export function standingTable(standings: readonly FileStanding[], version: string): string {
  const rows = [...standings, totalOf(standings)].map(
    (one) => `| \`${one.name}\` | ${one.passed} | ${one.oraclePassed} | ${percent(one.passed, one.oraclePassed)} |`,
  );
  return [
    "# CPython's own tests",
    '',
    `Test methods of CPython ${version}'s \`Lib/test\`, unmodified, run by minipy with CPython's own \`unittest\` and library;`,
    'counted against the methods that pass under CPython on the same machine. Written by',
    '`npm run conformance:cpython -- --table`; what differs on purpose is on [divergences.md](divergences.md).',
    '',
    '| file | passed | pass under CPython | share |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}
