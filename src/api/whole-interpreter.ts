/** An interpreter with everything: types, builtins, imports, library, standard streams. */

import type { Budget } from '../runtime/budget/budget.ts';
import { StepBudget } from '../runtime/budget/step-budget.ts';
import type { Host, InputStream, OutputStream } from '../runtime/host/host.ts';
import { importFunctions } from '../runtime/imports/import-functions.ts';
import { importAbsolute } from '../runtime/imports/import-name.ts';
import { setImportState } from '../runtime/imports/import-state.ts';
import { createInterpreter, enterInterpreter } from '../runtime/interpreter.ts';
import { PyBuiltinFunction } from '../runtime/objects/builtin-function.ts';
import { bytesFromLatin1, latin1, PyFile } from '../runtime/objects/file.ts';
import type { InterpreterState } from '../runtime/objects/interpreter-state.ts';
import { PyModule } from '../runtime/objects/module.ts';
import { builtinModules } from '../stdlib/index.ts';
import { fillSys } from '../stdlib/sys/index.ts';

export interface WholeInterpreterOptions {
  readonly argv?: readonly string[];
  readonly path?: readonly string[];
  readonly budget?: Budget;
}

/** Makes an interpreter that reaches the outside through `host`; `__main__` exists and is empty. */
export function createWholeInterpreter(host: Host, options: WholeInterpreterOptions = {}): InterpreterState {
  const interpreter = createInterpreter({
    host,
    budget:
      options.budget ?? new StepBudget({ steps: Number.POSITIVE_INFINITY, memoryBytes: Number.POSITIVE_INFINITY }),
    compilerHooks: { unicodeName: () => undefined, decodeSource: () => undefined, warn() {} },
    encodeText: () => '',
    importModule: importAbsolute,
    recordDenial() {},
    reportUnraisable() {},
  });
  setImportState(interpreter, builtinModules);
  for (const fn of importFunctions) {
    interpreter.builtinsDict.setStr(fn.name, new PyBuiltinFunction(fn, undefined, '__builtin__'));
  }
  enterInterpreter(interpreter, () => {
    fillSys(interpreter, { argv: options.argv ?? [''], path: options.path ?? [''] });
    const { sysDict } = interpreter;
    for (const [name, file] of [
      ['stdin', inputFile(host.stdin)],
      ['stdout', outputFile(host.stdout, '<stdout>', 1)],
      ['stderr', outputFile(host.stderr, '<stderr>', 2)],
    ] as const) {
      sysDict.setStr(name, file);
      sysDict.setStr(`__${name}__`, file);
    }
    const main = new PyModule('__main__');
    main.dict.setStr('__builtins__', interpreter.builtins);
    interpreter.modules.setStr('__main__', main);
  });
  return interpreter;
}

function inputFile(stream: InputStream): PyFile {
  const file = new PyFile();
  file.fileName = '<stdin>';
  file.name = '<stdin>';
  file.mode = 'r';
  file.readable = true;
  file.keepOpen = true;
  file.host = {
    read(buffer) {
      const text = stream.read(buffer.length);
      buffer.set(bytesFromLatin1(text));
      return text.length;
    },
    write: () => 0,
    seek: () => 0,
    tell: () => 0,
    truncate: () => 0,
    flush() {},
    close() {},
    descriptor: 0,
    isTerminal: stream.isTerminal,
  };
  return file;
}

function outputFile(stream: OutputStream, name: string, descriptor: number): PyFile {
  const file = new PyFile();
  file.fileName = name;
  file.name = name;
  file.mode = 'w';
  file.writable = true;
  file.keepOpen = true;
  file.lineBuffered = stream.isTerminal;
  file.unbuffered = descriptor === 2;
  file.host = {
    read: () => 0,
    write(bytes) {
      stream.write(latin1(bytes));
      return bytes.length;
    },
    seek: () => 0,
    tell: () => 0,
    truncate: () => 0,
    flush: () => stream.flush(),
    close() {},
    descriptor,
    isTerminal: stream.isTerminal,
  };
  return file;
}
