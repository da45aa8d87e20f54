import { describe, expect, it } from 'vitest';
import { MersenneTwister } from '../../src/runtime/numbers/mersenne-twister.ts';
import { loadFacts } from './facts.ts';

interface Sequence {
  seed: string;
  random: number[];
  bits: [count: number, value: string][];
  later: number;
  jump: [distance: number, next: number];
  index: number;
  words: number[];
}

describe('MersenneTwister', () => {
  it.each(loadFacts<Sequence[]>('mersenne-twister'))('gives CPython’s numbers for seed $seed', (wanted) => {
    const twister = new MersenneTwister(BigInt(wanted.seed));
    for (const value of wanted.random) expect(twister.random()).toBe(value);
    for (const [count, value] of wanted.bits) expect(String(twister.randomBits(count))).toBe(value);
    for (let count = 0; count < 700; count++) twister.random();
    expect(twister.random()).toBe(wanted.later);
    twister.jumpAhead(BigInt(wanted.jump[0]));
    expect(twister.random()).toBe(wanted.jump[1]);
    const state = twister.getState();
    expect(state).toHaveLength(625);
    expect(state[624]).toBe(wanted.index);
    expect([state[0], state[1], state[300], state[623]]).toEqual(wanted.words);
  });

  it('goes on from a state', () => {
    const first = new MersenneTwister(7);
    for (let count = 0; count < 1000; count++) first.nextWord();
    const second = new MersenneTwister(8);
    second.setState(first.getState());
    for (let count = 0; count < 1000; count++) expect(second.nextWord()).toBe(first.nextWord());
  });

  it('seeds by the absolute value', () => {
    expect(new MersenneTwister(-5n).random()).toBe(new MersenneTwister(5).random());
  });
});
