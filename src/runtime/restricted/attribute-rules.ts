/**
 * The attributes of built-in types that restricted code may not use, in one table. Every route to an attribute (a dot,
 * `getattr`, `hasattr`, `vars`, format fields, `attrgetter`, `super`, `__getattribute__` of any base, a descriptor
 * called by hand) ends in the descriptor that stands in the type's dictionary, and that descriptor asks here. What is in
 * neither this table nor that of the open attributes fails a test, so nothing slips in undecided.
 *
 * Wordings are CPython's where CPython 2.7 checks the same thing (ESCAPES appendix 1), else in its style.
 */
import type { AttributeRule } from '../objects/attribute-rule.ts';
import { PyCode } from '../objects/code.ts';
import { PyFunction, PyProperty } from '../objects/function.ts';
import type { Door, Rule } from '../objects/interpreter-state.ts';
import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { PyType } from '../objects/type.ts';
import { denied } from './guards.ts';
import { isClosed } from './lab.ts';
import { currentDomain, isForeignClass, isForeignModule } from './provenance.ts';

const RESTRICTED = 'restricted attribute';
const FUNCTION = 'function attributes not accessible in restricted mode';
const CLASSES = 'classes are read-only in restricted mode';

/** One decision: what is said to who reads or writes, and which objects it is not for. */
interface Row {
  /** Why, in a few words. */
  readonly reason: string;
  /** The door of the escape lab that it is behind. */
  readonly door: Door;
  /** The message for reading; absent where reading is open. */
  readonly read?: string;
  /** The message for setting and deleting; absent where the type itself refuses, or nobody minds. */
  readonly write?: string;
  /** The objects that the running sandbox may use all the same: its own. */
  readonly own?: (object: Value) => boolean;
}

const ownCode = (object: Value): boolean => object instanceof PyCode && isOwn(object.domain);
/** A built-in class refuses by itself, as it refuses everybody. */
const ownClass = (object: Value): boolean => object instanceof PyType && !(object.isHeap && isForeignClass(object));
const ownModule = (object: Value): boolean => object instanceof PyModule && !isForeignModule(object);
/** An object that remembers which sandbox made it. */
const ownObject = (object: Value): boolean =>
  typeof object === 'object' && object !== null && isOwn((object as { domain?: object | null }).domain ?? null);
const isOwn = (domain: object | null): boolean => domain !== null && domain === currentDomain();

/** Whether a function is none of trusted code's: made by the running sandbox, or no Python function at all. */
function ownAccessor(pick: (property: PyProperty) => Value): (object: Value) => boolean {
  return (object) => {
    const accessor = object instanceof PyProperty ? pick(object) : null;
    return !(accessor instanceof PyFunction) || accessor.scope.builtins === currentDomain();
  };
}

const namespace = (kind: string): Row => ({
  reason: 'the chapter: the __dict__ attributes of modules, classes and instances are hidden',
  door: 'dict',
  read: `${kind}.__dict__ not accessible in restricted mode`,
});
const hidden = (door: Door, reason: string): Row => ({ door, reason, read: RESTRICTED });
const functionPart = (reason: string): Row => ({ door: 'functions', reason, read: FUNCTION, write: FUNCTION });
const frameLink = hidden('frames', 'frames lead to the globals and locals of all callers');
const frameValue: Row = { door: 'frames', reason: frameLink.reason, read: RESTRICTED, write: RESTRICTED };
const codePart: Row = {
  door: 'frames',
  reason: 'code holds the constants and names of its author',
  read: RESTRICTED,
  own: ownCode,
};
const classPart: Row = {
  door: 'writes',
  reason: 'classes of trusted code do not change',
  write: CLASSES,
  own: ownClass,
};
const globalsOf = hidden('functions', 'the globals of a function are its whole module');
const cellsOf = hidden('functions', 'closures hold capabilities');
const boundTo = hidden('methods', 'the object behind a method is not handed out with it');
const behind = hidden('methods', 'the function behind a method takes any object for self');
const builtinSelf: Row = {
  door: 'methods',
  reason: boundTo.reason,
  read: 'method.__self__ not accessible in restricted mode',
};
const document: Row = { door: 'writes', reason: 'functions of trusted code do not change', write: RESTRICTED };
const nameOfFunction: Row = { door: 'functions', reason: document.reason, write: FUNCTION };
const instanceNamespace: Row = {
  ...namespace('instance'),
  write: '__dict__ not accessible in restricted mode',
};

const kept: Row = {
  ...hidden('functions', 'what a partial or a hook holds back is a capability, like a default'),
  own: ownObject,
};

const archivePart = hidden('constructors', 'an importer of archives opens files below open()');

/** Instances of classes made by Python code, whose class has a descriptor for it. */
export const ANY_INSTANCE = 'an instance';

const TABLE: readonly (readonly [type: string, attributes: readonly (readonly [name: string, row: Row])[]])[] = [
  [
    'function',
    [
      ['func_globals', globalsOf],
      ['__globals__', globalsOf],
      ['func_closure', cellsOf],
      ['__closure__', cellsOf],
      ['func_code', functionPart('code can be read and replaced')],
      ['__code__', functionPart('code can be read and replaced')],
      ['func_defaults', functionPart('defaults hold capabilities')],
      ['__defaults__', functionPart('defaults hold capabilities')],
      ['func_dict', functionPart('the __dict__ of a function')],
      ['__dict__', functionPart('the __dict__ of a function')],
      ['func_name', nameOfFunction],
      ['__name__', nameOfFunction],
      ['func_doc', document],
      ['__doc__', document],
      ['__module__', document],
    ],
  ],
  [
    'instancemethod',
    [
      ['im_self', boundTo],
      ['__self__', boundTo],
      ['im_func', behind],
      ['__func__', behind],
      ['im_class', hidden('methods', 'the class of a method may not have been given')],
    ],
  ],
  [
    'builtin_function_or_method',
    [
      ['__self__', builtinSelf],
      ['__module__', document],
    ],
  ],
  ['super', [['__self__', { ...boundTo, own: ownObject }]]],
  ['method-wrapper', [['__self__', builtinSelf]]],
  ['staticmethod', [['__func__', behind]]],
  ['classmethod', [['__func__', behind]]],
  [
    'property',
    [
      ['fget', { ...behind, own: ownAccessor((property) => property.get) }],
      ['fset', { ...behind, own: ownAccessor((property) => property.set) }],
      ['fdel', { ...behind, own: ownAccessor((property) => property.delete) }],
    ],
  ],
  ['cell', [['cell_contents', cellsOf]]],
  [
    'generator',
    [
      ['gi_frame', frameLink],
      ['gi_code', hidden('frames', codePart.reason)],
      ['gi_running', hidden('frames', 'every gi_ attribute (SPEC)')],
    ],
  ],
  [
    'traceback',
    [
      ['tb_frame', frameLink],
      ['tb_next', frameLink],
      ['tb_lasti', hidden('frames', 'every tb_ attribute (SPEC)')],
      ['tb_lineno', hidden('frames', 'every tb_ attribute (SPEC)')],
    ],
  ],
  [
    'frame',
    [
      ['f_back', frameLink],
      ['f_code', frameLink],
      ['f_builtins', frameLink],
      ['f_globals', frameLink],
      ['f_lasti', frameLink],
      ['f_locals', frameValue],
      ['f_lineno', frameValue],
      ['f_trace', frameValue],
      ['f_restricted', frameValue],
      ['f_exc_traceback', frameValue],
      ['f_exc_type', frameValue],
      ['f_exc_value', frameValue],
    ],
  ],
  [
    'code',
    [
      ['co_argcount', codePart],
      ['co_nlocals', codePart],
      ['co_stacksize', codePart],
      ['co_flags', codePart],
      ['co_code', codePart],
      ['co_consts', codePart],
      ['co_names', codePart],
      ['co_varnames', codePart],
      ['co_freevars', codePart],
      ['co_cellvars', codePart],
      ['co_filename', codePart],
      ['co_name', codePart],
      ['co_firstlineno', codePart],
      ['co_lnotab', codePart],
    ],
  ],
  [
    'module',
    [
      ['__dict__', namespace('module')],
      [
        '__builtins__',
        {
          door: 'dict',
          reason: 'the builtins of a trusted module are the real ones',
          read: 'module.__builtins__ not accessible in restricted mode',
          own: ownModule,
        },
      ],
    ],
  ],
  [
    'type',
    [
      ['__dict__', namespace('class')],
      ['__name__', classPart],
      ['__bases__', classPart],
      ['__module__', classPart],
      ['__abstractmethods__', classPart],
    ],
  ],
  ['classobj', [['__dict__', namespace('class')]]],
  [
    'instance',
    [
      ['__dict__', instanceNamespace],
      [
        '__class__',
        { door: 'writes', reason: 'an object keeps its class', write: '__class__ not accessible in restricted mode' },
      ],
    ],
  ],
  ['exceptions.BaseException', [['__dict__', instanceNamespace]]],
  [
    'functools.partial',
    [
      ['func', kept],
      ['args', kept],
      ['keywords', kept],
      ['__dict__', instanceNamespace],
    ],
  ],
  [
    '_json.Scanner',
    [
      ['object_hook', kept],
      ['object_pairs_hook', kept],
      ['parse_constant', kept],
      ['parse_float', kept],
      ['parse_int', kept],
    ],
  ],
  [
    '_json.Encoder',
    [
      ['default', kept],
      ['encoder', kept],
      ['markers', kept],
    ],
  ],
  ['thread._local', [['__dict__', instanceNamespace]]],
  [
    'zipimport.zipimporter',
    [
      ['archive', archivePart],
      ['prefix', archivePart],
      ['_files', archivePart],
    ],
  ],
  [ANY_INSTANCE, [['__dict__', instanceNamespace]]],
];

class TableRule implements AttributeRule {
  readonly #subject: string;
  readonly #row: Row;
  constructor(subject: string, row: Row) {
    this.#subject = subject;
    this.#row = row;
  }

  checkRead(object: Value): void {
    if (this.#row.read !== undefined) this.#check('attribute', this.#row.read, object);
  }

  checkWrite(object: Value): void {
    const { write } = this.#row;
    if (write !== undefined) this.#check(write === CLASSES ? 'class-write' : 'attribute', write, object);
  }

  #check(rule: Rule, message: string, object: Value): void {
    if (isClosed(this.#row.door) && this.#row.own?.(object) !== true) throw denied(rule, this.#subject, message);
  }
}

const rules = new Map<string, Map<string, AttributeRule>>();
for (const [type, attributes] of TABLE) {
  rules.set(type, new Map(attributes.map(([name, row]) => [name, new TableRule(name, row)])));
}

/** The rule for an attribute of a built-in type, by the type's name; null where it is open. */
export function ruleOf(type: string, attribute: string): AttributeRule | null {
  return rules.get(type)?.get(attribute) ?? null;
}

/** Every decision of the table, for documentation and tests. */
export function* hiddenAttributes(): Generator<{ type: string; name: string; access: string; reason: string }> {
  for (const [type, attributes] of TABLE) {
    for (const [name, { reason, read, write }] of attributes) {
      yield { type, name, access: read !== undefined ? 'hidden' : write !== undefined ? 'read-only' : 'open', reason };
    }
  }
}

/** The names that some type has a rule for. */
export const ruledNames: ReadonlySet<string> = new Set(
  TABLE.flatMap(([, attributes]) => attributes.map(([name]) => name)),
);
