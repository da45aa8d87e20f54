/** Module `sys` (CPython 2.7 `Python/sysmodule.c`). */
import { builtinModuleNames, rememberContents } from '../../runtime/imports/builtin-modules.ts';
import { type BuiltinDefinition, PyBuiltinFunction } from '../../runtime/objects/builtin-function.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { MAX_INT } from '../../runtime/objects/int-value.ts';
import { int64Of } from '../../runtime/objects/int64.ts';
import type { InterpreterState } from '../../runtime/objects/interpreter-state.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { PyModule } from '../../runtime/objects/module.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { zipImporterType } from '../../runtime/objects/zip-importer.ts';
import '../zipimport/importer.ts';
import { exceptionFunctions } from './exception-functions.ts';
import { frameFunctions } from './frame-functions.ts';
import { type Flags, floatInfo, longInfo, makeFlags, versionInfo } from './struct-types.ts';
import { setDefaultEncoding, systemFunctions } from './system-functions.ts';
import { API_VERSION, COPYRIGHT, HEX_VERSION, VERSION } from './version.ts';

/** What `sys` says that the host or the command line decides. */
export interface SysOptions {
  readonly argv: readonly string[];
  readonly path: readonly string[];
  /** The program to start for another interpreter like this one; '' where there is none. */
  readonly executable: string;
  readonly flags: Flags;
  /** Arguments of `-W`, and the environment's. */
  readonly warnOptions: readonly string[];
}

const PREFIX = '/usr';

const functions: readonly BuiltinDefinition[] = [...exceptionFunctions, ...frameFunctions, ...systemFunctions];

/** Fills in the `sys` that the interpreter was made with; its streams are set by whoever has them. */
export function fillSys(interpreter: InterpreterState, options: SysOptions): void {
  const dict = interpreter.sysDict;
  dict.setStr('__doc__', DOC);
  for (const fn of functions) dict.setStr(fn.name, new PyBuiltinFunction(fn, undefined, 'sys'));
  dict.setStr('__displayhook__', dict.getStr('displayhook')!);
  dict.setStr('__excepthook__', dict.getStr('excepthook')!);
  for (const [name, value] of members(options)) dict.setStr(name, value);
  const module = interpreter.modules.getStr('sys') as PyModule;
  module.computed = handledException;
  rememberContents('sys', module, [
    ['setdefaultencoding', new PyBuiltinFunction(setDefaultEncoding, undefined, 'sys')],
  ]);
}

/** `sys.exc_type`, `exc_value` and `exc_traceback`: what `exc_info()` answers, under the names of old. */
function handledException(name: string): Value | undefined {
  switch (name) {
    case 'exc_type':
      return thread.exception?.type ?? null;
    case 'exc_value':
      return thread.exception?.value ?? null;
    case 'exc_traceback':
      return thread.exception?.traceback ?? null;
    default:
      return undefined;
  }
}

function members(options: SysOptions): [string, Value][] {
  const maxInt = int64Of(MAX_INT);
  const { flags } = options;
  return [
    ['argv', new PyList([...options.argv])],
    ['path', new PyList([...options.path])],
    ['meta_path', new PyList([])],
    ['path_hooks', new PyList([zipImporterType])],
    ['path_importer_cache', new PyDict()],
    ['builtin_module_names', new PyTuple(builtinModuleNames())],
    ['warnoptions', new PyList([...options.warnOptions])],
    ['executable', options.executable],
    ['prefix', PREFIX],
    ['exec_prefix', PREFIX],
    ['version', VERSION],
    ['version_info', versionInfo],
    ['hexversion', HEX_VERSION],
    ['api_version', API_VERSION],
    ['subversion', new PyTuple(['CPython', '', ''])],
    ['_git', new PyTuple(['CPython', '', ''])],
    ['copyright', COPYRIGHT],
    ['platform', 'linux2'],
    ['byteorder', 'little'],
    ['maxint', maxInt],
    ['maxsize', maxInt],
    ['maxunicode', 0x10ffff],
    ['float_info', floatInfo],
    ['float_repr_style', 'short'],
    ['long_info', longInfo],
    ['flags', makeFlags(flags)],
    ['py3kwarning', (flags.py3k_warning ?? 0) > 0],
    // No byte code is ever written.
    ['dont_write_bytecode', true],
  ];
}

const DOC = `What the interpreter knows of itself and of the program.

argv, path, modules, stdin, stdout, stderr: the program's arguments, where
modules are looked for, those that are loaded, and the standard streams; the
streams as they were at the start are __stdin__, __stdout__ and __stderr__.
exc_info(), exc_clear(), exit(), excepthook(), displayhook(): exceptions, the end
of the program, and what is done with results at the prompt.
version, version_info, platform, maxint, maxsize, maxunicode, float_info, ...:
facts.
_getframe(), getrecursionlimit(), setrecursionlimit(), settrace(), setprofile():
frames and calls.`;
