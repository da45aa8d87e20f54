import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectedOutcome, findCases } from './conformance/case.ts';
import { interpreterExists, runCase } from './conformance/run-case.ts';

const cases = findCases();
/** Cases that minipy does not pass yet. */
const pending = new Set(
  readFileSync(new URL('../conformance/pending.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);
const areas = [...new Set(cases.map((one) => one.area))];

if (!interpreterExists()) {
  it.skip('conformance: dist/minipy.cjs does not exist; run `npm run build` first');
} else {
  for (const area of areas) {
    const members = cases.filter((one) => one.area === area && !pending.has(one.name));
    const unfinished = cases.filter((one) => one.area === area && pending.has(one.name));
    describe(`conformance: ${area}`, () => {
      it.each(members.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
        expect(await runCase(one)).toEqual(expectedOutcome(one));
      });
      for (const one of unfinished) it.skip(`${one.name} (pending: differs so far, see conformance/pending.txt)`);
    });
  }
}
