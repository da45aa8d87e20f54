/** How much stack the JS engine has for Python's calls (DESIGN section 4). */
import { readFileSync } from 'node:fs';

/** What `#!` asks for, in kilobytes. */
const WANTED = 7000;

/** Kilobytes that JS may use where nobody says. */
export const DEFAULT_STACK = 984;

/** What the process's own stack must leave for everything that is not JS. */
const RESERVE = 512;

/** Stack of the thread that runs programs where the process has too little, in megabytes. */
export const WORKER_STACK_MEGABYTES = 32;

/** Nested tree nodes that fit a megabyte of stack, with about a third to spare for the costliest. */
const NODES_PER_MEGABYTE = 2900;

/** Nested tree nodes that Python may use of a stack of so many kilobytes. */
export function stackLimit(kilobytes: number): number {
  return Math.floor((kilobytes / 1024) * NODES_PER_MEGABYTE);
}

/**
 * Kilobytes of stack that JS may use in this process, where that is as much as Python's recursion limit needs;
 * undefined where it is less. A flag alone is not enough: beyond the system's own limit the process would crash.
 */
export function stackOfProcess(): number | undefined {
  const flag = process.execArgv.find((argument) => /^--stack[-_]size=\d+$/.test(argument));
  const size = flag === undefined ? 0 : Number(flag.slice('--stack-size='.length));
  return size >= WANTED && size + RESERVE <= systemLimit() ? size : undefined;
}

/** The system's limit, in kilobytes; Infinity where it is not known to be less. */
function systemLimit(): number {
  try {
    const found = /^Max stack size +(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1'));
    return found === null ? Number.POSITIVE_INFINITY : Number(found[1]) / 1024;
  } catch {
    // No Linux.
    return Number.POSITIVE_INFINITY;
  }
}
