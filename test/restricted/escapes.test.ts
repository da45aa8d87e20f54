import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const repository = fileURLToPath(new URL('../../', import.meta.url));

describe('our own attacks (conformance/escapes, run with the conformance corpus)', () => {
  const directory = join(repository, 'conformance', 'escapes');
  const programs = readdirSync(directory).filter((name) => name.endsWith('.py'));
  it.each(programs)('%s says what it tries, what stops it and where it is from', (name) => {
    const head = readFileSync(join(directory, name), 'utf8').split('\n', 4);
    expect(head[1]).toMatch(/^# tries: \S/);
    expect(head[2]).toMatch(/^# stopped by: \S/);
    expect(head[3]).toMatch(/^# source: \S/);
    expect(existsSync(join(directory, name.replace('.py', '.out')))).toBe(true);
  });
});

/** The public corpus stands beside the repository where there is one; the harness that comes with it judges. */
const corpus = process.env['MINIPY_ESCAPES'] ?? join(repository, '..', 'shared', 'escapes');
const isThere = existsSync(join(corpus, 'escapes.json'));
/** What is left to the author of the trusted code, by the chapter: reported by the corpus, not judged here. */
const AUTHOR = 'author';

interface Result {
  readonly id: string;
  readonly verdict: string;
  readonly msg: string;
}

describe(`the public corpus of escapes${isThere ? '' : ' (SKIPPED: ../shared/escapes is not there)'}`, () => {
  it.skipIf(!isThere).each(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'])(
    'holds against family %s',
    (family) => {
      const { cases } = JSON.parse(readFileSync(join(corpus, 'escapes.json'), 'utf8')) as {
        cases: { id: string; responsibility: string }[];
      };
      const judged = new Set(cases.filter((one) => one.responsibility !== AUTHOR).map((one) => one.id));
      const work = mkdtempSync(join(tmpdir(), 'minipy-escapes-'));
      try {
        const out = join(work, 'results.json');
        const command = `node --stack-size=7000 ${join(repository, 'dist', 'minipy.cjs')}`;
        spawnSync('python3', [join(corpus, 'harness.py'), '--cmd', command, '--work', work, '--out', out, family]);
        const results = JSON.parse(readFileSync(out, 'utf8')) as Result[];
        const through = results.filter((one) => judged.has(one.id) && one.verdict === 'BREACH');
        expect(through.map(({ id, msg }) => `${id} ${msg}`)).toEqual([]);
      } finally {
        rmSync(work, { recursive: true, force: true });
      }
    },
    300_000,
  );
});
