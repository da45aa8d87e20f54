/**
 * Builds what is published.
 *
 *     node scripts/build.mjs [--cli-only]
 *
 * `--cli-only` makes the command line alone: `dist/minipy.cjs`, which starts `dist/program.cjs` with the help of
 * `dist/program.cache`.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildBrowserFiles, buildLibrary, common } from './build-library.mjs';
import { withConstantBindings } from './constant-bindings.mjs';
import { collectDeclarations } from './declarations.mjs';
import { embedLibrary } from './embed-library.mjs';
import { dataInFiles, writeDataFiles } from './recorded-data.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The command line: all of it in one script, a function of `require` and of the path it was started from. */
async function buildProgram() {
  const { outputFiles } = await build({
    ...common,
    plugins: [...common.plugins, dataInFiles('data-files.ts')],
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/program.cjs',
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    charset: 'ascii',
    define: { 'import.meta.filename': 'entry', 'import.meta.dirname': 'besides' },
    banner: { js: "(function (require, entry) { const besides = require('node:path').dirname(entry);" },
    footer: { js: '})' },
    write: false,
  });
  mkdirSync(new URL('../dist', import.meta.url), { recursive: true });
  writeFileSync(new URL('../dist/program.cjs', import.meta.url), withConstantBindings(outputFiles[0].text));
  await writeDataFiles('dist/data');
}

/** What starts the program. */
async function buildLauncher() {
  await build({
    ...common,
    entryPoints: ['src/cli/launcher.ts'],
    outfile: 'dist/minipy.cjs',
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.filename': '__filename', 'import.meta.dirname': '__dirname' },
    target: 'node20.19',
    banner: { js: '#!/usr/bin/env -S node --stack-size=7000' },
  });
  chmodSync(new URL('../dist/minipy.cjs', import.meta.url), 0o755);
  // The command's earlier name.
  writeFileSync(new URL('../dist/minipy.js', import.meta.url), "import './minipy.cjs';\n");
}

async function buildCommand() {
  await Promise.all([buildProgram(), buildLauncher()]);
  execFileSync(process.execPath, ['--stack-size=7000', 'scripts/code-cache.mjs'], { cwd: root, stdio: 'inherit' });
}

/** The declarations that the entry points lead to. */
function buildDeclarations() {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  collectDeclarations(root);
}

embedLibrary();
if (process.argv.includes('--cli-only')) await buildCommand();
else {
  rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true });
  await Promise.all([buildCommand(), buildLibrary('dist'), buildBrowserFiles('dist')]);
  buildDeclarations();
}
