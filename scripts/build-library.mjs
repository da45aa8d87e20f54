/** Builds the library part of the package. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deferredPackages } from './deferred-packages.mjs';
import { browserEntryPoint, entryPoints } from './entry-points.mjs';
import { dataInFiles, writeDataFiles } from './recorded-data.mjs';
import { trimmedChevrotain } from './trimmed-chevrotain.mjs';

/** What all builds have in common. */
export const common = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [deferredPackages(/stdlib\/hashes\/hash-functions\.ts$/), trimmedChevrotain],
};

/**
 * A file for each entry point, and what they have in common in chunks.
 *
 * @param {string} outdir where they go
 */
export async function buildLibrary(outdir) {
  await build({
    ...common,
    plugins: [...common.plugins, dataInFiles('data-files.ts')],
    entryPoints: entryPoints.map(({ name, source }) => ({ in: source, out: name })),
    outdir,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    splitting: true,
    // Beside the entry points: the data files are found from there.
    chunkNames: 'chunk-[hash]',
    target: 'es2022',
  });
  await writeDataFiles(join(outdir, 'data'));
}

/** Where a browser's core has no modules yet, and the library that it loads brings them all. */
const modulesWithLibrary = {
  name: 'modules-with-library',
  setup(build) {
    build.onResolve({ filter: /\/stdlib\/index\.ts$/ }, ({ importer, resolveDir, path }) =>
      importer.endsWith(join('browser', 'library.ts'))
        ? undefined
        : { path: join(resolveDir, path, '../provided-modules.ts') },
    );
  },
};

/**
 * What a page loads, minified: `browser.js` with the core, and the library, which the core loads when it is asked to.
 *
 * @param {string} outdir where they go
 */
export async function buildBrowserFiles(outdir) {
  await build({
    ...common,
    plugins: [...common.plugins, dataInFiles('no-data.ts'), modulesWithLibrary],
    entryPoints: [{ in: browserEntryPoint.source, out: browserEntryPoint.name }],
    outdir,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    splitting: true,
    chunkNames: 'browser-[name]-[hash]',
    target: 'es2022',
  });
}
