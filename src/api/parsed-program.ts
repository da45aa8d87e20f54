/** Parsed source, ready to run many times, in any interpreter. */
import type { Mod, Stmt } from '../parser/ast.ts';
import { type CompileOptions, compileParsed, type ParsedText, parseSource } from '../runtime/evaluator/source.ts';
import type { PyCode } from '../runtime/objects/code.ts';
import type { InterpreterState } from '../runtime/objects/interpreter-state.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { bytesOfText } from './conversion/text.ts';
import type { Program } from './program.ts';

/** What is to run: the statements, and the expression at their end whose value is the result. */
export interface RunnableCode {
  readonly statements: PyCode | null;
  readonly expression: PyCode | null;
}

/** What stands behind a `Program`. */
export class ParsedProgram implements Program {
  readonly filename: string;
  readonly mode: 'exec' | 'eval' | 'single';
  readonly #text: ParsedText;
  readonly #options: CompileOptions;
  readonly #code = new WeakMap<InterpreterState, RunnableCode>();
  #imports: readonly string[] | undefined;

  private constructor(filename: string, mode: 'exec' | 'eval' | 'single', text: ParsedText, options: CompileOptions) {
    this.filename = filename;
    this.mode = mode;
    this.#text = text;
    this.#options = options;
  }

  /** Parses within the running interpreter. @throws PyRaise for what does not parse */
  static parse(source: string, filename: string, mode: 'exec' | 'eval' | 'single'): ParsedProgram {
    const options: CompileOptions = { filename: bytesOfText(filename), mode, origin: 'unicode' };
    return new ParsedProgram(filename, mode, parseSource(bytesOfText(withoutDeclaration(source)), options), options);
  }

  get imports(): readonly string[] {
    return (this.#imports ??= Object.freeze(importedNames(this.#text.parsed.tree)));
  }

  /** The source as bytes. */
  get source(): string {
    return this.#text.source;
  }

  /** The code objects of the running interpreter. @throws PyRaise for what does not compile */
  compile(): RunnableCode {
    const { interpreter } = thread;
    let code = this.#code.get(interpreter);
    if (code === undefined) this.#code.set(interpreter, (code = this.#compileHere()));
    return code;
  }

  #compileHere(): RunnableCode {
    const { tree } = this.#text.parsed;
    if (tree.kind !== 'Module') {
      const code = compileParsed(this.#text, this.#options);
      return tree.kind === 'Expression'
        ? { statements: null, expression: code }
        : { statements: code, expression: null };
    }
    const last = tree.body.at(-1);
    if (last?.kind !== 'Expr') return { statements: compileParsed(this.#text, this.#options), expression: null };
    const { parsed, source } = this.#text;
    // The whole is compiled first: what is wrong with it must not come to light when half of it has run.
    const whole =
      tree.body.length === 1 ? null : this.#part({ ...parsed, tree: { ...tree, body: tree.body.slice(0, -1) } });
    const expression = compileParsed(
      { parsed: { ...parsed, tree: { kind: 'Expression', body: last.value } }, source },
      { ...this.#options, mode: 'eval' },
    );
    return { statements: whole, expression };
  }

  #part(parsed: ParsedText['parsed']): PyCode {
    return compileParsed({ parsed, source: this.#text.source }, this.#options);
  }
}

/** The modules that import statements name, in order of appearance, each once. */
function importedNames(tree: Mod): string[] {
  const names = new Set<string>();
  const waiting: unknown[] = tree.kind === 'Expression' ? [] : [...tree.body].reverse();
  for (let node = waiting.pop() as Stmt | undefined; node !== undefined; node = waiting.pop() as Stmt | undefined) {
    if (node.kind === 'Import') for (const alias of node.names) names.add(alias.name);
    else if (node.kind === 'ImportFrom') {
      if ((node.level ?? 0) === 0 && node.module !== null) names.add(node.module);
    } else {
      const fields = Object.values(node) as unknown[];
      for (const field of fields.reverse()) if (Array.isArray(field)) waiting.push(...[...field].reverse());
    }
  }
  return [...names];
}

/** A source as text: what it says of its encoding was true of its bytes, and Python refuses to hear it of text. */
function withoutDeclaration(source: string): string {
  const text = source.startsWith('\ufeff') ? source.slice(1) : source;
  let start = 0;
  for (let line = 0; line < 2; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const at = text.slice(start, end).indexOf('coding');
    // Of the same length, so that columns stay what they were.
    if (at >= 0 && text.slice(start, end).trimStart().startsWith('#')) {
      return `${text.slice(0, start + at)}------${text.slice(start + at + 6)}`;
    }
    start = end + 1;
  }
  return text;
}
