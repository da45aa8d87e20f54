/** Runs generated programs in sandboxes and says what they got hold of. */
import fc from 'fast-check';
import { definition } from '../../src/runtime/declare/declare.ts';
import { PyBuiltinFunction } from '../../src/runtime/objects/builtin-function.ts';
import { PyClassicInstance } from '../../src/runtime/objects/classic.ts';
import { PyDict } from '../../src/runtime/objects/dict.ts';
import { PyException } from '../../src/runtime/objects/exception.ts';
import { PyInstance } from '../../src/runtime/objects/instance.ts';
import { PyList } from '../../src/runtime/objects/list.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { PyTuple } from '../../src/runtime/objects/tuple.ts';
import { type AttackedSandbox, attackedSandbox, type SandboxKind } from './attacked-sandbox.ts';
import { attributeNamesByType } from './attribute-names.ts';
import { judgeOf } from './forbidden.ts';
import { changesSince, snapshotOf } from './integrity.ts';
import { preludeOf, programsWith } from './program-grammar.ts';

/** Programs that share one sandbox, one after the other. */
export const SESSION = 10;

/** What one session brought to light. */
export interface SessionResult {
  /** Values that the programs were shown to hold. */
  readonly values: number;
  /** How the programs ended, and how often. */
  readonly endings: ReadonlyMap<string, number>;
  /** Each a breach: something forbidden reached, something trusted changed, a deed outside, an error of the host. */
  readonly breaches: readonly string[];
}

/** Runs programs one after the other in a fresh sandbox. */
export function runSession(programs: readonly string[], kind: SandboxKind = 'rexec'): SessionResult {
  const sandbox = attackedSandbox(kind);
  const shown = new Set<Value>();
  const pool: Value[] = [];
  give(sandbox, 'K(value)', (value: Value) => {
    shown.add(value);
    if (typeof value === 'object') pool.push(value);
    return value;
  });
  give(sandbox, 'P(at)', (at: Value) => pool[Number(at) % pool.length] ?? null);
  const breaches: string[] = [];
  const endings = new Map<string, number>();
  sandbox.run(preludeOf(kind));
  const before = sandbox.enter(() => snapshotOf(sandbox));
  for (const program of programs) {
    const ending = sandbox.run(program, 20_000);
    const how = ending.kind === 'raised' ? ending.type : ending.kind;
    endings.set(how, (endings.get(how) ?? 0) + 1);
    if (ending.kind === 'host error') breaches.push(`host error: ${describe(ending.error)}`);
  }
  for (const value of sandbox.main.dict.values()) shown.add(value);
  const judge = judgeOf(sandbox);
  for (const value of everythingIn(shown)) {
    const reason = judge(value);
    if (reason !== undefined) breaches.push(reason);
  }
  breaches.push(...sandbox.enter(() => changesSince(before)), ...sandbox.deeds);
  return { values: shown.size, endings, breaches: [...new Set(breaches)] };
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
}

/** Gives a sandbox a function of the test, as one of its own builtins. */
function give(sandbox: AttackedSandbox, signature: string, implementation: (value: Value) => Value): void {
  sandbox.enter(() => {
    const fn = definition(signature, null, implementation);
    const builtin = new PyBuiltinFunction(fn, undefined, null);
    builtin.domain = sandbox.builtins.dict;
    sandbox.main.dict.setStr(fn.name, builtin);
  });
}

/** The values, and what stands in containers and exceptions among them, which restricted code has as well. */
function everythingIn(values: ReadonlySet<Value>): Set<Value> {
  const all = new Set(values);
  const add = (items: Iterable<Value>): void => {
    for (const item of items) if (all.size < 20_000) all.add(item);
  };
  for (const value of all) {
    if (value instanceof PyList || value instanceof PyTuple) add(value.items);
    else if (value instanceof PyDict) add(value.keys().concat(value.values()));
    else if (value instanceof PyException) add([value.args, value.message ?? null]);
    else if (value instanceof PyInstance && value.cls.domain !== null) add(value.values);
    else if (value instanceof PyClassicInstance && value.class.domain !== null && value.guard === null) {
      add(value.values);
    }
  }
  return all;
}

export interface Attack {
  readonly programs: number;
  readonly values: number;
  readonly endings: ReadonlyMap<string, number>;
  /** Undefined where every session held. */
  readonly breach: undefined | { readonly programs: readonly string[]; readonly breaches: readonly string[] };
}

/**
 * Attacks with generated programs.
 *
 * @param seed the same seed makes the same programs
 * @param programs how many, rounded up to whole sessions
 */
export async function attack(seed: number, programs: number): Promise<Attack> {
  const attributes = (await attributeNamesByType()).get('*')!;
  const sessions = fc.array(programsWith(attributes), { minLength: SESSION, maxLength: SESSION, size: 'max' });
  let done = 0;
  let values = 0;
  const endings = new Map<string, number>();
  const details = await fc.check(
    fc.property(fc.constantFrom<SandboxKind>('rexec', 'dict'), sessions, (kind, session) => {
      const result = runSession(session, kind);
      done += session.length;
      values += result.values;
      for (const [ending, count] of result.endings) endings.set(ending, (endings.get(ending) ?? 0) + count);
      return result.breaches.length === 0;
    }),
    { seed, numRuns: Math.ceil(programs / SESSION), verbose: 0 },
  );
  const [kind, failing] = details.counterexample ?? [];
  return {
    programs: done,
    values,
    endings,
    breach: failing === undefined ? undefined : { programs: failing, breaches: runSession(failing, kind).breaches },
  };
}
