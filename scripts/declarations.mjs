/** Takes the declarations that the entry points lead to out of all that tsc makes, and no others: the rest is private. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { browserEntryPoint, entryPoints } from './entry-points.mjs';

/** Where tsc puts what it makes: `outDir` of tsconfig.build.json. */
const EMITTED = 'dist/.declarations';

const SPECIFIER = /(\bfrom |\bimport\(|\bimport )(['"])(\.{1,2}\/[^'"]+)\.ts\2/g;

/**
 * Copies to `dist/types` each entry point's declarations and, step by step, those they import.
 *
 * @param root the project's directory
 */
export function collectDeclarations(root) {
  const modules = [...entryPoints.filter(({ isProgram }) => !isProgram), browserEntryPoint];
  const waiting = modules.map(({ source }) => relative('src', source));
  const seen = new Set(waiting);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = path.replace(/\.ts$/, '.d.ts');
    const text = readFileSync(join(root, EMITTED, file), 'utf8');
    const rewritten = text.replaceAll(SPECIFIER, (_, keyword, quote, specifier) => {
      const target = join(dirname(path), `${specifier}.ts`);
      if (!seen.has(target)) {
        seen.add(target);
        waiting.push(target);
      }
      return `${keyword}${quote}${specifier}.js${quote}`;
    });
    const out = join(root, 'dist/types', file);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, rewritten);
  }
  rmSync(join(root, EMITTED), { recursive: true });
}
