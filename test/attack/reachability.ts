/** The breadth-first walk over what a sandbox reaches (`walk.py`), and what it found. */
import { readFileSync } from 'node:fs';
import { definition } from '../../src/runtime/declare/declare.ts';
import { PyBuiltinFunction } from '../../src/runtime/objects/builtin-function.ts';
import { PyClassicInstance } from '../../src/runtime/objects/classic.ts';
import { PyDict } from '../../src/runtime/objects/dict.ts';
import { PyFunction, PyMethod } from '../../src/runtime/objects/function.ts';
import { PyList } from '../../src/runtime/objects/list.ts';
import { PyModule } from '../../src/runtime/objects/module.ts';
import { PyObject, type Value } from '../../src/runtime/objects/object.ts';
import { PyTuple } from '../../src/runtime/objects/tuple.ts';
import { PyType } from '../../src/runtime/objects/type.ts';
import { typeOf } from '../../src/runtime/objects/type-of.ts';
import { isHiddenName } from '../../src/runtime/restricted/hidden-names.ts';
import { builtinModules } from '../../src/stdlib/index.ts';
import { type AttackedSandbox, attackedSandbox, type Ending } from './attacked-sandbox.ts';
import { attributeNamesByType } from './attribute-names.ts';
import { judgeOf } from './forbidden.ts';

const program = readFileSync(new URL('walk.py', import.meta.url), 'latin1');

export interface Walk {
  readonly ending: Ending;
  /** Values that were looked at, each as often as it was reached. */
  readonly reached: number;
  /** Different objects among them, and how many of these were gone on from. */
  readonly objects: number;
  readonly expanded: number;
  /** Forbidden objects: what each is, and the way to it. */
  readonly forbidden: readonly string[];
  readonly deeds: readonly string[];
}

interface Stop {
  readonly value: Value;
  readonly origin: number;
  readonly how: string;
}

/**
 * Walks over everything a default sandbox reaches, by attributes, items, calls, iteration, descriptors, operators,
 * exceptions, superclasses and subclasses.
 *
 * @param perKind how many objects of one type and name the walk goes on from
 * @param most how many objects it goes on from at most
 */
export async function walkSandbox(perKind: number, most: number, sandbox = attackedSandbox()): Promise<Walk> {
  const names = await attributeNamesByType();
  const stops: Stop[] = [];
  const seen = new Set<Value>();
  const queue: [Value, number, boolean][] = [];
  const kinds = new Map<string, number>();
  const suspects: Stop[] = [];
  let judge = judgeOf(sandbox);
  let reached = 0;
  let expanded = 0;
  const probe = (value: Value, origin: number, how: string): null => {
    reached++;
    if (seen.has(value)) return null;
    seen.add(value);
    const stop = { value, origin, how };
    if (judge(value) !== undefined) suspects.push(stop);
    if (!(value instanceof PyObject)) return null;
    const type = typeOf(value).name;
    const kind = `${type} ${nameOf(value)}`;
    const count = kinds.get(kind) ?? 0;
    if (count >= perKind) return null;
    kinds.set(kind, count + 1);
    const isFirst = !kinds.has(type);
    kinds.set(type, 0);
    queue.push([value, stops.length, isFirst]);
    stops.push(stop);
    return null;
  };
  const following = (): Value => {
    const next = queue[expanded];
    if (next === undefined || expanded >= most) return null;
    expanded++;
    return new PyTuple([...next]);
  };
  give(sandbox, names, [
    definition('probe(value, origin, how)', null, probe),
    definition('following()', null, following),
  ]);
  const ending = sandbox.run(program, Number.POSITIVE_INFINITY);
  // Modules that trusted code imported meanwhile are forbidden too.
  judge = judgeOf(sandbox);
  const way = ({ origin, how }: Stop): string => (origin < 0 ? how : `${way(stops[origin]!)} ${how}`);
  const forbidden: string[] = suspects.map((stop) => `${judge(stop.value)}: ${way(stop)}`);
  for (const value of seen) {
    const reason = judge(value);
    if (reason !== undefined && !suspects.some((stop) => stop.value === value)) forbidden.push(reason);
  }
  return { ending, reached, objects: seen.size, expanded, forbidden, deeds: sandbox.deeds };
}

function give(
  sandbox: AttackedSandbox,
  names: ReadonlyMap<string, string[]>,
  functions: readonly ReturnType<typeof definition>[],
): void {
  const strings = (items: Iterable<string>): PyList => new PyList([...items]);
  const { dict } = sandbox.main;
  sandbox.enter(() => {
    const byType = new PyDict();
    for (const [type, its] of names) byType.setStr(type, strings(its));
    dict.setStr('names', byType);
    dict.setStr('hidden', strings(names.get('*')!.filter(isHiddenName)));
    dict.setStr('modules', strings([...builtinModules.map(({ name }) => name), ...LIBRARY]));
    for (const fn of functions) {
      const builtin = new PyBuiltinFunction(fn, undefined, null);
      builtin.domain = sandbox.builtins.dict;
      dict.setStr(fn.name, builtin);
    }
  });
}

const LIBRARY = ['os', 'os.path', 'string', 're', 'types', 'copy', 'copy_reg', 'random', 'StringIO', 'UserDict'].concat(
  ['warnings', 'traceback', 'linecache', 'stat', '__future__', 'rexec', 'Bastion', 'ihooks', 'sys', '__builtin__'],
  ['__main__', '__builtins__', 'posix', 'trusted', 'this', 'antigravity', 'site', 'imp', 'zipimport', 'gc', 'thread'],
);

/** What tells apart objects of one type that lead to different places. */
function nameOf(value: PyObject): string {
  if (value instanceof PyClassicInstance) return value.class.name;
  if (value instanceof PyFunction || value instanceof PyType) return value.name;
  if (value instanceof PyMethod) return value.func instanceof PyObject ? nameOf(value.func) : '';
  if (value instanceof PyModule) return String(value.dict.getStr('__name__'));
  const described = value as { readonly definition?: { readonly name: string }; readonly name?: unknown };
  return described.definition?.name ?? (typeof described.name === 'string' ? described.name : '');
}
