/**
 * Module `gc` (CPython 2.7 `Modules/gcmodule.c`): the settings are kept and do nothing, since JavaScript collects the
 * memory, and no list of all objects exists.
 */
import { definition } from '../../runtime/declare/declare.ts';
import { parsedAs } from '../../runtime/declare/parsed-as.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { PyInstance } from '../../runtime/objects/instance.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { PyObject, Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { PyBaseSet } from '../../runtime/objects/set.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { countItems, reserveItems } from '../../runtime/types/item-budget.ts';

/** What the settings of one interpreter are. */
class CollectorSettings {
  isEnabled = true;
  debugFlags = 0;
  thresholds: readonly number[] = [700, 10, 10];
}

const key = {};

function settings(): CollectorSettings {
  const { moduleState } = thread.interpreter;
  let state = moduleState.get(key) as CollectorSettings | undefined;
  if (state === undefined) moduleState.set(key, (state = new CollectorSettings()));
  return state;
}

const GENERATIONS = 3;

/** Built-in types whose objects refer to others, by name; those of every Python-made class may. */
const TRACKED = new Set(
  (
    'list set frozenset instance classobj type builtin_function_or_method function module listiterator slice ' +
    'method-wrapper generator memoryview instancemethod property staticmethod classmethod super cell frame traceback ' +
    'enumerate reversed listreverseiterator tupleiterator dictionary-keyiterator dictionary-valueiterator ' +
    'dictionary-itemiterator setiterator dictproxy wrapper_descriptor method_descriptor getset_descriptor ' +
    'member_descriptor iterator callable-iterator dict_keys dict_values dict_items'
  ).split(' '),
);

/** Whether CPython's collector would look at an object: whether it refers to others that it looks at. */
function isTracked(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (value instanceof PyType) return value.isHeap;
  const type = typeOf(value);
  if (value instanceof PyTuple && !type.isHeap) {
    countItems(value.items.length);
    return value.items.some(mayBeTracked);
  }
  if (value instanceof PyDict && !type.isHeap) {
    countItems(value.size);
    return value.items().some(([itemKey, item]) => mayBeTracked(itemKey) || mayBeTracked(item));
  }
  if (type.isHeap) return !(value instanceof PyInstance) || type.hasDict || type.slotCount > 0;
  return TRACKED.has(type.name) || type.name.startsWith('exceptions.') || type.module !== '__builtin__';
}

/** What may come to refer to others counts; a tuple cannot change, and counts for what it holds. */
function mayBeTracked(value: Value): boolean {
  return value instanceof PyDict || isTracked(value);
}

/** What a container holds, in the order in which CPython visits it. */
function contentsOf(value: Value): Value[] {
  if (value instanceof PyTuple || value instanceof PyList) {
    reserveItems(value.items.length);
    return value.items.slice().reverse();
  }
  if (value instanceof PyDict) {
    reserveItems(value.size * 2);
    return value.items().flat();
  }
  if (value instanceof PyBaseSet) {
    reserveItems(value.size);
    return value.values();
  }
  return [];
}

const FLAGS: readonly (readonly [string, number])[] = [
  ['DEBUG_STATS', 1],
  ['DEBUG_COLLECTABLE', 2],
  ['DEBUG_UNCOLLECTABLE', 4],
  ['DEBUG_INSTANCES', 8],
  ['DEBUG_OBJECTS', 16],
  ['DEBUG_SAVEALL', 32],
  ['DEBUG_LEAK', 62],
];

export const gcModule: BuiltinModule = {
  name: 'gc',
  make: () =>
    makeModule('gc', {
      doc: 'The settings of the garbage collector. They have no effect: the memory is collected by JavaScript.',
      functions: [
        definition('enable()', 'Notes that collection is on.', () => {
          settings().isEnabled = true;
          return null;
        }),
        definition('disable()', 'Notes that collection is off.', () => {
          settings().isEnabled = false;
          return null;
        }),
        definition('isenabled()', 'Whether collection is on.', () => settings().isEnabled),
        definition(
          'set_debug(flags)',
          'Notes the debugging flags.',
          (flags) => {
            settings().debugFlags = toInt(flags);
            return null;
          },
          'tuple',
        ),
        definition('get_debug()', 'The debugging flags.', () => settings().debugFlags),
        definition('get_count()', 'How many objects each generation holds: none are counted.', () => {
          return new PyTuple([0, 0, 0]);
        }),
        definition(
          'set_threshold(threshold0[, threshold1[, threshold2]])',
          'Notes how many objects make a collection of each generation.',
          (...given: Value[]) => {
            const state = settings();
            const thresholds = given.map(toInt);
            state.thresholds = [...thresholds, ...state.thresholds.slice(thresholds.length)];
            return null;
          },
        ),
        definition(
          'get_threshold()',
          'The thresholds of the generations.',
          () => new PyTuple([...settings().thresholds]),
        ),
        parsedAs(
          '',
          definition('collect(generation=2)', 'collect([generation]) -> 0: nothing is collected here', (generation) => {
            const number = generation === undefined ? GENERATIONS - 1 : toInt(generation);
            if (number < 0 || number >= GENERATIONS) throw valueError('invalid generation');
            return 0;
          }),
        ),
        definition('get_objects()', 'A list of all objects: none is kept, so it is empty.', () => new PyList()),
        definition('is_tracked(obj)', 'Whether obj refers to objects that could refer to it again.', isTracked),
        definition('get_referrers(*objs)', 'What refers to the objects: not known here.', () => new PyList()),
        definition(
          'get_referents(*objs)',
          'What lists, tuples, dicts and sets hold.',
          (objects: readonly PyObject[]) => {
            return new PyList(objects.flatMap(contentsOf));
          },
        ),
      ],
      members: [['garbage', new PyList()], ...FLAGS],
    }),
};
