/** Module `_restricted`: what Python modules of the library have to know about restricted code and cannot see. */
import { definition } from '../../runtime/declare/declare.ts';
import { runCode } from '../../runtime/evaluator/exec.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyCode } from '../../runtime/objects/code.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import type { Rule } from '../../runtime/objects/interpreter-state.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { PyModule } from '../../runtime/objects/module.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { call } from '../../runtime/protocols/call.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { caught, landing } from '../../runtime/protocols/unwind.ts';
import { type Denial, onDenial } from '../../runtime/restricted/audit.ts';
import { structSequence } from '../../runtime/types/struct-sequence.ts';

const functions = [
  definition(
    'compiled_inside(code)',
    'compiled_inside(code) -> bool\n\nWhether restricted code compiled a code object, and so chose the file name that it gives.',
    (code: Value) => code instanceof PyCode && code.domain !== null,
    'one',
  ),
  definition(
    'record(rule, subject, message)',
    'record(rule, subject, message)\n\nTells the host that restricted code is going to be refused something.',
    (rule: Value, subject: Value, message: Value) => {
      const known = RULES.find((one) => one === rule);
      if (known === undefined) throw valueError('unknown rule');
      thread.interpreter.recordDenial(known, bytesOf(subject) ?? '?', bytesOf(message) ?? '?');
      return null;
    },
    'tuple',
  ),
  definition(
    'watch(builtins)',
    'watch(builtins) -> list\n\nA list that gets every denial of the sandbox with this module of builtins, up to MOST_KEPT.',
    (builtins: Value) => {
      if (!(builtins instanceof PyModule)) throw typeError('watch() argument must be module');
      return watch(builtins);
    },
    'one',
  ),
  definition(
    'run_module(code, module, modules)',
    'run_module(code, module, modules)\n\nRuns code as the body of a module. Whatever ends that early, a limit of the host included, takes\nthe module out of the dictionary modules.',
    (code: Value, module: Value, modules: Value) => {
      if (!(code instanceof PyCode) || !(module instanceof PyModule) || !(modules instanceof PyDict)) {
        throw typeError('run_module() takes code, a module and a dictionary');
      }
      const { dict } = module;
      const at = landing();
      try {
        runCode(code, dict, dict);
      } catch (thrown) {
        for (const [name, each] of modules.items()) if (each === module) modules.delete(name);
        throw caught(thrown, at);
      }
      return null;
    },
    'tuple',
  ),
  definition(
    'within(*args)',
    'within(stack, item, function, *args) -> object\n\nCalls function(*args) with item on top of the list stack. Whatever ends that, a limit of the host\nincluded, takes the item off again.',
    (args: readonly Value[]) => {
      const [stack, item, callee, ...rest] = args;
      if (!(stack instanceof PyList) || item === undefined || callee === undefined) {
        throw typeError('within() takes a list, an item, a function and its arguments');
      }
      const depth = stack.items.push(item) - 1;
      try {
        return call(callee, rest);
      } finally {
        stack.items.length = depth;
      }
    },
  ),
];

const RULES: readonly Rule[] = ['builtin', 'import', 'open', 'attribute', 'class-write', 'bastion'];

/** How many denials a sandbox's list holds: code that keeps trying must not fill the memory of the trusted side. */
const MOST_KEPT = 1000;

const violation = structSequence({
  name: 'Violation',
  module: 'rexec',
  doc: 'What restricted code was refused.',
  isConstructible: false,
  fields: [
    ['rule', "'builtin', 'import', 'open', 'attribute', 'class-write' or 'bastion'"],
    ['subject', 'what it was about: an attribute, a builtin, a module, a path'],
    ['filename', 'the file of the restricted code that asked'],
    ['lineno', 'its line'],
    ['function', 'its function'],
    ['message', 'what the exception said'],
    ['paragraph', 'where the chapter says so'],
  ],
});

function watch(builtins: PyModule): PyList {
  const list = new PyList([]);
  const note = (denial: Denial): void => {
    if (list.items.length >= MOST_KEPT) return;
    const { rule, subject, file, line, message, paragraph } = denial;
    list.items.push(violation.make([rule, subject, file, line, denial.function, message, paragraph]));
  };
  onDenial(thread.interpreter, note, builtins.dict);
  return list;
}

export const restrictedModule: BuiltinModule = {
  name: '_restricted',
  make: () => makeModule('_restricted', { doc: 'What the library has to know about restricted code.', functions }),
};
