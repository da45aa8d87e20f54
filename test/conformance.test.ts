import { describe, expect, it } from 'vitest';
import { expectedOutcome, findCases } from './conformance/case.ts';
import { interpreterExists, runCase } from './conformance/run-case.ts';

const cases = findCases();
const areas = [...new Set(cases.map((one) => one.area))];

if (!interpreterExists()) {
  it.skip('conformance: dist/minipy.js does not exist; run `npm run build` first');
} else {
  for (const area of areas) {
    const members = cases.filter((one) => one.area === area);
    describe(`conformance: ${area}`, () => {
      it.each(members.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
        expect(await runCase(one)).toEqual(expectedOutcome(one));
      });
    });
  }
}
