import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOORS } from '../../src/runtime/restricted/lab.ts';
import { outputOf, snippetsOf } from './snippets.ts';

const page = readFileSync(new URL('../../docs/escapes.md', import.meta.url), 'utf8');
const escapes = snippetsOf(page);

describe('docs/escapes.md', () => {
  it.each(escapes)('line $line: works through $doors, and is stopped', ({ program, doors, outputs }) => {
    expect(doors.filter((door) => !(DOORS as ReadonlyMap<string, string>).has(door))).toEqual([]);
    expect(outputOf(program, doors)).toBe(`${outputs.get('open')}\n`);
    expect(outputOf(program)).toBe(`${outputs.get('shut')}\n`);
    // Each door that is named is one that this escape needs.
    for (const shut of doors) {
      const others = doors.filter((door) => door !== shut);
      expect(outputOf(program, others)).not.toBe(`${outputs.get('open')}\n`);
    }
  });

  it('shows every door there is', () => {
    expect([...new Set(escapes.flatMap(({ doors }) => doors))].sort()).toEqual([...DOORS.keys()].sort());
    for (const door of DOORS.keys()) expect(page).toContain(`| \`${door}\``);
  });
});
