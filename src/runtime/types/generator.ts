/** Generators: `next`, `send`, `throw`, `close` (CPython's `Objects/genobject.c`, PEP 342). */
import { defineType, getter, member, method } from '../declare/declare.ts';
import { GeneratorExit, StopIteration } from '../objects/exception.ts';
import { generatorType, type PyGenerator } from '../objects/generator.ts';
import type { Value } from '../objects/object.ts';
import { type PyRaise, raise, runtimeError, stopIteration, typeError, valueError } from '../objects/raise.ts';
import { thread } from '../objects/thread-state.ts';
import { PyTraceback } from '../objects/traceback.ts';
import { typeOf } from '../objects/type-of.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { runFrame } from '../protocols/call.ts';
import { isException, isExceptionClass, makeRaise } from '../protocols/exception-match.ts';
import { address } from '../protocols/text.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { currentDomain } from '../restricted/provenance.ts';

/** Lets a generator run to its next `yield`; answers what it yields, or undefined at its end. */
function resume(generator: PyGenerator, sent: Value, thrown: unknown): Value | undefined {
  if (generator.running) throw valueError('generator already executing');
  const { frame } = generator;
  if (frame === null) {
    if (thrown !== undefined) throw thrown;
    return undefined;
  }
  generator.running = true;
  generator.sent = sent;
  generator.thrown = thrown;
  if (!generator.started) {
    generator.started = true;
    if (thrown !== undefined) {
      generator.thrown = undefined;
      failBeforeStart(generator, thrown as PyRaise);
    }
  } else frame.resuming = true;
  generator.stopped = false;
  runFrame(frame);
  if (generator.stopped) {
    generator.running = false;
    frame.back = null;
    return generator.yielded;
  }
  generator.finish();
  return undefined;
}

/** An exception thrown into a generator that has not begun: it shows the frame's first line. */
function failBeforeStart(generator: PyGenerator, thrown: PyRaise): never {
  const frame = generator.frame!;
  thrown.traceback = new PyTraceback(frame, frame.line, thrown.traceback);
  generator.finish();
  throw thrown;
}

/** The next item as iteration takes it: a StopIteration that the body raises ends the generator like its end. */
export function generatorNext(self: Value): Value | undefined {
  const { frame, depth, stack } = thread;
  try {
    return resume(self as PyGenerator, null, undefined);
  } catch (thrown) {
    const raised = caught(thrown, { frame, depth, stack });
    if (isA(raised, StopIteration)) return undefined;
    throw raised;
  }
}

function orStop(value: Value | undefined): Value {
  if (value === undefined) throw stopIteration();
  return value;
}

function send(self: PyGenerator, value: Value): Value {
  if (!self.started && self.frame !== null && !self.running && value !== null) {
    throw typeError("can't send non-None value to a just-started generator");
  }
  return orStop(resume(self, value, undefined));
}

function throwInto(self: PyGenerator, type: Value, value: Value = null, traceback: Value = null): Value {
  if (traceback !== null && !(traceback instanceof PyTraceback)) {
    throw typeError('throw() third argument must be a traceback object');
  }
  if (!isExceptionClass(type) && !isException(type)) {
    throw typeError(`exceptions must be classes, or instances, not ${typeOf(type).name}`);
  }
  if (isClosed('frames') && self.frame !== null && self.frame.scope.builtins !== currentDomain()) {
    // What the generator keeps to its handlers would be had for the asking.
    throw denied('attribute', 'throw', 'generator.throw not accessible in restricted mode');
  }
  return orStop(resume(self, null, makeRaise(type, value, traceback)));
}

export function closeGenerator(self: PyGenerator): Value {
  const at = landing();
  try {
    if (resume(self, null, raise(GeneratorExit)) === undefined) return null;
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, StopIteration) || isA(raised, GeneratorExit)) return null;
    throw raised;
  }
  throw runtimeError('generator ignored GeneratorExit');
}

defineType(generatorType, {
  slots: {
    getAttribute: genericGetAttribute,
    iter: (self) => self,
    next: generatorNext,
    repr: (self) => `<generator object ${(self as PyGenerator).code.name} at ${address(self)}>`,
  },
  members: [
    method(
      'next()',
      'x.next() -> the next value, or raise StopIteration',
      (self: PyGenerator) => orStop(resume(self, null, undefined)),
      'wrapper',
    ),
    method(
      'send(arg)',
      "send(arg) -> send 'arg' into generator,\nreturn next yielded value or raise StopIteration.",
      send,
    ),
    method(
      'throw(typ[, val[, tb]])',
      'throw(typ[,val[,tb]]) -> raise exception in generator,\nreturn next yielded value or raise StopIteration.',
      throwInto,
      'unpack',
    ),
    method('close()', 'close() -> raise GeneratorExit inside generator.', closeGenerator),
    member('gi_frame', null, (self: PyGenerator) => self.frame),
    member('gi_running', null, (self: PyGenerator) => (self.running ? 1 : 0)),
    member('gi_code', null, (self: PyGenerator) => self.code),
    getter(
      '__name__',
      "Return the name of the generator's associated code object.",
      (self: PyGenerator) => self.code.name,
    ),
  ],
});
