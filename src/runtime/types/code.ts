/** `code`: a block of source that can run (CPython's `Objects/codeobject.c`, without its bytecode). */
import { defineType, definition, type Member, member } from '../declare/declare.ts';
import { strHashLow } from '../numbers/string-hash.ts';
import { codeType, PyCode } from '../objects/code.ts';
import { NotImplementedError } from '../objects/exception.ts';
import { identityOf } from '../objects/identity.ts';
import type { Value } from '../objects/object.ts';
import { raise } from '../objects/raise.ts';
import { notImplemented } from '../objects/singletons.ts';
import { PyTuple } from '../objects/tuple.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { address } from '../protocols/text.ts';
import { guardRestrictedAttribute } from '../restricted/guards.ts';
import { currentDomain } from '../restricted/provenance.ts';
import { sameBlock } from './code-tree.ts';

const constructorSignature = definition(
  'code(argcount, nlocals, stacksize, flags, codestring, constants, names, varnames, filename, name, firstlineno, lnotab[, freevars[, cellvars]])',
  null,
  () => {
    throw raise(NotImplementedError, 'code objects are made by compiling source: there is no bytecode');
  },
);

/** A read-only attribute that restricted code may not read. */
function guarded(name: string, read: (self: PyCode) => Value): Member {
  return member(name, null, (self: PyCode) => {
    // A sandbox may look at code that it compiled itself.
    if (self.domain === null || self.domain !== currentDomain()) guardRestrictedAttribute(name, 'frames');
    return read(self);
  });
}

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
    guarded('co_argcount', (self) => self.argumentCount),
    guarded('co_nlocals', (self) => self.varnames.length),
    guarded('co_stacksize', (self) => {
      self.prepare();
      return self.stackCost;
    }),
    guarded('co_flags', (self) => self.flags),
    // A tree is what runs: there is no bytecode, and no table of its lines.
    guarded('co_code', () => ''),
    guarded('co_consts', (self) => new PyTuple(self.constants)),
    guarded('co_names', (self) => new PyTuple(self.names)),
    guarded('co_varnames', (self) => new PyTuple(self.varnames)),
    guarded('co_freevars', (self) => new PyTuple(self.freevars)),
    guarded('co_cellvars', (self) => new PyTuple(self.cellvars)),
    guarded('co_filename', (self) => self.filename),
    guarded('co_name', (self) => self.name),
    guarded('co_firstlineno', (self) => self.firstLine),
    guarded('co_lnotab', () => ''),
  ],
});
