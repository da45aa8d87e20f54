/** The local time zone, chosen as the C library chooses it: by the variable `TZ`, else the system's own. */

import { HostError } from '../../runtime/host/host.ts';
import { readWhole } from '../../runtime/host/read-whole.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { parseRule, parseZoneFile, type TimeZone, UTC, type ZoneTime } from './time-zone.ts';

const ZONE_FILES = '/usr/share/zoneinfo/';
const SYSTEM_ZONE = '/etc/localtime';
const READING = { read: true, write: false, append: false, create: false, truncate: false };
const LONGEST_NAME = 255;

/** The zone in use, and the value of `TZ` that it was chosen by. */
interface ChosenZone {
  readonly variable: string | undefined;
  readonly zone: TimeZone;
}

const CHOSEN_KEY = {};

/** What is in force at a moment in the local zone. */
export function localTimeAt(epochSeconds: number): ZoneTime {
  const { host, moduleState } = thread.interpreter;
  const { environment, process } = host;
  const variable = process?.getEnvironment === undefined ? environment.get('TZ') : process.getEnvironment('TZ');
  let chosen = moduleState.get(CHOSEN_KEY) as ChosenZone | undefined;
  if (chosen === undefined || chosen.variable !== variable) {
    chosen = { variable, zone: variable === undefined ? systemZone() : zoneOf(variable) };
    moduleState.set(CHOSEN_KEY, chosen);
  }
  return chosen.zone.at(epochSeconds);
}

function systemZone(): TimeZone {
  const { clock } = thread.interpreter.host;
  const zone = zoneFile(SYSTEM_ZONE);
  if (zone !== undefined) return zone;
  return clock.zone === undefined ? UTC : { at: (epochSeconds) => clock.zone!(epochSeconds) };
}

function zoneOf(variable: string): TimeZone {
  const name = variable.startsWith(':') ? variable.slice(1) : variable;
  if (name === '') return zoneFile(`${ZONE_FILES}Universal`) ?? UTC;
  if (name.length > LONGEST_NAME) return UTC;
  const isPath = name.startsWith('/');
  const zone = name.includes('..') ? undefined : zoneFile(isPath ? name : ZONE_FILES + name);
  return zone ?? parseRule(name) ?? unknownZone(name);
}

/** A name that means nothing is that of universal time. */
function unknownZone(name: string): TimeZone {
  let end = 0;
  while (end < name.length && /[A-Za-z]/.test(name[end]!)) end++;
  const time: ZoneTime = { offset: 0, name: end >= 3 ? name.slice(0, end) : '', isDst: false };
  return { at: () => time };
}

function zoneFile(path: string): TimeZone | undefined {
  try {
    return parseZoneFile(readWhole(thread.interpreter.host.files.open(path, READING)));
  } catch (failure) {
    if (failure instanceof HostError) return undefined;
    throw failure;
  }
}
