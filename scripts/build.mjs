/**
 * Builds what is published.
 *
 *     node scripts/build.mjs [--cli-only]
 *
 * `--cli-only` makes the command line alone: `dist/minipy.js`, one file with everything in it.
 */
import { chmodSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { embedLibrary } from './embed-library.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

embedLibrary();
await build({
  absWorkingDir: root,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/minipy.js',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  banner: { js: '#!/usr/bin/env -S node --stack-size=7000' },
});
chmodSync(new URL('../dist/minipy.js', import.meta.url), 0o755);
