import { engine } from '../node/deferred-modules.ts';

/**
 * Bytes of bytecode that a function runs before V8 optimises it: three times V8's own figure. Programs run on a few
 * hundred small functions that every node of every tree shares; optimised early, for the first kinds of values that
 * came along, they are thrown away again and again while a program and its imports start.
 */
const BUDGET = 400_000;

/** The last major version of V8 that is known to have the flag: of a flag that it lacks it would complain. */
const NEWEST_ENGINE = 13;

/** The same for later: half as much again as V8's own figure. */
const USUAL_BUDGET = 200_000;

/** Milliseconds from the start of the program in which most of what runs is new. */
const START_MS = 500;

/**
 * Has V8 observe functions longer before it optimises them, while a program starts. What the code cache was made for must
 * be loaded before.
 *
 * @returns what is to be called from time to time: it lets V8 optimise sooner once the start is over
 */
export function optimizeLater(): () => void {
  if (Number.parseInt(process.versions.v8, 10) > NEWEST_ENGINE) return () => {};
  const setBudget = (budget: number): void => engine().setFlagsFromString(`--interrupt-budget=${budget}`);
  setBudget(BUDGET);
  const end = performance.now() + START_MS;
  let isStarting = true;
  return () => {
    if (!isStarting || performance.now() < end) return;
    isStarting = false;
    setBudget(USUAL_BUDGET);
  };
}
