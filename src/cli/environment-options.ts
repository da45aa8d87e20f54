/** What the environment says beside the command line. */
import type { CommandLine } from './options.ts';

/** What to run and how, the environment's say included. */
export interface Settings {
  readonly debug: number;
  readonly withoutBytecode: boolean;
  readonly withoutUserSite: boolean;
  readonly optimize: number;
  readonly inspect: boolean;
  readonly unbuffered: boolean;
  readonly verbose: number;
  /** `-S`: none of what `site` adds. */
  readonly withoutSite: boolean;
  readonly warnOptions: readonly string[];
  /** Entries of PYTHONPATH. */
  readonly searchPath: readonly string[];
  /** PYTHONSTARTUP. */
  readonly startup: string | undefined;
  /** PYTHONIOENCODING: encoding and error handler of the standard streams. */
  readonly encoding: readonly [encoding: string, errors: string | null] | undefined;
}

/** Reads the environment, unless `-E` forbids it. A variable that is empty counts as absent. */
export function settingsOf(line: CommandLine, environment: ReadonlyMap<string, string>): Settings {
  const ignores = line.counts.has('E');
  const variable = (name: string): string | undefined => {
    const value = ignores ? undefined : environment.get(name);
    return value === '' ? undefined : value;
  };
  /** A number, or 1 for any other text: whichever of that and the options is more. */
  const level = (option: string, name: string): number => {
    const given = line.counts.get(option) ?? 0;
    const text = variable(name);
    if (text === undefined) return given;
    const number = Number.parseInt(text, 10);
    return Math.max(given, number > 0 ? number : 1);
  };
  const path = variable('PYTHONPATH');
  const warnings = variable('PYTHONWARNINGS');
  return {
    debug: level('d', 'PYTHONDEBUG'),
    withoutBytecode: line.counts.has('B') || variable('PYTHONDONTWRITEBYTECODE') !== undefined,
    withoutUserSite: line.counts.has('s') || variable('PYTHONNOUSERSITE') !== undefined,
    optimize: level('O', 'PYTHONOPTIMIZE'),
    inspect: line.counts.has('i') || variable('PYTHONINSPECT') !== undefined,
    unbuffered: line.counts.has('u') || variable('PYTHONUNBUFFERED') !== undefined,
    verbose: level('v', 'PYTHONVERBOSE'),
    withoutSite: line.counts.has('S'),
    warnOptions: [...line.warnOptions, ...(warnings === undefined ? [] : warnings.split(','))],
    searchPath: path === undefined ? [] : path.split(':'),
    startup: variable('PYTHONSTARTUP'),
    encoding: encodingOf(variable('PYTHONIOENCODING')),
  };
}

function encodingOf(text: string | undefined): readonly [string, string | null] | undefined {
  if (text === undefined) return undefined;
  const colon = text.indexOf(':');
  return colon < 0 ? [text, null] : [text.slice(0, colon), text.slice(colon + 1)];
}
