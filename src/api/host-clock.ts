import type { Clock as HostClock } from '../runtime/host/host.ts';
import type { Clock } from './clock.ts';

/** A public clock as the runtime knows it. */
export function hostClock(clock: Clock): HostClock {
  const start = clock.now();
  return {
    now: () => clock.now() / 1000,
    cpu: () => (clock.now() - start) / 1000,
    sleep: (seconds) => clock.sleep?.(seconds * 1000),
  };
}
