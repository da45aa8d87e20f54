import { describe, expect, it } from 'vitest';
import '../../src/api/whole-interpreter.ts';
import { allBuiltinTypes, type PyType } from '../../src/runtime/objects/type.ts';
import { ANY_INSTANCE, hiddenAttributes, ruleOf } from '../../src/runtime/restricted/attribute-rules.ts';
import { JUDGED, OPEN, SYNTAX } from './open-attributes.ts';

/** Modules that a default sandbox may import, and those that its library modules are built on. */
const MODULES = new Set(
  [
    '__builtin__ exceptions array binascii cmath errno marshal math _md5 operator parser posix select _sha _sre _struct',
    'sys time _weakref weakref _collections collections _functools functools _heapq _bisect itertools _json _random',
    '_sha256 _sha512 thread zipimport',
  ]
    .join(' ')
    .split(' '),
);

const open = new Map<string, Set<string>>();
for (const [, types] of OPEN)
  for (const [type, names] of Object.entries(types)) open.set(type, new Set(names.split(' ')));

const types = allBuiltinTypes().filter(({ module }) => MODULES.has(module));
const namesOf = (type: PyType): string[] => type.dict.keys().map(String);

describe('every attribute of every built-in type', () => {
  it('is decided: hidden or read-only by a rule, or open with a reason', () => {
    const undecided: string[] = [];
    for (const type of types) {
      for (const name of namesOf(type)) {
        if (SYNTAX.has(name) || JUDGED.has(name) || ruleOf(type.name, name) !== null) continue;
        if (open.get(type.name)?.has(name) !== true) undecided.push(`${type.name}.${name}`);
      }
    }
    expect(undecided).toEqual([]);
  });

  it('is decided once', () => {
    const twice: string[] = [];
    for (const [type, names] of open) {
      for (const name of names) {
        if (SYNTAX.has(name) || JUDGED.has(name) || ruleOf(type, name) !== null) twice.push(`${type}.${name}`);
      }
    }
    expect(twice).toEqual([]);
  });

  it('is there: no decision is left over from one that went', () => {
    const byName = new Map(allBuiltinTypes().map((type) => [type.name, new Set(namesOf(type))]));
    const stale: string[] = [];
    for (const [type, names] of open) {
      const there = byName.get(type);
      if (there !== undefined) for (const name of names) if (!there.has(name)) stale.push(`${type}.${name}`);
    }
    // What these types answer is no descriptor's: their own attribute access asks the rules.
    const bySlot = new Set(['classobj.__dict__', 'instance.__dict__', 'instance.__class__', 'module.__builtins__']);
    for (const { type, name } of hiddenAttributes()) {
      if (type !== ANY_INSTANCE && !bySlot.has(`${type}.${name}`) && byName.get(type)?.has(name) !== true) {
        stale.push(`${type}.${name}`);
      }
    }
    expect(stale).toEqual([]);
  });

  it('has a reason', () => {
    for (const { reason } of hiddenAttributes()) expect(reason).not.toBe('');
  });
});
