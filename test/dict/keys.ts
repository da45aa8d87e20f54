import { readFileSync } from 'node:fs';
import { complexType, PyComplex } from '../../src/runtime/objects/complex.ts';
import { floatType, PyFloat } from '../../src/runtime/objects/float.ts';
import { intType } from '../../src/runtime/objects/int.ts';
import { int64Of } from '../../src/runtime/objects/int64.ts';
import { keysEqual } from '../../src/runtime/objects/key-equality.ts';
import { type Hash, keyProtocol } from '../../src/runtime/objects/key-protocol.ts';
import { longType } from '../../src/runtime/objects/long.ts';
import { bindClass, PyObject, type Value } from '../../src/runtime/objects/object.ts';
import { strType } from '../../src/runtime/objects/str.ts';
import { PyTuple, tupleType } from '../../src/runtime/objects/tuple.ts';
import { builtinType } from '../../src/runtime/objects/type.ts';
import { PyUnicode, unicodeType } from '../../src/runtime/objects/unicode.ts';

/** A fact file of this folder: one JSON value a line. */
export function readFacts<T>(name: string): T[] {
  const text = readFileSync(new URL(`facts/${name}`, import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}

/** A key as the recorder writes it. */
export type EncodedKey =
  | ['custom', string, number]
  | ['bool', number]
  | ['int' | 'long' | 'float' | 'str', string]
  | ['complex', number, number]
  | ['unicode', number[]]
  | ['tuple', EncodedKey[]];

const customType = builtinType('Custom');

/** A key whose class defines hash and equality. */
export class CustomKey extends PyObject {
  readonly hash: Hash;
  readonly equal: number;

  constructor(hash: Hash, equal: number) {
    super();
    this.hash = hash;
    this.equal = equal;
  }
}
bindClass(CustomKey, customType);

// The slots are filled by the declarations of the types; here they only need to differ.
for (const type of [floatType, complexType, tupleType, unicodeType, intType, longType, strType, customType]) {
  type.slots.hash = (key) => (key as CustomKey).hash;
}

/** What compares a custom key; tests may put in something else. */
export const comparison: { equal: (left: CustomKey, right: Value) => boolean } = {
  equal: (left, right) => right instanceof CustomKey && left.equal === right.equal,
};

keyProtocol.hash = (key) => {
  if (key instanceof CustomKey) return key.hash;
  throw new TypeError('unhashable');
};
keyProtocol.equal = (left, right) => {
  if (left instanceof CustomKey) return comparison.equal(left, right);
  return right instanceof CustomKey ? comparison.equal(right, left) : keysEqual(left, right);
};

function integer(text: string): number | bigint {
  const value = BigInt(text);
  return BigInt(Number(value)) === value && Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

export function decodeKey(key: EncodedKey): Value {
  switch (key[0]) {
    case 'custom':
      return new CustomKey(integer(key[1]), key[2]);
    case 'bool':
      return key[1] === 1;
    case 'int': {
      const value = integer(key[1]);
      return typeof value === 'number' ? value : int64Of(value);
    }
    case 'long':
      return BigInt(key[1]);
    case 'float':
      return new PyFloat(Number(key[1].replace('inf', 'Infinity')));
    case 'complex':
      return new PyComplex(key[1], key[2]);
    case 'str':
      return key[1];
    case 'unicode':
      return new PyUnicode(
        key[1].some((point) => point > 0xffff) ? Uint32Array.from(key[1]) : String.fromCharCode(...key[1]),
      );
    case 'tuple':
      return new PyTuple(key[1].map(decodeKey));
  }
}

/** The recorder's digest of an order, given as the numbers of the keys. */
export function digest(numbers: readonly number[]): number {
  let value = 17;
  for (const number of numbers) value = (value * 31 + number + 1) % 1000003;
  return value;
}
