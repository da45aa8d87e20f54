/** An interpreter with everything: types, builtins, imports, library, standard streams. */

import type { Budget } from '../runtime/budget/budget.ts';
import { RunBudget } from '../runtime/budget/run-budget.ts';
import { decodeToUnicode, encodeBy } from '../runtime/codecs/registry.ts';
import type { Host } from '../runtime/host/host.ts';
import { rememberContents } from '../runtime/imports/builtin-modules.ts';
import { importFunctions } from '../runtime/imports/import-functions.ts';
import { importAbsolute } from '../runtime/imports/import-name.ts';
import { setImportState } from '../runtime/imports/import-state.ts';
import { internalModules } from '../runtime/imports/internal-modules.ts';
import { createInterpreter, enterInterpreter } from '../runtime/interpreter.ts';
import { PyBuiltinFunction } from '../runtime/objects/builtin-function.ts';
import { descriptors } from '../runtime/objects/descriptors.ts';
import { PyFile } from '../runtime/objects/file.ts';
import type { CompilerSettings, Door, InterpreterState } from '../runtime/objects/interpreter-state.ts';
import { PyModule } from '../runtime/objects/module.ts';
import type { Value } from '../runtime/objects/object.ts';
import { typeError } from '../runtime/objects/raise.ts';
import { typeOf } from '../runtime/objects/type-of.ts';
import type { PyUnicode } from '../runtime/objects/unicode.ts';
import { bytesOf } from '../runtime/protocols/text.ts';
import { type DenialListener, onDenial, recordDenial } from '../runtime/restricted/audit.ts';
import { compileAst } from '../stdlib/ast/compile-tree.ts';
import { builtinModules } from '../stdlib/index.ts';
import { LIBRARY_PATH, withLibrary } from '../stdlib/library-files.ts';
import { addSiteBuiltins } from '../stdlib/site/index.ts';
import { fillSys } from '../stdlib/sys/index.ts';
import type { Flags } from '../stdlib/sys/struct-types.ts';
import { compilerHooks } from './compiler-hooks.ts';

export interface WholeInterpreterOptions {
  /** `sys.argv`; `['']` where absent. */
  readonly argv?: readonly string[];
  /** `sys.path`, the library's own directory after it; the current directory where absent. */
  readonly path?: readonly string[];
  readonly executable?: string;
  readonly flags?: Flags;
  readonly warnOptions?: readonly string[];
  /** `-S`: leave out what module `site` adds to the builtins. */
  readonly withoutSite?: boolean;
  /** `-v`: tell on standard error what is imported from where. */
  readonly isVerbose?: boolean;
  readonly compilerSettings?: CompilerSettings;
  /** `-u`: nothing that is written to a standard stream is held back. */
  readonly isUnbuffered?: boolean;
  /** `PYTHONIOENCODING`: encoding and error handler of the standard streams; none where absent. */
  readonly streamEncoding?: readonly [encoding: string, errors: string | null];
  /** Told of everything that restricted code is refused. */
  readonly onDenial?: DenialListener;
  /** The escape lab: what restricted mode leaves open. Only for showing what it is there for. */
  readonly openDoors?: ReadonlySet<Door>;
  /** None of the limits of a budget where absent. */
  readonly budget?: Budget;
}

/** Makes an interpreter that reaches the outside through `host`; `__main__` exists and is empty. */
export function createWholeInterpreter(host: Host, options: WholeInterpreterOptions = {}): InterpreterState {
  const interpreter = createInterpreter({
    host: hostWithLibrary(host),
    budget: options.budget ?? new RunBudget(),
    compilerHooks,
    ...(options.compilerSettings === undefined ? {} : { compilerSettings: options.compilerSettings }),
    decodeBytes: (bytes, encoding) => decodeToUnicode(bytes, encoding, undefined),
    encodeText,
    importModule: importAbsolute,
    compileTree: compileAst,
    recordDenial,
    ...(options.openDoors === undefined ? {} : { openDoors: options.openDoors }),
    reportUnraisable() {},
  });
  if (options.onDenial !== undefined) onDenial(interpreter, options.onDenial);
  setImportState(interpreter, [...internalModules, ...builtinModules], options.isVerbose === true);
  for (const fn of importFunctions) {
    interpreter.builtinsDict.setStr(fn.name, new PyBuiltinFunction(fn, undefined, '__builtin__'));
  }
  enterInterpreter(interpreter, () => {
    fillSys(interpreter, {
      argv: options.argv ?? [''],
      path: [...(options.path ?? ['']), LIBRARY_PATH],
      executable: options.executable ?? '',
      flags: options.flags ?? {},
      warnOptions: options.warnOptions ?? [],
    });
    if ((options.compilerSettings?.optimize ?? 0) > 0) interpreter.builtinsDict.setStr('__debug__', false);
    if (options.withoutSite !== true) addSiteBuiltins(interpreter);
    rememberContents('__builtin__', interpreter.builtins);
    const { sysDict } = interpreter;
    for (const [name, file] of standardStreams(host, options)) {
      sysDict.setStr(name, file);
      sysDict.setStr(`__${name}__`, file);
    }
    const main = new PyModule('__main__');
    main.dict.setStr('__builtins__', interpreter.builtins);
    interpreter.modules.setStr('__main__', main);
  });
  return interpreter;
}

function encodeText(text: PyUnicode, encoding: Value, errors: Value): string {
  const result = encodeBy(text, bytesOf(encoding), bytesOf(errors));
  const bytes = bytesOf(result);
  if (bytes === undefined) throw typeError(`encoder did not return a string object (type=${typeOf(result).name})`);
  return bytes;
}

/** The same host, its files with the library among them. */
function hostWithLibrary(host: Host): Host {
  const { stdin, stdout, stderr, clock, environment } = host;
  return {
    stdin,
    stdout,
    stderr,
    files: withLibrary(host.files),
    clock,
    entropy: (count) => host.entropy(count),
    environment,
    ...(host.process === undefined ? {} : { process: host.process }),
  };
}

function standardStreams(host: Host, { isUnbuffered, streamEncoding }: WholeInterpreterOptions): [string, PyFile][] {
  const stdin = new PyFile().open(descriptors().at(0), '<stdin>', '<stdin>', 'r');
  const stdout = new PyFile().open(descriptors().at(1), '<stdout>', '<stdout>', 'w');
  const stderr = new PyFile().open(descriptors().at(2), '<stderr>', '<stderr>', 'w');
  stdout.lineBuffered = host.stdout.isTerminal;
  stderr.bufferSize = 0;
  if (isUnbuffered === true) stdout.bufferSize = 0;
  for (const file of [stdin, stdout, stderr]) {
    file.keepOpen = true;
    if (streamEncoding !== undefined) [file.encoding, file.errors] = streamEncoding;
  }
  return [
    ['stdin', stdin],
    ['stdout', stdout],
    ['stderr', stderr],
  ];
}
