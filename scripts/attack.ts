/**
 * Attacks restricted mode with generated programs.
 *
 *     npm run attack -- [--seed N] [--programs N] [--minutes N] [--walk]
 *
 * The same seed makes the same programs. `--minutes` goes on with further seeds until that time is over; `--walk` first
 * walks over everything a sandbox reaches. What is found is printed as the shortest programs that still find it, and
 * the exit code is 1.
 */
import { parseArgs } from 'node:util';
import { attack } from '../test/attack/attack.ts';
import { walkSandbox } from '../test/attack/reachability.ts';

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    programs: { type: 'string', default: '1000' },
    minutes: { type: 'string' },
    walk: { type: 'boolean', default: false },
  },
});

if (options.walk) {
  const walk = await walkSandbox(8, 20_000);
  console.log(
    `walk: ${walk.reached} values reached, ${walk.objects} different objects, ${walk.expanded} of them gone on from`,
  );
  for (const line of [...walk.forbidden, ...walk.deeds]) console.log(`  ${line}`);
  if (walk.ending.kind !== 'done') console.log('  the walk did not end:', walk.ending);
  if (walk.forbidden.length + walk.deeds.length > 0 || walk.ending.kind !== 'done') process.exitCode = 1;
}

const deadline = options.minutes === undefined ? 0 : Date.now() + Number(options.minutes) * 60_000;
let seed = Number(options.seed);
let programs = 0;
let values = 0;
const endings = new Map<string, number>();
for (;;) {
  const result = await attack(seed, Number(options.programs));
  programs += result.programs;
  values += result.values;
  for (const [ending, count] of result.endings) endings.set(ending, (endings.get(ending) ?? 0) + count);
  console.log(`seed ${seed}: ${programs} programs so far, which held ${values} values`);
  if (result.breach !== undefined) {
    console.log(`\nBREACH with seed ${seed}:`);
    for (const line of result.breach.breaches) console.log(`  ${line}`);
    for (const program of result.breach.programs) console.log(`\n${program}`);
    process.exitCode = 1;
    break;
  }
  if (Date.now() >= deadline) break;
  seed++;
}
console.log([...endings].map(([ending, count]) => `${count} ${ending}`).join(', '));
