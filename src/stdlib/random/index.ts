/** Module `_random`: the Mersenne twister behind module `random` (CPython 2.7 `Modules/_randommodule.c`). */
import { defineType, definition, method } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { MersenneTwister } from '../../runtime/numbers/mersenne-twister.ts';
import { PyFloat } from '../../runtime/objects/float.ts';
import { bigIntOf } from '../../runtime/objects/int-value.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { overflowError, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { hash } from '../../runtime/protocols/hash.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';

const randomType = builtinType('Random', { module: '_random' });

class PyRandom extends PyObject {
  readonly twister: MersenneTwister;
  constructor(twister: MersenneTwister) {
    super();
    this.twister = twister;
  }
}
bindClass(PyRandom, randomType);

/** The number that an object seeds with: an integer itself, anything else its hash; the time where there is none. */
function seedOf(value: Value | undefined): bigint | number {
  if (value === undefined || value === null) return Math.floor(thread.interpreter.host.clock.now());
  return bigIntOf(value) ?? BigInt.asUintN(64, BigInt(hash(value)));
}

const seedParameters = definition('seed([n])', null, (seed?: Value) => seed ?? null, 'unpack');

/** Words of state, and the place of the next one. */
const STATE_SIZE = 625;

function stateWord(value: Value): number {
  const word = bigIntOf(value);
  if (word === undefined) throw typeError('an integer is required');
  if (word < 0n) throw overflowError("can't convert negative value to unsigned long");
  if (word >= 1n << 64n) throw overflowError('long int too large to convert');
  return Number(word & 0xffffffffn);
}

function setState(self: PyRandom, state: Value): Value {
  if (!(state instanceof PyTuple)) throw typeError('state vector must be a tuple');
  if (state.items.length !== STATE_SIZE) throw valueError('state vector is the wrong size');
  const index = bigIntOf(state.items[STATE_SIZE - 1]!);
  const words = state.items.slice(0, -1).map(stateWord);
  if (index === undefined) throw typeError('an integer is required');
  if (index < 0n || index >= BigInt(STATE_SIZE)) throw valueError('invalid state');
  self.twister.setState([...words, Number(index)]);
  return null;
}

function randomBits(self: PyRandom, count: Value): Value {
  const size = toInt(count);
  if (size <= 0) throw valueError('number of bits must be greater than zero');
  const { budget } = thread.interpreter;
  budget.reserve(size / 4);
  budget.spend(size >> 6);
  return BigInt(self.twister.randomBits(size));
}

function jumpAhead(self: PyRandom, distance: Value): Value {
  const steps = bigIntOf(distance);
  if (steps === undefined) throw typeError(`jumpahead requires an integer, not '${typeOf(distance).name}'`);
  self.twister.jumpAhead(steps);
  return null;
}

defineType(randomType, {
  doc: 'Random([seed]) -> a generator of random numbers; the same seed gives the same numbers',
  slots: {
    new: (type, args, keywords) => {
      if (type === randomType && keywords !== null && keywords.size > 0) {
        throw typeError('Random() does not take keyword arguments');
      }
      const random = new PyRandom(new MersenneTwister(seedOf(callBuiltin(seedParameters, undefined, args, null))));
      if (type !== randomType) random.cls = type;
      return random;
    },
    getAttribute: genericGetAttribute,
  },
  members: [
    method('random()', 'A float from 0.0 up to, not including, 1.0.', (self: PyRandom) => {
      return new PyFloat(self.twister.random());
    }),
    method(
      'seed([n])',
      'Starts again from a seed: an integer, or the hash of any other object.',
      (self: PyRandom, n?: Value) => {
        self.twister.seed(seedOf(n));
        return null;
      },
      'unpack',
    ),
    method('getstate()', 'A tuple of the whole state.', (self: PyRandom) => {
      return new PyTuple(self.twister.getState().map(BigInt));
    }),
    method('setstate(state)', 'Goes back to a state that getstate() gave.', setState),
    method('jumpahead(n)', 'Shuffles the state by an integer, so that it is far from what it was.', jumpAhead),
    method('getrandbits(k)', 'A long of k random bits.', randomBits, 'tuple'),
  ],
});

export const randomModule: BuiltinModule = {
  name: '_random',
  make: () => makeModule('_random', { doc: 'The generator behind module random.', members: [['Random', randomType]] }),
};
