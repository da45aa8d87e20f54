/** `traceback`: what was running, where, when an exception passed (CPython's `Python/traceback.c`). */
import { defineType, member } from '../declare/declare.ts';
import { type PyTraceback, tracebackType } from '../objects/traceback.ts';

defineType(tracebackType, {
  members: [
    member('tb_next', null, (self: PyTraceback) => self.next),
    member('tb_frame', null, (self: PyTraceback) => self.frame),
    // There is no bytecode whose offset it could be: it grows with the lines.
    member('tb_lasti', null, (self: PyTraceback) => 3 * Math.max(1, self.line - self.frame.code.firstLine)),
    member('tb_lineno', null, (self: PyTraceback) => self.line),
  ],
});
