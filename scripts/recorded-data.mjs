/** The files of the package that hold recorded data: name, the module of the sources that they are made from. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const FILES = [
  { name: 'library', source: 'src/runtime/recorded/library.generated.ts' },
  { name: 'character-names', source: 'src/runtime/text/unicode-names.generated.ts' },
  { name: 'character-properties', source: 'src/runtime/text/unicode-properties.generated.ts' },
  { name: 'code-pages', source: 'src/runtime/text/code-pages.generated.ts' },
];

/** What a module of recorded data exports. */
async function exportsOf(source) {
  const { outputFiles } = await build({ absWorkingDir: root, entryPoints: [source], format: 'esm', write: false });
  return {
    ...(await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)),
  };
}

/**
 * Writes the data files: modules of one JSON value, in ASCII (`src/runtime/recorded/data-files.ts` reads them).
 *
 * @param {string} outdir where they go
 */
export async function writeDataFiles(outdir) {
  const target = resolve(root, outdir);
  mkdirSync(target, { recursive: true });
  for (const { name, source } of FILES) {
    const json = JSON.stringify(await exportsOf(source)).replace(
      /[\x7f-\uffff]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    writeFileSync(join(target, `${name}.js`), `export default ${json}`);
  }
}

/**
 * An esbuild plugin: where a module of recorded data is imported, that is the data file, and `source` of
 * `src/runtime/recorded` stands for `data-source.ts`.
 *
 * @param {string} source
 */
export const dataInFiles = (source) => ({
  name: 'data-in-files',
  setup(build) {
    build.onResolve({ filter: /^\.\/data-source\.ts$/ }, ({ resolveDir }) => ({ path: join(resolveDir, source) }));
    build.onResolve({ filter: /^#data\// }, ({ path }) => ({ path: `./data/${path.slice(6)}.js`, external: true }));
    for (const { name, source } of FILES) {
      build.onLoad({ filter: new RegExp(`${source.replaceAll('.', '\\.')}$`) }, async () => {
        const names = Object.keys(await exportsOf(source));
        return { contents: `import data from '#data/${name}';\nexport const { ${names.join(', ')} } = data;` };
      });
    }
  },
});
