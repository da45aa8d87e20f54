/** Running code objects in given namespaces: `exec`, `eval`, `execfile`, and the code of a module. */

import { CO_NEWLOCALS, CO_OPTIMIZED, futureFlagsOf } from '../../parser/code-flags.ts';
import { Cell } from '../objects/cell.ts';
import { PyCode } from '../objects/code.ts';
import { PyDict } from '../objects/dict.ts';
import { PyFile } from '../objects/file.ts';
import { PyFrame } from '../objects/frame.ts';
import { PyFunction } from '../objects/function.ts';
import { scopeOf } from '../objects/global-scope.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { typeError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { callFunction, runFrame } from '../protocols/call.ts';
import { isMapping } from '../protocols/sequence-check.ts';
import { bytesOf } from '../protocols/text.ts';
import { builtinsOfDomain, confineBuiltins, noteBuiltinsModule } from '../restricted/confinement.ts';
import { lenderOf } from '../restricted/crossing.ts';
import { encodeUtf8 } from '../text/utf-8.ts';
import { setExecStatement } from './exec-statement.ts';
import { localsOf } from './names.ts';
import { compileSource } from './source.ts';

/** Runs a code object with these globals and this namespace; gives the globals the caller's builtins where they have none. */
export function runCode(code: PyCode, globals: PyDict, names: PyObject): Value {
  if (globals.getStr('__builtins__') === undefined) {
    globals.setStr('__builtins__', builtinsToHandOn(globals));
  }
  // The code of a function runs as a call without arguments, that of a class in a namespace of its own.
  if ((code.flags & CO_OPTIMIZED) !== 0) return callFunction(new PyFunction(code, globals, [], []), [], null);
  const own = (code.flags & CO_NEWLOCALS) !== 0 ? new PyDict() : undefined;
  code.prepare();
  const scope = scopeOf(globals);
  // A module's dictionary is not rewritten: restricted code reaches it as the module alone, whose attributes are guarded.
  if (scope.restricted) {
    if (scope.module === null) confineBuiltins(scope.builtins);
    else noteBuiltinsModule(scope.builtins, scope.module);
  }
  const frame = new PyFrame(code, scope, new Array(code.slotCount), [], own ?? names);
  for (let i = 0; i < code.cellvars.length; i++) frame.slots[code.varnames.length + i] = new Cell(undefined);
  const result = runFrame(frame);
  return own ?? result;
}

/**
 * The builtins that `exec` puts into globals without any: those of the running code, as a dictionary (CPython), but as
 * the module itself where that is a sandbox's. Globals that a sandbox passed to trusted code get that sandbox's.
 */
export function builtinsToHandOn(globals: PyDict): Value {
  const caller = thread.frame;
  if (caller === null) return thread.interpreter.builtinsDict;
  const { scope } = caller;
  if (scope.restricted) return scope.module ?? scope.builtins;
  const lender = lenderOf(globals);
  return lender === undefined ? scope.builtins : builtinsOfDomain(lender);
}

/** `exec code in globals, locals`, absent ones None (CPython's `exec_statement`). */
function execStatement(frame: PyFrame, body: Value, inGlobals: Value, inLocals: Value): void {
  let code = body;
  let globals = inGlobals;
  let locals = inLocals;
  if (
    code instanceof PyTuple &&
    globals === null &&
    locals === null &&
    (code.items.length === 2 || code.items.length === 3)
  ) {
    globals = code.items[1]!;
    locals = code.items[2] ?? null;
    code = code.items[0]!;
  }
  if (globals === null) {
    globals = frame.scope.globals;
    if (locals === null) locals = localsOf(frame);
  } else if (locals === null) locals = globals;
  if (!isSource(code) && !(code instanceof PyCode) && !(code instanceof PyFile)) {
    throw typeError('exec: arg 1 must be a string, file, or code object');
  }
  if (!(globals instanceof PyDict)) throw typeError('exec: arg 2 must be a dictionary or None');
  if (!isMapping(locals)) throw typeError('exec: arg 3 must be a mapping or None');
  if (code instanceof PyCode) {
    if (code.freevars.length > 0) throw typeError('code object passed to exec may not contain free variables');
    runCode(code, globals, locals as PyObject);
    return;
  }
  const compiled =
    code instanceof PyFile
      ? compileSource(code.readAll(), { filename: code.fileName, mode: 'exec', origin: 'file' })
      : compileText(code, '<string>', 'exec', frame.code.flags);
  runCode(compiled, globals, locals as PyObject);
}

setExecStatement(execStatement);

export function isSource(value: Value): boolean {
  return bytesOf(value) !== undefined || value instanceof PyUnicode;
}

/** Compiles a str or unicode given to `exec`, `eval` or `compile`, inheriting future features from code with these flags. */
export function compileText(
  text: Value,
  filename: string,
  mode: 'exec' | 'eval' | 'single',
  inherited: number,
  dontImplyDedent = false,
): PyCode {
  const isText = text instanceof PyUnicode;
  const bytes = isText ? encodeUtf8(text.text) : bytesOf(text)!;
  return compileBytes(bytes, filename, mode, inherited, isText ? 'unicode' : 'string', dontImplyDedent);
}

/** The same for bytes: those of a str, or of unicode as UTF-8. */
export function compileBytes(
  bytes: string,
  filename: string,
  mode: 'exec' | 'eval' | 'single',
  inherited: number,
  origin: 'string' | 'unicode',
  dontImplyDedent = false,
): PyCode {
  if (bytes.includes('\0')) throw typeError('expected string without null bytes');
  return compileSource(bytes, { filename, mode, origin, flags: futureFlagsOf(inherited), dontImplyDedent });
}
