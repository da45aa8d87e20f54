/**
 * Writes the Python files of `src/stdlib/lib` into `src/runtime/recorded/library.generated.ts`, so that the interpreter carries
 * them wherever it runs.
 *
 *     node scripts/embed-library.mjs [--check]
 *
 * `--check` writes nothing, and fails where the generated file is not what it would write.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src/stdlib/lib', import.meta.url));
const target = fileURLToPath(new URL('../src/runtime/recorded/library.generated.ts', import.meta.url));

/** The text of the generated module. */
export function libraryText() {
  const paths = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.py'));
  const entries = paths.sort().map((path) => {
    const bytes = readFileSync(`${source}/${path}`, 'latin1');
    return `  [${JSON.stringify(path)}, ${JSON.stringify(bytes)}],\n`;
  });
  return [
    '// Generated from src/stdlib/lib by scripts/embed-library.mjs. Do not edit.\n',
    '/** Source of the library modules written in Python, as byte strings, by path. */\n',
    'export const LIBRARY_SOURCES: readonly (readonly [path: string, source: string])[] = [\n',
    ...entries,
    '];\n',
  ].join('');
}

/** Brings the generated file up to date. */
export function embedLibrary() {
  const text = libraryText();
  if (text !== current()) writeFileSync(target, text);
}

function current() {
  try {
    return readFileSync(target, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (process.argv.includes('--check')) {
    if (libraryText() !== current()) {
      console.error('src/runtime/recorded/library.generated.ts is out of date: run node scripts/embed-library.mjs');
      process.exitCode = 1;
    }
  } else embedLibrary();
}
