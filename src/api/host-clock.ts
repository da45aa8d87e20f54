import type { Clock as HostClock } from '../runtime/host/host.ts';
import type { Clock } from './clock.ts';
import { hosted } from './host-fault.ts';

/** A public clock as the runtime knows it. */
export function hostClock(clock: Clock): HostClock {
  const start = clock.now();
  return {
    now: () => hosted(() => clock.now()) / 1000,
    cpu: () => (hosted(() => clock.now()) - start) / 1000,
    sleep: (seconds) => hosted(() => clock.sleep?.(seconds * 1000)),
  };
}
