import { describe, expect, it } from 'vitest';
import { Interpreter, LimitError } from '../../src/api/index.ts';
import { RUNAWAYS, type Runaway } from './runaways.ts';

/** Milliseconds of the limit, and those beyond it after which code must have stopped on a machine of its own. */
const LIMIT = 60;
const BEYOND = 50;
/** A machine that does much else is slower, and a collection of garbage may come in between. */
const LOAD_FACTOR = 4;
const ATTEMPTS = 4;

/** Milliseconds of processor time that an action took, and what it threw. */
function timed(action: () => unknown): { readonly time: number; readonly thrown: unknown } {
  const before = process.cpuUsage();
  let thrown: unknown;
  try {
    action();
  } catch (error) {
    thrown = error;
  }
  const { user, system } = process.cpuUsage(before);
  return { time: (user + system) / 1000, thrown };
}

const families = [...new Set(RUNAWAYS.map(({ family }) => family))];

describe('a time limit stops a program that is in the middle of', () => {
  it.each(families)(
    '%s',
    (family) => {
      const late: string[] = [];
      const interpreters = new Map<string, Interpreter>();
      for (const { setup = '', action } of RUNAWAYS.filter((each: Runaway) => each.family === family)) {
        let py = interpreters.get(setup);
        if (py === undefined) {
          interpreters.clear();
          interpreters.set(setup, (py = new Interpreter()));
          py.exec(setup);
        }
        let least = Number.POSITIVE_INFINITY;
        for (let attempt = 0; attempt < ATTEMPTS && least > LIMIT + BEYOND * LOAD_FACTOR; attempt++) {
          const { time, thrown } = timed(() => py.exec(`${action}\n0`, { limits: { timeMs: LIMIT } }));
          if (thrown instanceof LimitError) expect(thrown.limit).toBe('timeMs');
          least = Math.min(least, time);
        }
        if (least > LIMIT + BEYOND * LOAD_FACTOR) late.push(`${action}: ${Math.round(least)} ms`);
      }
      expect(late).toEqual([]);
    },
    240_000,
  );

  it('a loop that catches everything', () => {
    const py = new Interpreter({ limits: { timeMs: LIMIT } });
    const { thrown } = timed(() =>
      py.exec('while 1:\n  try:\n    while 1: pass\n  except:\n    pass\n  finally:\n    x = 1'),
    );
    expect(thrown).toBeInstanceOf(LimitError);
    expect(py.globals.has('x')).toBe(false);
  });
});
