/** Module `_symtable`: the names of a source, block by block (CPython 2.7 `Modules/symtablemodule.c`). */
import * as bits from '../../parser/scope.ts';
import { defineType, definition, member } from '../../runtime/declare/declare.ts';
import { symbolsOfSource } from '../../runtime/evaluator/source.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { identityOf } from '../../runtime/objects/identity.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { valueError } from '../../runtime/objects/raise.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { stringArgument } from '../../runtime/protocols/string-argument.ts';

/** How a name is found, as CPython counts it, and where that stands in its flags. */
const NAME_SCOPES = { local: 1, 'global-explicit': 2, 'global-implicit': 3, free: 4, cell: 5 } as const;
const SCOPE_SHIFT = 11;
const SCOPE_MASK = 7;
const BLOCK_TYPES = { function: 0, class: 1, module: 2 } as const;
/** A name that a nested block needs; the parser counts it among the free ones by its scope alone. */
const DEF_FREE = 0x10;
/** What the code of a set or dict comprehension calls its result. */
const RESULT_NAME = '_[1]';

const entryType: PyType = builtinType('symtable entry', { isBase: false });

/** One block, with what Python sees of it. */
class PySymbolTableEntry extends PyObject {
  readonly scope: bits.Scope;
  readonly symbols = new PyDict();
  readonly parameters: PyList;
  readonly children: PyList;

  constructor(scope: bits.Scope) {
    super();
    this.scope = scope;
    for (const { name, flags, scope: where } of scope.symbols.values()) {
      this.symbols.setStr(name, flags | (NAME_SCOPES[where] << SCOPE_SHIFT));
    }
    const { kind } = scope.node;
    if (kind === 'SetComp' || kind === 'DictComp') {
      this.symbols.setStr(RESULT_NAME, bits.DEF_LOCAL | (NAME_SCOPES.local << SCOPE_SHIFT));
    }
    this.parameters = new PyList([...scope.parameters]);
    this.children = new PyList(scope.children.map((child) => new PySymbolTableEntry(child)));
  }
}
bindClass(PySymbolTableEntry, entryType);

defineType(entryType, {
  slots: {
    repr: (self) => {
      const { scope } = self as PySymbolTableEntry;
      return `<symtable entry ${scope.name.slice(0, 100)}(${identityOf(self as PyObject)}), line ${scope.line}>`;
    },
  },
  members: [
    member('id', null, (self: PySymbolTableEntry) => identityOf(self)),
    member('name', null, (self: PySymbolTableEntry) => self.scope.name),
    member('symbols', null, (self: PySymbolTableEntry) => self.symbols),
    member('varnames', null, (self: PySymbolTableEntry) => self.parameters),
    member('children', null, (self: PySymbolTableEntry) => self.children),
    member('type', null, (self: PySymbolTableEntry) => BLOCK_TYPES[self.scope.type]),
    member('lineno', null, (self: PySymbolTableEntry) => self.scope.line),
    member('optimized', null, (self: PySymbolTableEntry) => self.scope.unoptimizedBy),
    member('nested', null, (self: PySymbolTableEntry) => (self.scope.isNested ? 1 : 0)),
  ],
});

const symtable = definition(
  'symtable(source, filename, mode)',
  'The outermost block of a source: its names, and the blocks inside it.',
  (source: Value, filename: Value, mode: Value) => {
    const text = stringArgument(source, 'symtable() argument 1');
    const name = stringArgument(filename, 'symtable() argument 2');
    const how = stringArgument(mode, 'symtable() argument 3');
    if (how !== 'exec' && how !== 'eval' && how !== 'single') {
      throw valueError("symtable() arg 3 must be 'exec' or 'eval' or 'single'");
    }
    return new PySymbolTableEntry(symbolsOfSource(text, { filename: name, mode: how }));
  },
  'tuple',
);

export const symtableModule: BuiltinModule = {
  name: '_symtable',
  make: () =>
    makeModule('_symtable', {
      doc: null,
      functions: [symtable],
      members: [
        ['USE', bits.USE],
        ['DEF_GLOBAL', bits.DEF_GLOBAL],
        ['DEF_LOCAL', bits.DEF_LOCAL],
        ['DEF_PARAM', bits.DEF_PARAM],
        ['DEF_FREE', DEF_FREE],
        ['DEF_FREE_CLASS', bits.DEF_FREE_CLASS],
        ['DEF_IMPORT', bits.DEF_IMPORT],
        ['DEF_BOUND', bits.DEF_BOUND],
        ['TYPE_FUNCTION', BLOCK_TYPES.function],
        ['TYPE_CLASS', BLOCK_TYPES.class],
        ['TYPE_MODULE', BLOCK_TYPES.module],
        ['OPT_IMPORT_STAR', bits.OPT_IMPORT_STAR],
        ['OPT_EXEC', bits.OPT_EXEC],
        ['OPT_BARE_EXEC', bits.OPT_BARE_EXEC],
        ['SCOPE_OFF', SCOPE_SHIFT],
        ['SCOPE_MASK', SCOPE_MASK],
        ['FREE', NAME_SCOPES.free],
        ['LOCAL', NAME_SCOPES.local],
        ['GLOBAL_IMPLICIT', NAME_SCOPES['global-implicit']],
        ['GLOBAL_EXPLICIT', NAME_SCOPES['global-explicit']],
        ['CELL', NAME_SCOPES.cell],
      ],
    }),
};
