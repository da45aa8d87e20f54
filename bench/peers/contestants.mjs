/**
 * Other Pythons that run where JavaScript runs. Each makes of a program's source a function that calls its `main()`
 * and answers the `repr` of the result; all but Skulpt speak Python 3, for which the sources are adapted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';

const require = createRequire(new URL('./packages/package.json', import.meta.url));

/** The names and versions of the packages, as `npm install` takes them. */
export const packages = [
  'skulpt@1.2.0',
  'brython@3.14.3',
  'pyodide@314.0.7',
  '@micropython/micropython-webassembly-pyscript@1.27.0',
  '@pydantic/monty@0.0.18',
];

/** A program for Python 3: the few things that this set uses and that are spelled otherwise there. */
function forPython3(source) {
  const adapted = source
    .replaceAll(/except (.+), (\w+):/g, 'except $1 as $2:')
    .replaceAll(/= (\w+)\.keys\(\)$/gm, '= list($1)');
  return `xrange = range\n${adapted}`;
}

function skulpt(source) {
  const Sk = require('skulpt');
  Sk.configure({
    __future__: Sk.python2,
    execLimit: null,
    read(name) {
      if (Sk.builtinFiles === undefined || Sk.builtinFiles.files[name] === undefined) throw new Error(name);
      return Sk.builtinFiles.files[name];
    },
  });
  const module = Sk.importMainWithBody('<stdin>', false, source, false);
  const main = module.tp$getattr(new Sk.builtin.str('main'));
  return () => Sk.ffi.remapToJs(Sk.builtin.repr(Sk.misceval.callsimArray(main, [])));
}

function brython(source) {
  // It was written for a page: this is as much of one as it looks at.
  const nothing = () => ({ getAttribute: () => null, appendChild() {}, setAttribute() {}, style: {} });
  const page = { querySelectorAll: () => [], getElementsByTagName: () => [nothing()], createElement: nothing };
  Object.assign(globalThis, {
    module: {},
    self: globalThis,
    window: globalThis,
    document: {
      ...page,
      dispatchEvent() {},
      addEventListener() {},
      documentElement: nothing(),
      body: nothing(),
      currentScript: { src: 'file:///x.js' },
    },
    location: new URL('file:///x.html'),
    addEventListener() {},
    MutationObserver: class {
      observe() {}
    },
  });
  runInThisContext(readFileSync(require.resolve('brython/brython.js'), 'utf8'));
  const { __BRYTHON__: runtime } = globalThis;
  const module = runtime.runPythonSource(
    `${forPython3(source)}\ndef benchmarkRepr():\n    return repr(main())\n`,
    'bench',
  );
  const main = runtime.module_getattr(module, 'benchmarkRepr');
  return () => String(runtime.$call(main));
}

async function pyodide(source) {
  const { loadPyodide } = await import(require.resolve('pyodide/pyodide.mjs'));
  const python = await loadPyodide();
  python.runPython(forPython3(source));
  const main = python.runPython('lambda: repr(main())');
  return () => main();
}

async function micropython(source) {
  const { loadMicroPython } = await import(
    require.resolve('@micropython/micropython-webassembly-pyscript/micropython.mjs')
  );
  const python = await loadMicroPython({ heapsize: 256 * 2 ** 20 });
  python.runPython(forPython3(source));
  python.runPython('def benchmarkRepr():\n    return repr(main())\n');
  const main = python.globals.get('benchmarkRepr');
  return () => String(main());
}

async function monty(source) {
  const { Monty } = await import(require.resolve('@pydantic/monty'));
  const program = new Monty(`${forPython3(source)}\nrepr(main())\n`);
  return () => program.run();
}

export const contestants = { skulpt, brython, pyodide, micropython, monty };
