// Packs the package, installs the tarball into an empty project and uses it from there, as a user would.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'minipy-smoke-'));
const run = (command, args, options = {}) =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });

function expect(what, found, wanted) {
  if (found !== wanted) throw new Error(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
}

function useFromJavaScript() {
  writeFileSync(
    join(project, 'use.js'),
    "import { Sandbox } from 'minipy';\n" +
      "import { ProcessSandbox } from 'minipy/node';\n" +
      "import { WorkerSandbox } from 'minipy/worker';\n" +
      "console.log(new Sandbox().eval('6 * 7'));\n" +
      'for (const make of [WorkerSandbox, ProcessSandbox]) {\n' +
      '  const box = new make({ globals: { later: async (n) => n * 2 } });\n' +
      "  console.log(await box.eval('later(21)'));\n" +
      '  await box.terminate();\n' +
      '}\n',
  );
  expect('JavaScript', run('node', ['use.js']).trim(), '42\n42\n42');
}

/** Where nothing of Node's exists: what an edge or a page has. */
function useWithoutNode() {
  writeFileSync(
    join(project, 'edge.js'),
    'const { log } = console;\n' +
      'for (const name of ["process", "Buffer", "global", "setImmediate"]) delete globalThis[name];\n' +
      "const { loadLibrary, Sandbox } = await import('minipy/browser');\n" +
      'await loadLibrary();\n' +
      'log(new Sandbox().exec(\'import re, random\\nre.sub("a", "b", "aa") * 2\'));\n',
  );
  expect('a place without Node', run('node', ['edge.js']).trim(), 'bbbb');
}

function useFromTypeScript() {
  writeFileSync(
    join(project, 'use.ts'),
    "import { Interpreter, type JSValue, PythonError } from 'minipy';\n" +
      "import { directory } from 'minipy/node';\n" +
      "import { SandboxPool, WorkerSandbox } from 'minipy/worker';\n" +
      'export const made = [directory, SandboxPool, WorkerSandbox, PythonError];\n' +
      "const value: JSValue = new Interpreter().eval('[1, 2]');\nconsole.log(JSON.stringify(value));\n",
  );
  for (const [module, moduleResolution] of [
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ]) {
    const compilerOptions = {
      module,
      moduleResolution,
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'ESNext.Disposable'],
      types: [],
      strict: true,
      outDir: 'out',
    };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }));
    run('node', [join(root, 'node_modules/typescript/bin/tsc'), '-p', '.']);
  }
  expect('TypeScript', run('node', ['out/use.js']).trim(), '[1,2]');
}

try {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', project], { cwd: root })
    .trim()
    .split('\n')
    .at(-1);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'smoke', private: true, type: 'module' }));
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', join(project, packed)]);
  const version = run('npx', ['--no-install', 'minipy', '-c', 'import sys; print sys.version_info[:3], 6 * 7']).trim();
  if (version !== '(2, 7, 18) 42') throw new Error(`the installed command printed ${JSON.stringify(version)}`);
  writeFileSync(join(project, 'refused.py'), "try: open('/tmp/minipy-smoke', 'w')\nexcept IOError, e: print e\n");
  const refused = run('npx', ['--no-install', 'minipy', '--restricted', 'refused.py']).trim();
  if (refused !== "can't open files for writing in restricted mode") {
    throw new Error(`the installed sandbox printed ${JSON.stringify(refused)}`);
  }
  const files = JSON.parse(run('npm', ['pack', '--json', '--dry-run', '--silent'], { cwd: root }))[0].files.map(
    ({ path }) => path,
  );
  const strange = files.filter((path) => !/^(dist\/.+\.(c?js|cache|d\.ts)|package\.json|[A-Z]+(\.md)?)$/.test(path));
  if (strange.length > 0) throw new Error(`the package has what nobody needs: ${strange.join(', ')}`);
  const tarball = join(project, packed);
  run('npx', ['--no-install', 'publint', '--strict', tarball], { cwd: root });
  run('npx', ['--no-install', 'attw', '--profile', 'esm-only', tarball], { cwd: root });
  useFromJavaScript();
  useWithoutNode();
  useFromTypeScript();
  console.log('the packed package works');
} finally {
  rmSync(project, { recursive: true, force: true });
}
