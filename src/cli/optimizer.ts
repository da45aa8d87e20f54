import { engine } from '../node/deferred-modules.ts';

/**
 * Bytes of bytecode that a function runs before V8 optimises it, three times V8's own default. Programs run on a few
 * hundred small functions that every node of every tree shares; optimised early, for the first kinds of values that
 * came along, they are thrown away again and again while a program and its imports start.
 */
const BUDGET = 400_000;

/** The last major version of V8 that is known to have the flag: of a flag that it lacks it would complain. */
const NEWEST_ENGINE = 13;

/** Has V8 observe functions longer before it optimises them. What the code cache was made for must be loaded before. */
export function optimizeLater(): void {
  if (Number.parseInt(process.versions.v8, 10) > NEWEST_ENGINE) return;
  engine().setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
