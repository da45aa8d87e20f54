import type { DecodeFailure } from '../../lexer/utf8.ts';
import type { CompileWarning, FutureFlags } from '../../parser/scope.ts';
import type { Budget } from '../budget/budget.ts';
import type { Host } from '../host/host.ts';
import type { PyDict } from './dict.ts';
import type { PyModule } from './module.ts';
import type { Value } from './object.ts';
import type { PyType } from './type.ts';
import type { PyUnicode } from './unicode.ts';

/** Which part of restricted mode's rules a denial rests on. */
export type Rule = 'builtin' | 'import' | 'open' | 'attribute' | 'class-write' | 'bastion';

/** What the escape lab can open (`restricted/lab.ts`). */
export type Door =
  | 'dict'
  | 'functions'
  | 'methods'
  | 'frames'
  | 'subclasses'
  | 'constructors'
  | 'files'
  | 'writes'
  | 'proxies'
  | 'builtins';

/** Everything mutable that belongs to one interpreter (CPython's `PyInterpreterState`); two share nothing. */
export interface InterpreterState {
  readonly host: Host;
  readonly budget: Budget;
  /** `sys.modules`. */
  readonly modules: PyDict;
  /** The real `__builtin__`, and its dictionary: code that has any other builtins is restricted. */
  readonly builtins: PyModule;
  readonly builtinsDict: PyDict;
  readonly sysDict: PyDict;
  /** Direct subclasses made by this interpreter, oldest first. */
  readonly subclasses: Map<PyType, WeakRef<PyType>[]>;
  /** What restricted mode leaves open, for teaching: nothing but in the escape lab. */
  readonly openDoors: ReadonlySet<Door>;
  /** `sys.getdefaultencoding()`. */
  defaultEncoding: string;
  /** Decodes bytes by an encoding, as `unicode(bytes, encoding)` does. */
  decodeBytes(bytes: string, encoding: string): PyUnicode;
  /** Encodes text for a stream with an encoding (`print u'…'` to a file that has one). */
  encodeText(text: PyUnicode, encoding: Value, errors: Value): string;
  /** `compile` of a tree made with module `ast`, or of source to one; undefined where it is neither. */
  compileTree?(source: Value, filename: string, mode: 'exec' | 'eval' | 'single', flags: number): Value | undefined;
  /** Notes that restricted code was refused something: rule, what it was about, and the exception's message. */
  recordDenial(rule: Rule, subject: string, message: string): void;
  /** Imports a module by its absolute name, as the core does for itself (`copy_reg`, `warnings`). */
  importModule(name: string): Value;
  /** What compiling source needs from libraries that are loaded behind it. */
  readonly compilerHooks: CompilerHooks;
  readonly compilerSettings: CompilerSettings;
  /** State of one module in this interpreter, by the module's own key. */
  readonly moduleState: Map<object, unknown>;
  /** Called for each exception that cannot be raised (in `__del__`, a callback …). */
  reportUnraisable(value: Value, context: string): void;
}

export interface CompilerHooks {
  /** The code point of a character's name, for `\N{…}`. */
  unicodeName(name: string): number | undefined;
  /** Decodes source bytes of an encoding that the lexer does not know itself; undefined where nobody knows it. */
  decodeSource(bytes: string, encoding: string): string | DecodeFailure | undefined;
  /** The inverse, for byte strings in such a source. */
  encodeSource(text: string, encoding: string): string | undefined;
  /** A SyntaxWarning; throws where a filter makes it an error. */
  warn(warning: CompileWarning, filename: string): void;
  /** Indentation that mixes tabs and blanks, found in a file where `-t` asks for it. */
  warnOfTabs(filename: string): void;
}

/** What the command line says about compiling. */
export interface CompilerSettings {
  /** `-O`: 1 leaves out assertions, 2 docstrings too. */
  readonly optimize: number;
  /** `-t` and `-tt`. */
  readonly tabCheck: 'ignore' | 'warn' | 'error';
  /** Future features that are on everywhere: `-Qnew` and `-U`. */
  readonly futureFlags: Partial<FutureFlags>;
}
