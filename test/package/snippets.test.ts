import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Project, projectWithPackage } from './installed-package.ts';

/** A ```ts block of a document, and what its console.log lines say they print. */
interface Snippet {
  readonly place: string;
  readonly source: string;
  readonly expected: readonly string[];
}

function snippetsOf(document: string): Snippet[] {
  const text = readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8');
  const snippets: Snippet[] = [];
  for (const match of text.matchAll(/^```ts\n(.*?)^```$/gms)) {
    const source = match[1]!;
    const line = text.slice(0, match.index).split('\n').length;
    const expected = [...source.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map((found) => found[1]!);
    snippets.push({ place: `${document}:${line}`, source, expected });
  }
  return snippets;
}

describe('snippets in the documents', () => {
  let project: Project;
  beforeAll(async () => {
    project = await projectWithPackage();
  }, 120_000);
  afterAll(() => project.dispose());

  it.each([...snippetsOf('README.md'), ...snippetsOf('docs/api.md')])(
    '$place',
    async ({ source, expected }) => {
      const printed = (await project.run(source)).trimEnd().split('\n');
      expect(printed).toEqual(expected);
    },
    60_000,
  );
});
