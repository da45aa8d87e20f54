import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mangle } from '../../src/parser/name-mangling.ts';

const identifier = fc.stringMatching(/^[_a-zA-Z][_a-zA-Z0-9]{0,8}$/);

describe('mangle', () => {
  it.each([
    [null, '__x', '__x'],
    ['C', 'x', 'x'],
    ['C', '_x', '_x'],
    ['C', '__x', '_C__x'],
    ['C', '__x_', '_C__x_'],
    ['C', '__x__', '__x__'],
    ['C', '__', '__'],
    ['C', '___', '___'],
    ['C', '__a.b', '__a.b'],
    ['__C', '__x', '_C__x'],
    ['_C_', '__x', '_C___x'],
    ['___', '__x', '__x'],
  ])('in class %s: %s is %s', (privateName, name, mangled) => {
    expect(mangle(privateName, name)).toBe(mangled);
  });

  it('is idempotent, and outside classes nothing', () => {
    fc.assert(
      fc.property(identifier, identifier, (privateName, name) => {
        const once = mangle(privateName, name);
        expect(mangle(privateName, once)).toBe(once);
        expect(mangle(null, name)).toBe(name);
        expect(once.endsWith(name)).toBe(true);
      }),
    );
  });
});
