import { fstatSync, type Stats, statSync } from 'node:fs';
import { tty } from './deferred-modules.ts';

/**
 * Whether a descriptor is a terminal. Node's answer takes a module that takes milliseconds to load: it is asked only
 * about devices that may be one, which the null device, a program's usual input when nobody is there, is not.
 *
 * @param stat what is known of the descriptor
 */
export function isTerminal(descriptor: number, stat: Stats): boolean {
  return stat.isCharacterDevice() && !isNullDevice(stat) && tty().isatty(descriptor);
}

/** The same where nothing is known of the descriptor, which may be closed. */
export function isOpenTerminal(descriptor: number): boolean {
  try {
    return isTerminal(descriptor, fstatSync(descriptor));
  } catch {
    return false;
  }
}

function isNullDevice({ rdev }: Stats): boolean {
  try {
    return rdev === statSync('/dev/null').rdev;
  } catch {
    return false;
  }
}
