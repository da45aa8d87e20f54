/** Issuing warnings (CPython 2.7 `Python/_warnings.c`). */
import { PyDict } from '../objects/dict.ts';
import { UserWarning, Warning } from '../objects/exception.ts';
import { PyFunction, PyMethod } from '../objects/function.ts';
import { PyList } from '../objects/list.ts';
import type { Value } from '../objects/object.ts';
import { PyRaise, runtimeError, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { getAttribute } from './attribute.ts';
import { call, call1 } from './call.ts';
import { isInstance, isSubclass } from './instance-check.ts';
import { bytesOf, str } from './text.ts';
import { isTrue } from './truth.ts';
import { judge, warningState, warningsAttribute } from './warning-filters.ts';

/**
 * Issues a warning from a builtin (CPython's `PyErr_WarnEx`).
 *
 * @param stackLevel 1 for the Python code that is running
 * @throws the warning itself where a filter makes it an error
 */
export function warn(category: PyType, message: string, stackLevel = 1): void {
  issueWarning(message, category, stackLevel);
}

/**
 * Issues a warning about a place in a source file (CPython's `PyErr_WarnExplicit`).
 *
 * @throws the warning itself where a filter makes it an error
 */
export function warnExplicit(category: PyType, message: string, filename: string, line: number): void {
  issueExplicitly({ message, category, filename, line, module: undefined, registry: null });
}

/**
 * `warnings.warn(message, category, stacklevel)`.
 *
 * @param message a text or an instance of Warning
 * @throws the warning itself where a filter makes it an error; TypeError or ValueError for what is no category
 */
export function issueWarning(message: Value, category: Value | undefined, stackLevel: number): void {
  const kind = categoryOf(message, category);
  issueExplicitly({ message, category: kind, ...contextAt(stackLevel) });
}

function categoryOf(message: Value, given: Value | undefined): Value {
  if (isInstance(message, Warning)) return getAttribute(message, '__class__');
  if (given === undefined) return UserWarning;
  if (!isSubclass(given, Warning)) throw valueError('category is not a subclass of Warning');
  return given;
}

/** Where a warning belongs. */
interface Context {
  readonly filename: Value;
  /** What to show for the source line where the file is not to be read: it is a sandbox that names it. */
  readonly source?: string;
  readonly line: number;
  /** Undefined where the file name tells it. */
  readonly module: Value | undefined;
  /** The warnings that were issued there; None for none that is kept. */
  readonly registry: Value;
}

/** The place of the code that runs, or of one of its callers (`setup_context`). */
function contextAt(stackLevel: number): Context {
  let { frame } = thread;
  for (let level = stackLevel; --level > 0 && frame !== null; ) frame = frame.back;
  const globals = frame === null ? thread.interpreter.sysDict : frame.scope.globals;
  let registry = globals.getStr('__warningregistry__');
  if (registry === undefined) globals.setStr('__warningregistry__', (registry = new PyDict()));
  const module = globals.getStr('__name__') ?? '<string>';
  return {
    filename: fileOf(globals, module),
    line: frame === null ? 1 : frame.line,
    module,
    registry,
    ...(frame?.scope.restricted ? { source: '' } : {}),
  };
}

function fileOf(globals: PyDict, module: Value): Value {
  const file = globals.getStr('__file__');
  const path = file === undefined ? undefined : bytesOf(file);
  if (path !== undefined) return /\.py[co]$/i.test(path) ? path.slice(0, -1) : path;
  if (module !== '__main__') return module;
  const argv = thread.interpreter.sysDict.getStr('argv');
  const program = argv instanceof PyList ? argv.items[0] : undefined;
  return program === undefined || program === '' ? '__main__' : program;
}

export interface ExplicitWarning extends Context {
  readonly message: Value;
  readonly category: Value;
}

/**
 * `warnings.warn_explicit(…)`: shows a warning unless a filter or the registry says no.
 * @throws the warning itself where a filter makes it an error
 */
export function issueExplicitly(warning: ExplicitWarning): void {
  loadOptions();
  const { filename, line, registry } = warning;
  if (registry !== null && !(registry instanceof PyDict)) throw typeError("'registry' must be a dict or None");
  const module = warning.module ?? moduleOfFile(filename);
  let { message, category } = warning;
  let text: Value;
  if (isInstance(message, Warning)) {
    text = str(message);
    category = getAttribute(message, '__class__');
  } else {
    text = message;
    message = call1(category, message);
  }
  const entry = new PyTuple([text, category, line]);
  if (registry !== null && isNoted(registry, entry)) return;
  const { action, filter } = judge(category, text, line, module);
  if (action === 'error') throw new PyRaise(category, message);
  if (action !== 'always') {
    registry?.set(entry, true);
    switch (action) {
      case 'ignore':
        return;
      case 'once':
        if (wasNoted(registry ?? onceRegistry(), new PyTuple([text, category]))) return;
        break;
      case 'module':
        if (registry !== null && wasNoted(registry, new PyTuple([text, category]))) return;
        break;
      case 'default':
        break;
      default:
        throw runtimeError(`Unrecognized action (${action}) in warnings.filters:\n ${str(filter)}`);
    }
  }
  show(message, category, filename, line, warning.source);
}

/** The name of the module in a file (`normalize_module`). */
function moduleOfFile(filename: Value): Value {
  const name = filename instanceof PyUnicode ? str(filename) : bytesOf(filename);
  if (name === undefined) throw typeError(`expected string or Unicode object, ${typeOf(filename).name} found`);
  if (name === '') return '<unknown>';
  return name.endsWith('.py') ? name.slice(0, -3) : name;
}

function onceRegistry(): PyDict {
  const state = warningState();
  const given = warningsAttribute('onceregistry');
  const registry = given === undefined ? state.onceRegistry : given;
  if (!(registry instanceof PyDict)) throw typeError('warnings.onceregistry must be a dict');
  state.onceRegistry = registry;
  return registry;
}

function isNoted(registry: PyDict, entry: PyTuple): boolean {
  const noted = registry.get(entry);
  return noted !== undefined && isTrue(noted);
}

/** Whether a registry has an entry; it has from now on. */
function wasNoted(registry: PyDict, entry: PyTuple): boolean {
  if (isNoted(registry, entry)) return true;
  registry.set(entry, true);
  return false;
}

/** The options `-W` become filters when module `warnings` is loaded: before the first warning, at the latest. */
function loadOptions(): void {
  const { interpreter } = thread;
  if (interpreter.modules.has('warnings')) return;
  const options = interpreter.sysDict.getStr('warnoptions');
  if (options instanceof PyList && options.items.length > 0) interpreter.importModule('warnings');
}

/** Shows a warning as `warnings.showwarning` does. */
function show(message: Value, category: Value, filename: Value, line: number, source: string | undefined): void {
  let showWarning = warningsAttribute('showwarning');
  let standard = warningsAttribute('_show_warning');
  if (showWarning === undefined) {
    standard = getAttribute(thread.interpreter.importModule('warnings'), '_show_warning');
    showWarning = standard;
  }
  if (!(showWarning instanceof PyFunction || showWarning instanceof PyMethod)) {
    throw typeError('warnings.showwarning() must be set to a function or method');
  }
  const place = [message, category, filename, line];
  call(showWarning, source === undefined || showWarning !== standard ? place : [...place, null, source]);
}
