import { bindClass, PyObject } from '../../runtime/objects/object.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import { RingBuffer } from './ring-buffer.ts';

export const dequeType = builtinType('deque', { module: 'collections', hasWeakrefs: true });

export class PyDeque extends PyObject {
  readonly items = new RingBuffer();
  /** -1 where there is no limit. */
  limit = -1;
  /** Changes with every change of what stands where, so that iterators notice. */
  state = 0;
}
bindClass(PyDeque, dequeType);
