import { describe, expect, it } from 'vitest';
import { attackedSandbox } from './attacked-sandbox.ts';
import { walkSandbox } from './reachability.ts';

describe('everything that restricted code reaches', () => {
  it('is nothing forbidden', async () => {
    const walk = await walkSandbox(1, 1000);
    expect(walk.forbidden).toEqual([]);
    expect(walk.deeds).toEqual([]);
    expect(walk.ending).toEqual({ kind: 'done' });
    expect(walk.objects).toBeGreaterThan(10_000);
  }, 300_000);

  it('would be noticed, did it lead to the trusted side', async () => {
    const sandbox = attackedSandbox();
    const { interpreter, main } = sandbox;
    main.dict.setStr('leak', interpreter.builtinsDict);
    main.dict.setStr('module', interpreter.modules.getStr('trusted')!);
    const { forbidden } = await walkSandbox(1, 1, sandbox);
    expect(forbidden).toContain('the dictionary of the real builtins: leak');
    expect(forbidden).toContain('the trusted module trusted: module');
  }, 300_000);
});
