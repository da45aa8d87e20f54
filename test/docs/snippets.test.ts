import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outputOf, snippetsOf } from './snippets.ts';

const root = new URL('../../', import.meta.url);
/** Every page, but the one whose programs run twice (`escapes.test.ts`). */
const pages = ['README.md', ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)].filter(
  (name) => name.endsWith('.md') && name !== 'docs/escapes.md' && existsSync(new URL(name, root)),
);

for (const name of pages) {
  const snippets = snippetsOf(readFileSync(new URL(name, root), 'utf8'));
  if (snippets.length === 0) continue;
  describe(name, () => {
    it.each(snippets)('line $line', ({ program, outputs, input }) => {
      expect(outputOf(program, [], input)).toBe(outputs.has('') ? `${outputs.get('')}\n` : '');
    });
  });
}
