/** `traceback`: what was running, where, when an exception passed (CPython's `Python/traceback.c`). */
import { defineType, member } from '../declare/declare.ts';
import { type PyTraceback, tracebackType } from '../objects/traceback.ts';

defineType(tracebackType, {
  members: [
    member('tb_next', null, (self: PyTraceback) => self.next),
    member('tb_frame', null, (self: PyTraceback) => self.frame),
    // There is no bytecode whose offset it could be.
    member('tb_lasti', null, () => 0),
    member('tb_lineno', null, (self: PyTraceback) => self.line),
  ],
});
