/** Signatures of host functions, written in Python's words. */
import type { Arguments, Expr } from '../parser/ast.ts';
import { CO_VARARGS, CO_VARKEYWORDS } from '../parser/code-flags.ts';
import { parse } from '../parser/index.ts';
import { SyntaxFailure } from '../parser/syntax-failure.ts';
import { PyCode } from '../runtime/objects/code.ts';
import { PyDict } from '../runtime/objects/dict.ts';
import { PyFloat } from '../runtime/objects/float.ts';
import { PyFunction } from '../runtime/objects/function.ts';
import { intFromBigInt } from '../runtime/objects/int-value.ts';
import type { Keywords } from '../runtime/objects/keywords.ts';
import { PyList } from '../runtime/objects/list.ts';
import type { Value } from '../runtime/objects/object.ts';
import { PyTuple } from '../runtime/objects/tuple.ts';
import { PyUnicode } from '../runtime/objects/unicode.ts';
import { bindArguments } from '../runtime/protocols/bind-parameters.ts';
import { fromUtf16 } from '../runtime/text/code-points.ts';
import { bytesOfText } from './conversion/text.ts';
import { UsageError } from './errors.ts';

/** A signature that was read, and the function's docstring. */
export interface HostSignature {
  readonly name: string;
  /** The signature as it was written. */
  readonly text: string;
  readonly doc: string | null;
  /** Parameters by name, `*` and `**` ones at the end. */
  readonly parameters: readonly string[];
  readonly takesRest: boolean;
  readonly takesKeywords: boolean;
  /** Binds the arguments of a call to the parameters. @throws TypeError as Python's own binder does */
  bind(args: readonly Value[], keywords: Keywords | null): readonly Value[];
}

const signatures = new WeakMap<object, HostSignature>();

/** Notes the signature of a function. @throws UsageError for one that Python would not take */
export function setSignature(fn: object, signature: string, doc: string | null): void {
  const { name, args } = parseSignature(signature);
  signatures.set(fn, makeSignature(name, args, doc, signature));
}

/** The signature that a function was given by `hostFunction`. */
export function signatureOf(fn: object): HostSignature | undefined {
  return signatures.get(fn);
}

function parseSignature(signature: string): { name: string; args: Arguments } {
  let definition: unknown;
  try {
    const { tree } = parse(bytesOfText(`def ${signature}: pass\n`), { filename: '<signature>', mode: 'exec' });
    definition = tree.kind === 'Module' && tree.body.length === 1 ? tree.body[0] : undefined;
  } catch (failure) {
    if (!(failure instanceof SyntaxFailure)) throw failure;
  }
  const found = definition as { kind: string; name: string; args: Arguments } | undefined;
  if (found?.kind !== 'FunctionDef') {
    throw new UsageError(
      `'${signature}' is no Python signature; one looks like fetch(url, timeout=10, *rest, **options)`,
    );
  }
  return found;
}

function makeSignature(name: string, args: Arguments, doc: string | null, text: string): HostSignature {
  const names = args.args.map((parameter) => {
    if (parameter.kind !== 'Name') throw new UsageError(`'${text}': a host function cannot take tuple parameters`);
    return parameter.id;
  });
  const parameters = [...names, ...[args.vararg, args.kwarg].filter((each) => each !== null)];
  if (new Set(parameters).size < parameters.length)
    throw new UsageError(`'${text}': two parameters have the same name`);
  const defaults = args.defaults.map((expression) => literal(expression, text));
  const code = new PyCode({
    name,
    domain: null,
    filename: '<host>',
    firstLine: 0,
    argumentCount: names.length,
    flags: (args.vararg === null ? 0 : CO_VARARGS) | (args.kwarg === null ? 0 : CO_VARKEYWORDS),
    varnames: parameters,
    cellvars: [],
    freevars: [],
    names: [],
    constants: () => [],
    doc: null,
    origin: null,
    slotCount: () => parameters.length,
    stackCost: () => 0,
    compile: () => () => null,
  });
  const noGlobals = new PyDict();
  noGlobals.setStr('__builtins__', new PyDict());
  return {
    name,
    text,
    doc,
    parameters,
    takesRest: args.vararg !== null,
    takesKeywords: args.kwarg !== null,
    bind(given, keywords) {
      const slots: Value[] = new Array(parameters.length);
      const model = new PyFunction(
        code,
        noGlobals,
        defaults.map((make) => make()),
        [],
      );
      bindArguments(model, given, keywords, slots);
      return slots;
    },
  };
}

/** Makes the value of a default: anew for each call, so that none is shared. */
function literal(expression: Expr, text: string): () => Value {
  switch (expression.kind) {
    case 'Num': {
      const { n } = expression;
      if (n.type === 'float') return () => new PyFloat(n.value);
      if (n.type === 'int') return () => intFromBigInt(n.value);
      if (n.type === 'long') return () => n.value;
      break;
    }
    case 'Str': {
      const { s, type } = expression;
      return () => (type === 'str' ? s : new PyUnicode(fromUtf16(s)));
    }
    case 'Name':
      if (expression.id === 'None') return () => null;
      if (expression.id === 'True') return () => true;
      if (expression.id === 'False') return () => false;
      break;
    case 'UnaryOp': {
      if (expression.op !== 'USub' || expression.operand.kind !== 'Num') break;
      const { n } = expression.operand;
      if (n.type === 'float') return () => new PyFloat(-n.value);
      if (n.type === 'int') return () => intFromBigInt(-n.value);
      if (n.type === 'long') return () => -n.value;
      break;
    }
    case 'Tuple':
    case 'List': {
      const { kind } = expression;
      const items = expression.elts.map((item) => literal(item, text));
      return () => {
        const values = items.map((make) => make());
        return kind === 'Tuple' ? new PyTuple(values) : new PyList(values);
      };
    }
    case 'Dict':
      if (expression.keys.length === 0) return () => new PyDict();
  }
  throw new UsageError(
    `'${text}': a default must be a literal: a number, a string, None, True, False, a tuple or list`,
  );
}
