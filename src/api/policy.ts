/** What restricted code may name, import and open. */
import { LIBRARY_PATH } from '../stdlib/library-files.ts';
import { UsageError } from './errors.ts';
import type { FileHandle } from './files/file-system.ts';
import type { OpenRequest } from './observer.ts';
import type { HostModule } from './options.ts';

/** An import that restricted code asks for. */
export interface ImportRequest {
  /** The module, by its dotted name. */
  readonly name: string;
  /** `__name__` of the module that asks. */
  readonly from: string;
  /** The names wanted from it; none for a plain `import`. */
  readonly names: readonly string[];
}

/** What restricted code may name, import and open. The first five are RExec's class attributes under their meaning. */
export interface SandboxPolicy {
  /** `nok_builtin_names`: builtins that the sandbox does not get. */
  readonly deniedBuiltins: readonly string[];
  /** `ok_builtin_modules`: built-in modules that the sandbox can import. */
  readonly allowedModules: readonly string[];
  /** `ok_path`: where it finds the others; its `sys.path`. */
  readonly path: readonly string[];
  /** `ok_posix_names`: attributes of `os` that it sees. */
  readonly allowedOsNames: readonly string[];
  /** `ok_sys_names`: attributes of `sys` that it sees. */
  readonly allowedSysNames: readonly string[];
  /** `r_import`: a last word on each import. Answer a module to supply it, undefined to go on; throw to refuse. */
  readonly importModule?: (request: ImportRequest) => HostModule | undefined;
  /** `r_open`: a last word on each open. RExec's own lets any file be read and none be written. */
  readonly openFile?: (request: OpenRequest) => 'allow' | 'deny' | FileHandle;
}

const OS_NAMES = [
  'error',
  'fstat',
  'listdir',
  'lstat',
  'readlink',
  'stat',
  'times',
  'uname',
  'getpid',
  'getppid',
  'getcwd',
  'getuid',
  'getgid',
  'geteuid',
  'getegid',
];

const SYS_NAMES = [
  'byteorder',
  'copyright',
  'exit',
  'getdefaultencoding',
  'getrefcount',
  'hexversion',
  'maxint',
  'maxunicode',
  'platform',
  'ps1',
  'ps2',
  'version',
  'version_info',
];

const BOOK_MODULES = [
  'audioop',
  'array',
  'binascii',
  'cmath',
  'errno',
  'imageop',
  'marshal',
  'math',
  'md5',
  'operator',
  'parser',
  'select',
  'sha',
  '_sre',
  'strop',
  'struct',
  'time',
  '_weakref',
];

/** Modules that compute and reach nothing. */
const COMPUTING_MODULES = [
  'array',
  'binascii',
  'cmath',
  'cStringIO',
  'errno',
  'itertools',
  'math',
  'md5',
  'operator',
  'sha',
  'strop',
  'struct',
  'time',
  'unicodedata',
  '_bisect',
  '_collections',
  '_functools',
  '_heapq',
  '_json',
  '_md5',
  '_random',
  '_sha',
  '_sha256',
  '_sha512',
  '_sre',
  '_struct',
];

/** Ready-made policies; derive others with `extendPolicy`. */
export const policies: {
  /** The chapter's RExec: reads of any visible file, no writes, its lists of modules and names. */
  readonly book: SandboxPolicy;
  /** No files, of `os` only what names and paths are made of, modules that compute. */
  readonly strict: SandboxPolicy;
} = {
  book: {
    deniedBuiltins: ['open', 'file', 'reload', '__import__'],
    allowedModules: BOOK_MODULES,
    path: ['', LIBRARY_PATH],
    allowedOsNames: OS_NAMES,
    allowedSysNames: SYS_NAMES,
  },
  strict: {
    deniedBuiltins: ['open', 'file', 'reload', '__import__', 'execfile', 'input', 'raw_input'],
    allowedModules: COMPUTING_MODULES,
    path: [LIBRARY_PATH],
    allowedOsNames: ['error'],
    allowedSysNames: SYS_NAMES,
    openFile: () => 'deny',
  },
};

/** A policy with some of its parts replaced. */
export function extendPolicy(base: SandboxPolicy, changes: Partial<SandboxPolicy>): SandboxPolicy {
  return checkedPolicy({ ...base, ...changes });
}

const LISTS = ['deniedBuiltins', 'allowedModules', 'path', 'allowedOsNames', 'allowedSysNames'] as const;
const HOOKS = ['importModule', 'openFile'] as const;

/** The policy itself. @throws UsageError for one with a part missing, unknown or of the wrong kind */
export function checkedPolicy(policy: SandboxPolicy): SandboxPolicy {
  for (const name of LISTS) {
    const list: unknown = policy[name];
    if (!Array.isArray(list) || !list.every((item) => typeof item === 'string')) {
      throw new UsageError(
        `policy.${name} must be an array of strings; extendPolicy(policies.strict, …) fills in the rest`,
      );
    }
  }
  for (const name of HOOKS) {
    if (policy[name] !== undefined && typeof policy[name] !== 'function') {
      throw new UsageError(`policy.${name} must be a function`);
    }
  }
  for (const name of Object.keys(policy)) {
    if (![...LISTS, ...HOOKS].includes(name as (typeof LISTS)[number])) {
      throw new UsageError(`policy: there is no '${name}'`);
    }
  }
  return policy;
}
