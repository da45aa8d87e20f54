import { readFile } from 'node:fs/promises';

/**
 * An esbuild plugin: in the named files, `import * as name from 'package'` starts the package when `name` is first
 * used, not when the bundle does. What is written is the same module, and works unbundled too.
 *
 * @param {RegExp} files which files' imports wait
 */
export function deferredPackages(files) {
  return {
    name: 'deferred-packages',
    setup(build) {
      build.onLoad({ filter: files }, async ({ path }) => {
        let contents = await readFile(path, 'utf8');
        for (const [line, name, specifier] of contents.matchAll(/^import \* as (\w+) from ('[^'.][^']*');$/gm)) {
          contents = contents.replace(line, '').replace(new RegExp(`\\b${name}\\.`, 'g'), `require(${specifier}).`);
        }
        return { contents, loader: 'ts' };
      });
    },
  };
}
