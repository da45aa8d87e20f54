import { PyException } from './exception.ts';
import type { PyTuple } from './tuple.ts';
import type { PyType } from './type.ts';

/**
 * The exception that ends restricted code which has spent what it may: no code that is restricted catches it, however
 * often it is raised again, and trusted code catches it like any other.
 */
export class PyExhaustion extends PyException {
  /** Trusted code that the restricted code had called was given time to clean up, and spent it: nor does that catch it. */
  readonly isFinal: boolean;

  constructor(type: PyType, args: PyTuple, isFinal: boolean) {
    super(type, args);
    this.isFinal = isFinal;
  }
}
