/** What module `site` adds to the builtins: `exit`, `quit`, `copyright`, `credits`, `license`, `help`. */
// What every type starts from must be there first.
import '../../runtime/types/object.ts';
import { readInput } from '../../runtime/builtins/execution.ts';
import { defineType, definition, member } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { SystemExit } from '../../runtime/objects/exception.ts';
import type { InterpreterState } from '../../runtime/objects/interpreter-state.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call, call0 } from '../../runtime/protocols/call.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { makeRaise } from '../../runtime/protocols/exception-match.ts';
import { standardOutput, writeBytes } from '../../runtime/protocols/print.ts';
import { caught, landing } from '../../runtime/protocols/unwind.ts';
import { COPYRIGHT } from '../sys/version.ts';
import { CREDITS, LICENSE } from './texts.ts';

const quitterType: PyType = builtinType('Quitter', { module: 'site', isBase: false });
const printerType: PyType = builtinType('_Printer', { module: 'site', isBase: false });
const helperType: PyType = builtinType('_Helper', { module: 'site', isBase: false });

/** `exit` or `quit`. */
class PyQuitter extends PyObject {
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
  }
}
bindClass(PyQuitter, quitterType);

/** A text that is shown by its name at the prompt, or page by page when called. */
class PyPrinter extends PyObject {
  readonly name: string;
  readonly text: string;

  constructor(name: string, text: string) {
    super();
    this.name = name;
    this.text = text;
  }
}
bindClass(PyPrinter, printerType);

class PyHelper extends PyObject {}
bindClass(PyHelper, helperType);

/** Lines of a page. */
const PAGE = 23;

const quit = definition('__call__(code=None)', null, (code?: Value) => {
  const at = landing();
  try {
    // Whoever reads on (an IDLE shell) is told that there is no more.
    const stdin = thread.interpreter.sysDict.getStr('stdin');
    if (stdin !== undefined) call0(getAttribute(stdin, 'close'));
  } catch (thrown) {
    caught(thrown, at);
  }
  throw makeRaise(SystemExit, new PyTuple([code ?? null]), null);
});

const printPages = definition('__call__(self)', null, (self: Value) => {
  const { text } = self as PyPrinter;
  const lines = text.split('\n');
  for (let start = 0; start < lines.length; start += PAGE) {
    if (start > 0) {
      let answer: Value = null;
      while (answer !== '' && answer !== 'q') answer = readInput('Hit Return for more, or q (and Return) to quit: ');
      if (answer === 'q') break;
    }
    for (const line of lines.slice(start, start + PAGE)) writeBytes(standardOutput(), `${line}\n`);
  }
  return null;
});

defineType(quitterType, {
  slots: {
    repr: (self) => {
      const { name } = self as PyQuitter;
      return `Use ${name}() or Ctrl-D (i.e. EOF) to exit`;
    },
    call: (_self, args, keywords) => callBuiltin(quit, undefined, args, keywords),
  },
  members: [member('name', null, (self: PyQuitter) => self.name)],
});

defineType(printerType, {
  doc: 'Shows a text: by its name at the prompt, or page by page when it is called.',
  slots: {
    repr: (self) => {
      const { name, text } = self as PyPrinter;
      return text.split('\n').length <= PAGE ? text : `Type ${name}() to see the full ${name} text`;
    },
    call: (self, args, keywords) => callBuiltin(printPages, undefined, [self, ...args], keywords),
  },
});

defineType(helperType, {
  doc: 'help(object) tells about an object; help() asks what about.',
  slots: {
    repr: () => 'Type help() for interactive help, or help(object) for help about object.',
    call: (_self, args, keywords) => {
      return call(getAttribute(thread.interpreter.importModule('pydoc'), 'help'), args, keywords);
    },
  },
});

/** Adds the builtins that `site` brings; without `-S` that happens before the program runs. */
export function addSiteBuiltins(interpreter: InterpreterState): void {
  const { builtinsDict } = interpreter;
  builtinsDict.setStr('quit', new PyQuitter('quit'));
  builtinsDict.setStr('exit', new PyQuitter('exit'));
  builtinsDict.setStr('copyright', new PyPrinter('copyright', COPYRIGHT));
  builtinsDict.setStr('credits', new PyPrinter('credits', CREDITS));
  builtinsDict.setStr('license', new PyPrinter('license', LICENSE));
  builtinsDict.setStr('help', new PyHelper());
}

export const siteModule: BuiltinModule = {
  name: 'site',
  make: () =>
    makeModule('site', {
      doc: 'What is added to the builtins at the start. There are no site directories.',
      members: [
        ['ENABLE_USER_SITE', false],
        ['PREFIXES', new PyList(['/usr'])],
        ['USER_BASE', null],
        ['USER_SITE', null],
      ],
    }),
};
