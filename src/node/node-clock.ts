import type { Clock } from '../runtime/host/host.ts';
import { wait } from './wait.ts';

/** Longest time that one wait may take, in milliseconds. */
const LONGEST_WAIT = 2 ** 31 - 1;

function zoneName(date: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' }).formatToParts(date);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? 'UTC';
}

/** The clocks of the operating system, and its time zone. */
export const nodeClock: Clock = {
  now: () => Date.now() / 1000,
  cpu() {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  },
  sleep(seconds) {
    for (let left = seconds * 1000; left > 0; left -= LONGEST_WAIT) wait(Math.min(left, LONGEST_WAIT));
  },
  zone(epochSeconds) {
    const date = new Date(epochSeconds * 1000);
    const year = date.getFullYear();
    const west = date.getTimezoneOffset();
    const standard = Math.max(new Date(year, 0, 1).getTimezoneOffset(), new Date(year, 6, 1).getTimezoneOffset());
    return { offset: west * 60, name: zoneName(date), isDst: west !== standard };
  },
};
