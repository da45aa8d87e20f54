/** `frame`: one activation of a code object (CPython's `Objects/frameobject.c`). */
import { defineType, getter, type Member, member } from '../declare/declare.ts';
import { frameType, type PyFrame } from '../objects/frame.ts';
import { intType } from '../objects/int.ts';
import type { Value } from '../objects/object.ts';
import { attributeError, valueError } from '../objects/raise.ts';
import type { ExceptionInfo } from '../objects/thread-state.ts';
import { PyTraceback } from '../objects/traceback.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute, genericSetAttribute } from '../protocols/attribute.ts';
import { frameLocals } from '../protocols/frame-locals.ts';
import { integerOf } from '../protocols/index-number.ts';
import { frameTrace, jumpToLine, setFrameTrace } from '../protocols/trace.ts';

/** A computed attribute: writing it is another kind of error than for a member. */
function computed(
  name: string,
  read: (self: PyFrame) => Value,
  write: (self: PyFrame, value: Value | undefined) => void = () => {
    throw attributeError(`attribute '${name}' of 'frame' objects is not writable`);
  },
): Member {
  return getter(name, null, read, write);
}

/** One part of what `sys.exc_info()` was before this frame caught its first exception. */
function savedException(name: string, part: keyof ExceptionInfo): Member {
  return computed(
    name,
    (self) => self.savedException?.[part] ?? null,
    (self, value) => {
      const saved = self.savedException ?? { type: null, value: null, traceback: null };
      const changed = part === 'traceback' && !(value instanceof PyTraceback) ? null : (value ?? null);
      self.savedException = { ...saved, [part]: changed };
    },
  );
}

function setLine(self: PyFrame, value: Value | undefined): void {
  if (value === undefined) throw attributeError('cannot delete attribute');
  if (!typeOf(value).isSubtype(intType)) throw valueError('lineno must be an integer');
  jumpToLine(self, Number(integerOf(value)));
}

defineType(frameType, {
  slots: { getAttribute: genericGetAttribute, setAttribute: genericSetAttribute },
  members: [
    member('f_back', null, (self: PyFrame) => self.back),
    member('f_code', null, (self: PyFrame) => self.code),
    member('f_builtins', null, (self: PyFrame) => self.scope.builtins),
    member('f_globals', null, (self: PyFrame) => self.scope.globals),
    // There is no bytecode whose offset it could be: it tells whether a generator has begun, and grows with the lines.
    member('f_lasti', null, (self: PyFrame) =>
      self.generator !== null && !self.generator.started ? -1 : 3 * Math.max(1, self.line - self.code.firstLine),
    ),
    computed('f_locals', frameLocals),
    computed('f_lineno', (self) => self.line, setLine),
    computed('f_trace', frameTrace, (self, value) => {
      setFrameTrace(self, value ?? null);
    }),
    computed('f_restricted', (self) => self.scope.restricted),
    savedException('f_exc_traceback', 'traceback'),
    savedException('f_exc_type', 'type'),
    savedException('f_exc_value', 'value'),
  ],
});
