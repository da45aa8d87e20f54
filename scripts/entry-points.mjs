/** The modules that the package offers: file in `dist`, source. `exports` in package.json names the same. */
export const entryPoints = [{ name: 'index', source: 'src/api/index.ts' }];
