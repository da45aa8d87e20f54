/** How much a page downloads, compressed as servers do, against a budget that only grows on purpose. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Kilobytes (of 1000 bytes): the core; modules in TypeScript, modules in Python, tables of characters. */
const BUDGET = { core: 272, modules: 110, library: 260, tables: 107 };

describe('what a page downloads', () => {
  const directory = mkdtempSync(join(tmpdir(), 'minipy-size-'));
  beforeAll(async () => {
    const scripts = resolve(import.meta.dirname, '../../scripts');
    const { buildBrowserFiles } = await import(join(scripts, 'build-library.mjs'));
    const { writeDataFiles } = await import(join(scripts, 'recorded-data.mjs'));
    await Promise.all([buildBrowserFiles(directory), writeDataFiles(join(directory, 'data'))]);
  }, 60_000);
  afterAll(() => rmSync(directory, { recursive: true }));

  const kilobytes = (paths: readonly string[]): number =>
    paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(directory, path)), { level: 9 }).length, 0) / 1000;
  const scripts = (isOfLibrary: boolean): string[] =>
    readdirSync(directory).filter((file) => file.endsWith('.js') && file.includes('library') === isOfLibrary);

  const data = (isLibrary: boolean): string[] =>
    readdirSync(join(directory, 'data'))
      .filter((file) => (file === 'library.js') === isLibrary)
      .map((file) => join('data', file));

  it.each([
    ['core', () => scripts(false)],
    ['modules', () => scripts(true)],
    ['library', () => data(true)],
    ['tables', () => data(false)],
  ] as const)('%s: within the budget', (part, files) => {
    const size = kilobytes(files());
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(BUDGET[part]);
  });
});
