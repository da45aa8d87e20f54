import { describe, expect, it } from 'vitest';
import { attack, runSession } from './attack.ts';

describe('generated attacks', () => {
  it('reach nothing forbidden, change nothing trusted and do nothing outside', async () => {
    const { breach } = await attack(20_260_101, 100);
    expect(breach).toBeUndefined();
  }, 300_000);

  // What the generator once found.
  it.each([
    'from operator import add as a\nK(a)',
    "sys.modules['handed'] = t_module\nfrom handed import __builtins__ as a\nK(a)",
    "sys.modules['handed'] = t_module\nfrom handed import *\nK(globals())",
    "K(object.__getattribute__([], '__new__'))",
    'K(super(type(None), None).__new__)',
    'K(type.__abstractmethods__)',
  ])('get nothing by %j', (program) => {
    expect(runSession([program]).breaches).toEqual([]);
  });

  it('are judged by what they are shown to hold', () => {
    expect(runSession(['K([].append)', 'K(t_classic)', 'K(t_call(lambda: sys))']).breaches).toEqual([]);
    expect(runSession(["K('S3CR' + '3T')"]).breaches).toEqual(['the secret']);
  });
});
