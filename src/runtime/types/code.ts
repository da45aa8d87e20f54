/** `code`: a block of source that can run (CPython's `Objects/codeobject.c`, without its bytecode). */
import { defineType, definition, member } from '../declare/declare.ts';
import { strHashLow } from '../numbers/string-hash.ts';
import { codeType, PyCode } from '../objects/code.ts';
import { NotImplementedError } from '../objects/exception.ts';
import { identityOf } from '../objects/identity.ts';
import { raise } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import { PyTuple } from '../objects/tuple.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { address } from '../protocols/text.ts';
import { sameBlock } from './code-tree.ts';

const constructorSignature = definition(
  'code(argcount, nlocals, stacksize, flags, codestring, constants, names, varnames, filename, name, firstlineno, lnotab[, freevars[, cellvars]])',
  null,
  () => {
    throw raise(NotImplementedError, 'code objects are made by compiling source: there is no bytecode');
  },
);

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, i) => name === b[i]);
}

/** What tells two code objects apart before their source is looked at, in CPython's order. */
function compareHeads(a: PyCode, b: PyCode): number {
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return (
    a.argumentCount - b.argumentCount ||
    a.varnames.length - b.varnames.length ||
    a.flags - b.flags ||
    a.firstLine - b.firstLine
  );
}

function areEqual(a: PyCode, b: PyCode): boolean {
  if (a === b) return true;
  return (
    compareHeads(a, b) === 0 &&
    sameNames(a.names, b.names) &&
    sameNames(a.varnames, b.varnames) &&
    sameNames(a.freevars, b.freevars) &&
    sameNames(a.cellvars, b.cellvars) &&
    sameBlock(a.tree, b.tree)
  );
}

defineType(codeType, {
  doc: 'code(argcount, nlocals, stacksize, flags, codestring, constants, names,\n      varnames, filename, name, firstlineno, lnotab[, freevars[, cellvars]])\n\nCreate a code object.  Not for the faint of heart.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(constructorSignature, undefined, args, keywords),
    getAttribute: genericGetAttribute,
    repr: (self) => {
      const { name, filename, firstLine } = self as PyCode;
      return `<code object ${name} at ${address(self)}, file "${filename}", line ${firstLine}>`;
    },
    hash: (self) => {
      const { name, argumentCount, flags, firstLine, varnames } = self as PyCode;
      return strHashLow(name) ^ argumentCount ^ flags ^ (firstLine << 8) ^ varnames.length;
    },
    richCompare: (self, other, op) => {
      if ((op !== 'eq' && op !== 'ne') || !(self instanceof PyCode) || !(other instanceof PyCode))
        return notImplemented;
      return areEqual(self, other) === (op === 'eq');
    },
    compare: (self, other) => {
      const a = self as PyCode;
      const b = other as PyCode;
      if (areEqual(a, b)) return 0;
      return compareHeads(a, b) || (identityOf(a) < identityOf(b) ? -1 : 1);
    },
  },
  members: [
    member('co_argcount', null, (self: PyCode) => self.argumentCount),
    member('co_nlocals', null, (self: PyCode) => self.varnames.length),
    member('co_stacksize', null, (self: PyCode) => {
      self.prepare();
      return self.stackCost;
    }),
    member('co_flags', null, (self: PyCode) => self.flags),
    // A tree is what runs: there is no bytecode, and no table of its lines.
    member('co_code', null, () => ''),
    member('co_consts', null, (self: PyCode) => new PyTuple(self.constants)),
    member('co_names', null, (self: PyCode) => new PyTuple(self.names)),
    member('co_varnames', null, (self: PyCode) => new PyTuple(self.varnames)),
    member('co_freevars', null, (self: PyCode) => new PyTuple(self.freevars)),
    member('co_cellvars', null, (self: PyCode) => new PyTuple(self.cellvars)),
    member('co_filename', null, (self: PyCode) => self.filename),
    member('co_name', null, (self: PyCode) => self.name),
    member('co_firstlineno', null, (self: PyCode) => self.firstLine),
    member('co_lnotab', null, () => ''),
  ],
});
