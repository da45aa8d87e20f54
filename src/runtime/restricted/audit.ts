/**
 * The audit record: what restricted code was refused, told to the host whether or not the code caught the exception.
 * Nothing is made where nobody listens.
 */
import type { PyDict } from '../objects/dict.ts';
import type { PyFrame } from '../objects/frame.ts';
import type { InterpreterState, Rule } from '../objects/interpreter-state.ts';
import { PyModule } from '../objects/module.ts';
import { thread } from '../objects/thread-state.ts';
import { isConfinedFrame } from './confinement.ts';

/** One refusal. */
export interface Denial {
  readonly rule: Rule;
  /** What it was about: an attribute, a builtin, a module, a path. */
  readonly subject: string;
  /** The restricted code that asked. */
  readonly file: string;
  readonly line: number;
  readonly function: string;
  /** What the exception says. */
  readonly message: string;
  /** Where the chapter says so. */
  readonly paragraph: string;
}

export type DenialListener = (denial: Denial) => void;

/** The chapter's words that each rule carries out. */
const PARAGRAPHS: Readonly<Record<Rule, string>> = {
  builtin: '13.2.1, nok_builtin_names: built-in functions not to be supplied in the sandbox',
  import: '13.2.1, r_import: raises ImportError if the module is considered unsafe',
  open: '13.2.1, r_open: opens any file for reading, but none for writing or appending',
  attribute: '13.2, paragraph 2: a few crucial internals are not directly available to restricted code',
  'class-write': '13.2, paragraph 2: to ensure that restricted code cannot escape the sandbox',
  bastion: '13.2.2, paragraph 1: exposes only those methods for whose name filter returns true',
};

/** Where an attribute of `os` or `sys` is withheld by the lists of RExec. */
const WITHHELD_ATTRIBUTE = '13.2.1, ok_posix_names and ok_sys_names: attributes of os and sys the sandbox may import';
/** Where what is refused is the making of an object by its type. */
const CONSTRUCTOR = '13.2, paragraph 2: restricted code executes in a sandbox environment, previously prepared';

interface Audit {
  readonly listeners: Set<DenialListener>;
  /** Those who want to hear of one sandbox only, told by its builtins. */
  readonly bySandbox: WeakMap<PyDict, Set<DenialListener>>;
}

const audits = new WeakMap<InterpreterState, Audit>();

/**
 * Has every denial from now on told to `listener`.
 *
 * @param sandbox the builtins of the only sandbox to hear of; all where absent
 * @returns what ends it
 */
export function onDenial(interpreter: InterpreterState, listener: DenialListener, sandbox?: PyDict): () => void {
  let audit = audits.get(interpreter);
  if (audit === undefined) audits.set(interpreter, (audit = { listeners: new Set(), bySandbox: new WeakMap() }));
  let listeners = audit.listeners;
  if (sandbox !== undefined) {
    listeners = audit.bySandbox.get(sandbox) ?? new Set();
    audit.bySandbox.set(sandbox, listeners);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Tells of a denial; does nothing where no restricted code is behind it. */
export function recordDenial(rule: Rule, subject: string, message: string, paragraph = PARAGRAPHS[rule]): void {
  const audit = audits.get(thread.interpreter);
  if (audit === undefined) return;
  const frame = askingFrame();
  if (frame === null) return;
  const { code, line, scope } = frame;
  const here = audit.bySandbox.get(scope.builtins);
  if (audit.listeners.size === 0 && here === undefined) return;
  const constructed = rule === 'builtin' && message.includes('constructor') ? CONSTRUCTOR : paragraph;
  const denial: Denial = {
    rule,
    subject,
    file: code.filename,
    line,
    function: code.name,
    message,
    paragraph: constructed,
  };
  for (const listener of audit.listeners) listener(denial);
  if (here !== undefined) for (const listener of here) listener(denial);
}

/** The restricted frame nearest to what runs: a trusted function may have refused on behalf of the interpreter. */
function askingFrame(): PyFrame | null {
  let { frame } = thread;
  while (frame !== null && (!frame.scope.restricted || isConfinedFrame(frame))) frame = frame.back;
  return frame;
}

/** Tells of a name that restricted code asked for and that is a builtin of the trusted side only. */
export function recordMissingName(name: string, message: string): void {
  const { frame, interpreter } = thread;
  if (frame?.scope.restricted && interpreter.builtinsDict.has(name)) recordDenial('builtin', name, message);
}

/** Tells of an attribute that a sandbox's copy of a module lacks and the trusted side's own module has. */
export function recordMissingAttribute(module: PyModule, name: string): void {
  if (!thread.frame?.scope.restricted || name.startsWith('__')) return;
  const title = module.dict.getStr('__name__');
  if (typeof title !== 'string') return;
  const real = thread.interpreter.modules.getStr(title);
  if (!(real instanceof PyModule) || real === module || !real.dict.has(name)) return;
  const message = `'module' object has no attribute '${name}'`;
  recordDenial('attribute', `${title}.${name}`, message, WITHHELD_ATTRIBUTE);
}
