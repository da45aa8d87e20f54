import type { PyFrame } from '../objects/frame.ts';
import type { Value } from '../objects/object.ts';
import { systemError } from '../objects/raise.ts';

let read: (frame: PyFrame) => Value = () => {
  throw systemError('frames have no locals before there is an evaluator');
};

/** Says how the local variables of a frame are read: the evaluator, which lays frames out, knows. */
export function setFrameLocals(locals: (frame: PyFrame) => Value): void {
  read = locals;
}

/** The local variables of a frame as a mapping (`f_locals`): a module's own namespace, a snapshot for a function. */
export function frameLocals(frame: PyFrame): Value {
  return read(frame);
}
