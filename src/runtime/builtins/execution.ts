/** Builtins that compile, run, read and print. */

import { definition } from '../declare/declare.ts';
import { parsedAs } from '../declare/parsed-as.ts';
import { compileBytes, compileText, isSource, runCode } from '../evaluator/exec.ts';
import { localsOf } from '../evaluator/names.ts';
import { compileSource } from '../evaluator/source.ts';
import { HostError } from '../host/host.ts';
import { PyCode } from '../objects/code.ts';
import { PyDict } from '../objects/dict.ts';
import { PyFile } from '../objects/file.ts';
import { Keywords } from '../objects/keywords.ts';
import type { PyObject, Value } from '../objects/object.ts';
import { eofError, runtimeError, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { getAttribute } from '../protocols/attribute.ts';
import { findBytes } from '../protocols/buffer.ts';
import { call, call0, call1 } from '../protocols/call.ts';
import { asciiDecode, asciiEncode } from '../protocols/default-encoding.ts';
import { expandKeywords } from '../protocols/expand-arguments.ts';
import { hostFailure } from '../protocols/host-failure.ts';
import { toInt } from '../protocols/index-number.ts';
import { fastItems } from '../protocols/iterate.ts';
import { softspace, standardOutput, writeBytes } from '../protocols/print.ts';
import { isMapping, isSequence } from '../protocols/sequence-check.ts';
import { stringArgument, wrongArgument } from '../protocols/string-argument.ts';
import { bytesOf, strValue } from '../protocols/text.ts';
import { isTrue } from '../protocols/truth.ts';
import { encodeUtf8 } from '../text/utf-8.ts';

const FUTURE_MASK = 0x2000 | 0x4000 | 0x8000 | 0x10000 | 0x20000;
const DONT_IMPLY_DEDENT = 0x200;
const ONLY_AST = 0x400;

function callerFlags(): number {
  return (thread.frame?.code.flags ?? 0) & FUTURE_MASK;
}

/** The globals and locals that `eval` and `execfile` run with. */
function namespaces(fn: string, globals: Value | undefined, locals: Value | undefined): [PyDict, PyObject] {
  const { frame } = thread;
  let space = globals === undefined || globals === null ? null : globals;
  let names = locals === undefined || locals === null ? null : locals;
  if (names !== null && !isMapping(names)) throw typeError('locals must be a mapping');
  if (space !== null && !(space instanceof PyDict)) {
    throw typeError(
      isMapping(space) ? 'globals must be a real dict; try eval(expr, {}, mapping)' : 'globals must be a dict',
    );
  }
  if (space === null) {
    if (frame === null) throw typeError(`${fn} must be given globals and locals when called without a frame`);
    space = frame.scope.globals;
    names ??= localsOf(frame);
  } else names ??= space;
  return [space as PyDict, names as PyObject];
}

export function evaluate(source: Value, globals?: Value, locals?: Value): Value {
  const [space, names] = namespaces('eval', globals, locals);
  if (source instanceof PyCode) {
    if (source.freevars.length > 0) throw typeError('code object passed to eval() may not contain free variables');
    return runCode(source, space, names);
  }
  if (!isSource(source)) throw typeError('eval() arg 1 must be a string or code object');
  const text = stripBlanks(source instanceof PyUnicode ? encodeUtf8(source.text) : bytesOf(source)!);
  const origin = source instanceof PyUnicode ? 'unicode' : 'string';
  return runCode(compileBytes(text, '<string>', 'eval', callerFlags(), origin), space, names);
}

/** `eval` forgives blanks and tabs before the expression. */
function stripBlanks(text: string): string {
  let start = 0;
  while (text.charCodeAt(start) === 32 || text.charCodeAt(start) === 9) start++;
  return start === 0 ? text : text.slice(start);
}

/** Reads a whole source file of the host. @throws IOError */
export function readSourceFile(path: string): string {
  const { files } = thread.interpreter.host;
  const file = new PyFile();
  try {
    if ((files.stat(path, true).mode & 0o170000) === 0o040000) throw new HostError(21, 'Is a directory');
    file.host = files.open(path, { read: true, write: false, append: false, create: false, truncate: false });
    const text = file.readAll();
    file.close();
    return text;
  } catch (failure) {
    if (failure instanceof HostError) throw hostFailure(failure, path);
    throw failure;
  }
}

function compile(source: Value, filename: Value, mode?: Value, flags?: Value, dontInherit?: Value): Value {
  const name = stringArgument(filename, 'compile() argument 2');
  if (mode === undefined) throw typeError("Required argument 'mode' (pos 3) not found");
  const how = stringArgument(mode, 'compile() argument 3');
  const given = flags === undefined ? 0 : toInt(flags);
  if ((given & ~(FUTURE_MASK | DONT_IMPLY_DEDENT | ONLY_AST | 0x10)) !== 0)
    throw valueError('compile(): unrecognised flags');
  const inherit = dontInherit === undefined || !isTrue(dontInherit);
  if (how !== 'exec' && how !== 'eval' && how !== 'single') {
    throw valueError("compile() arg 3 must be 'exec', 'eval' or 'single'");
  }
  const all = given | (inherit ? callerFlags() : 0);
  const fromTree = thread.interpreter.compileTree?.(source, name, how, all);
  if (fromTree !== undefined) return fromTree;
  const text = source instanceof PyUnicode ? source : findBytes(source);
  if (text === undefined) throw typeError('expected a readable buffer object');
  const bytes = typeof text === 'string' ? text : encodeUtf8(text.text);
  if (bytes.includes('\0')) {
    throw typeError('compile() expected string without null bytes');
  }
  return compileText(text, name, how, all, (given & DONT_IMPLY_DEDENT) !== 0);
}

/** A line from `sys.stdin`, without its newline (`raw_input`). */
export function readInput(prompt: Value | undefined): Value {
  const { sysDict } = thread.interpreter;
  const input = sysDict.getStr('stdin');
  const output = sysDict.getStr('stdout');
  if (input === undefined) throw runtimeError('[raw_]input: lost sys.stdin');
  if (output === undefined) throw runtimeError('[raw_]input: lost sys.stdout');
  if (softspace(output, 0) !== 0) writeBytes(output, ' ');
  if (prompt !== undefined) {
    const text = strValue(prompt);
    writeBytes(output, text instanceof PyUnicode ? asciiEncode(text) : bytesOf(text)!);
  }
  if (input instanceof PyFile) {
    if (output instanceof PyFile) {
      try {
        output.flush();
      } catch (failure) {
        if (!(failure instanceof HostError)) throw failure;
        throw hostFailure(failure);
      }
    }
    if (input.host === null) throw valueError('I/O operation on closed file');
    let line: string;
    try {
      line = input.readLine();
    } catch (failure) {
      if (failure instanceof HostError) throw hostFailure(failure);
      throw failure;
    }
    if (line === '') throw eofError('EOF when reading a line');
    return line.endsWith('\n') ? line.slice(0, -1) : line;
  }
  const line = call0(getAttribute(input, 'readline'));
  if (line instanceof PyUnicode) {
    const text = asciiEncode(line);
    if (text === '') throw eofError('EOF when reading a line');
    return text.endsWith('\n') ? asciiDecode(text.slice(0, -1)) : line;
  }
  const text = bytesOf(line);
  if (text === undefined) throw typeError('object.readline() returned non-string');
  if (text === '') throw eofError('EOF when reading a line');
  return text.endsWith('\n') ? text.slice(0, -1) : text;
}

/** What both functions that read a line call themselves. */
const INPUT = '[raw_]input';

export const executionFunctions = [
  definition(
    'eval(source[, globals[, locals]])',
    'eval(source[, globals[, locals]]) -> value\n\nEvaluate the source in the context of globals and locals.\nThe source may be a string representing a Python expression\nor a code object as returned by compile().\nThe globals must be a dictionary and locals can be any mapping,\ndefaulting to the current globals and locals.\nIf only globals is given, locals defaults to it.',
    (source: Value, globals?: Value, locals?: Value) => evaluate(source, globals, locals),
    'unpack',
  ),
  definition(
    'execfile(filename[, globals[, locals]])',
    'execfile(filename[, globals[, locals]])\n\nRead and execute a Python script from a file.\nThe globals and locals are dictionaries, defaulting to the current\nglobals and locals.  If only globals is given, locals defaults to it.',
    (filename: Value, globals?: Value, locals?: Value) => {
      const path = bytesOf(filename);
      if (path === undefined) throw wrongArgument('execfile() argument 1', 'string', filename);
      if (globals !== undefined && !(globals instanceof PyDict)) {
        throw typeError(`execfile() argument 2 must be dict, not ${globals === null ? 'None' : typeOf(globals).name}`);
      }
      const [space, names] = namespaces('execfile', globals, locals);
      const code = compileSource(readSourceFile(path), { filename: path, mode: 'exec', origin: 'file' });
      runCode(code, space, names);
      return null;
    },
    'tuple',
  ),
  definition(
    'compile(source, filename, mode=0, flags=0, dont_inherit=0)',
    "compile(source, filename, mode[, flags[, dont_inherit]]) -> code object\n\nCompile the source string (a Python module, statement or expression)\ninto a code object that can be executed by the exec statement or eval().\nThe filename will be used for run-time error messages.\nThe mode must be 'exec' to compile a module, 'single' to compile a\nsingle (interactive) statement, or 'eval' to compile an expression.\nThe flags argument, if present, controls which future statements influence\nthe compilation of the code.",
    compile,
  ),
  definition(
    'apply(object[, args[, kwargs]])',
    'apply(object[, args[, kwargs]]) -> value\n\nCall a callable object with positional arguments taken from the tuple args,\nand keyword arguments taken from the optional dictionary kwargs.',
    (callee: Value, args?: Value, kwargs?: Value) => {
      let positional: readonly Value[] = [];
      if (args !== undefined) {
        if (!(args instanceof PyTuple) && !isSequence(args)) {
          throw typeError(`apply() arg 2 expected sequence, found ${typeOf(args).name}`);
        }
        positional = fastItems(args, `apply() arg 2 expected sequence, found ${typeOf(args).name}`);
      }
      let keywords: Keywords | null = null;
      if (kwargs !== undefined) {
        if (!(kwargs instanceof PyDict))
          throw typeError(`apply() arg 3 expected dictionary, found ${typeOf(kwargs).name}`);
        keywords = new Keywords();
        expandKeywords(callee, keywords, kwargs);
      }
      return call(callee, positional, keywords);
    },
    'unpack',
  ),
  definition(
    'intern(string)',
    "intern(string) -> string\n\n``Intern'' the given string.  This enters the string in the (global)\ntable of interned strings whose purpose is to speed up dictionary lookups.\nReturn the string itself or the previously interned string object with the\nsame value.",
    (text: Value) => {
      if (typeof text === 'string') return text;
      if (bytesOf(text) !== undefined) throw typeError("can't intern subclass of string");
      throw wrongArgument('intern() argument 1', 'string', text);
    },
    'tuple',
  ),
  parsedAs(
    INPUT,
    definition(
      'raw_input([prompt])',
      'raw_input([prompt]) -> string\n\nRead a string from standard input.  The trailing newline is stripped.\nIf the user hits EOF (Unix: Ctl-D, Windows: Ctl-Z+Return), raise EOFError.\nOn Unix, GNU readline is used if enabled.  The prompt string, if given,\nis printed without a trailing newline before reading.',
      (prompt?: Value) => readInput(prompt),
      'unpack',
    ),
  ),
  parsedAs(
    INPUT,
    definition(
      'input([prompt])',
      'input([prompt]) -> value\n\nEquivalent to eval(raw_input(prompt)).',
      (prompt?: Value) => {
        const line = readInput(prompt);
        return evaluate(typeof line === 'string' ? stripBlanks(line) : line);
      },
      'unpack',
    ),
  ),
  definition(
    'print(*args, **kw)',
    "print(value, ..., sep=' ', end='\\n', file=sys.stdout)\n\nPrints the values to a stream, or to sys.stdout by default.\nOptional keyword arguments:\nfile: a file-like object (stream); defaults to the current sys.stdout.\nsep:  string inserted between values, default a space.\nend:  string appended after the last value, default a newline.",
    (args: readonly Value[], keywords: Keywords | null) => {
      let separator: Value = null;
      let end: Value = null;
      let file: Value = null;
      keywords?.names.forEach((name, i) => {
        const value = keywords.values[i]!;
        if (name === 'sep') separator = value;
        else if (name === 'end') end = value;
        else if (name === 'file') file = value;
        else throw typeError(`'${name}' is an invalid keyword argument for this function`);
      });
      const stream = file === null ? standardOutput() : file;
      if (stream === null) return null;
      const unicode = [separator, end, ...args].some((value) => value instanceof PyUnicode);
      const checked = (value: Value, name: string, otherwise: string): Value => {
        if (value === null) return unicode ? asciiDecode(otherwise) : otherwise;
        if (value instanceof PyUnicode || bytesOf(value) !== undefined) return value;
        throw typeError(`${name} must be None, str or unicode, not ${typeOf(value).name}`);
      };
      const between = checked(separator, 'sep', ' ');
      const last = checked(end, 'end', '\n');
      const write = (value: Value): void => {
        const text = value instanceof PyUnicode ? value : strValue(value);
        if (text instanceof PyUnicode) {
          if (stream instanceof PyFile) {
            writeBytes(
              stream,
              stream.encoding === null
                ? asciiEncode(text)
                : thread.interpreter.encodeText(text, stream.encoding, stream.errors),
            );
          } else call1(getAttribute(stream, 'write'), text);
        } else writeBytes(stream, bytesOf(text)!);
      };
      args.forEach((value, i) => {
        if (i > 0) write(between);
        write(value);
      });
      write(last);
      return null;
    },
  ),
];
