/** Builds the library part of the package. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { deferredPackages } from './deferred-packages.mjs';
import { entryPoints } from './entry-points.mjs';

/** What all builds have in common. */
export const common = {
  absWorkingDir: fileURLToPath(new URL('..', import.meta.url)),
  bundle: true,
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [deferredPackages(/stdlib\/hashes\/hash-functions\.ts$/)],
};

/**
 * A file for each entry point, and what they have in common in chunks.
 *
 * @param {string} outdir where they go
 */
export async function buildLibrary(outdir) {
  await build({
    ...common,
    entryPoints: entryPoints.map(({ name, source }) => ({ in: source, out: name })),
    outdir,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    external: ['node:*'],
    splitting: true,
    chunkNames: 'chunks/[hash]',
    target: 'es2022',
  });
}

/**
 * The core in one minified file, for a page's script tag or an edge.
 *
 * @param {string} outfile where it goes
 */
export async function buildBrowserFile(outfile) {
  await build({
    ...common,
    entryPoints: ['src/api/index.ts'],
    outfile,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
  });
}
