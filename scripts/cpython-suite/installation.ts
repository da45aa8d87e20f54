import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A CPython 2.7 of this machine, with its library and its own tests. */
export interface Installation {
  /** The command and its first arguments. */
  readonly command: readonly string[];
  /** `sys.version`'s first word. */
  readonly version: string;
  /** The folder of the library, `…/lib/python2.7`. */
  readonly library: string;
}

/** The environment that a test run starts from: the caller's, without what would change CPython's answers. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PYTHONHASHSEED: _, PYTHONPATH: __, ...inherited } = process.env;
  return { PYENV_VERSION: '2.7.18', ...inherited };
}

/**
 * Finds CPython 2.7 by asking the command in MINIPY_ORACLE (default `python2.7`) for its `sys.prefix`.
 *
 * @returns undefined where the command does not run, is no CPython 2.7 or has no `Lib/test`.
 */
export function findInstallation(): Installation | undefined {
  const command = (process.env['MINIPY_ORACLE'] ?? 'python2.7').split(' ');
  const question =
    'import sys, platform; print platform.python_implementation(); print sys.version.split()[0]; print sys.prefix';
  const answer = spawnSync(command[0]!, [...command.slice(1), '-c', question], {
    env: cleanEnvironment(),
    encoding: 'utf8',
    timeout: 20_000,
  });
  const [implementation, version, prefix] = (answer.stdout ?? '').split('\n');
  if (answer.status !== 0 || implementation !== 'CPython' || !version?.startsWith('2.7')) return undefined;
  const library = join(prefix!, 'lib', 'python2.7');
  return existsSync(join(library, 'test', 'regrtest.py')) ? { command, version, library } : undefined;
}
