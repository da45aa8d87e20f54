/**
 * Runs the conformance corpus against `dist/minipy.cjs` and shows what fails.
 *
 *     npx tsx scripts/conformance.ts [-q] [part-of-a-name ...]
 *
 * `-q` prints names of failing cases only, without their differences.
 */
import { describeDifference, expectedOutcome, findCases, isRecorded } from '../test/conformance/case.ts';
import { interpreterExists, runCase } from '../test/conformance/run-case.ts';
import { mapConcurrently } from '../test/conformance/spawn-case.ts';

const words = process.argv.slice(2);
const quiet = words.includes('-q');
const cases = findCases(words.filter((word) => !word.startsWith('-'))).filter(isRecorded);

if (!interpreterExists()) {
  console.error('dist/minipy.cjs does not exist: build it first');
  process.exit(2);
}

const passes = await mapConcurrently(cases, 2, async (one) => {
  const difference = describeDifference(expectedOutcome(one), await runCase(one));
  if (difference !== undefined) console.log(quiet ? `FAIL ${one.name}` : `FAIL ${one.name}\n${difference}\n`);
  return difference === undefined;
});
const passed = passes.filter((pass) => pass).length;
console.log(`${passed} passed, ${passes.length - passed} failed`);
process.exitCode = passed === passes.length ? 0 : 1;
