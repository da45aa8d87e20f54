/** `traceback`: what was running, where, when an exception passed (CPython's `Python/traceback.c`). */
import { defineType, type Member, member } from '../declare/declare.ts';
import type { Value } from '../objects/object.ts';
import { type PyTraceback, tracebackType } from '../objects/traceback.ts';
import { guardRestrictedAttribute } from '../restricted/guards.ts';

/** A read-only attribute that restricted code may not read. */
function guarded(name: string, read: (self: PyTraceback) => Value): Member {
  return member(name, null, (self: PyTraceback) => {
    guardRestrictedAttribute(name, 'frames');
    return read(self);
  });
}

defineType(tracebackType, {
  members: [
    guarded('tb_next', (self) => self.next),
    guarded('tb_frame', (self) => self.frame),
    // There is no bytecode whose offset it could be.
    guarded('tb_lasti', () => 0),
    guarded('tb_lineno', (self) => self.line),
  ],
});
