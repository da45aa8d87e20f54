/**
 * The modules that the package offers, and the programs that its threads and processes run: file in `dist`, source.
 * `exports` in package.json names the same; programs have no declarations.
 */
export const entryPoints = [
  { name: 'index', source: 'src/api/index.ts' },
  { name: 'portable', source: 'src/library/portable.ts', isProgram: true },
  { name: 'library', source: 'src/library/index.ts' },
  { name: 'worker', source: 'src/worker/index.ts' },
  { name: 'node', source: 'src/node/index.ts' },
  { name: 'worker-main', source: 'src/worker/main.ts', isProgram: true },
  { name: 'process-main', source: 'src/node/process-main.ts', isProgram: true },
];

/** What a page loads, which is built apart. */
export const browserEntryPoint = { name: 'browser', source: 'src/browser/index.ts' };
