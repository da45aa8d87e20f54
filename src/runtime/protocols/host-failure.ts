import type { HostError } from '../host/host.ts';
import { IOError, OSError, PyExceptionWithFields } from '../objects/exception.ts';
import type { Value } from '../objects/object.ts';
import { PyRaise } from '../objects/raise.ts';
import { PyTuple } from '../objects/tuple.ts';
import type { PyType } from '../objects/type.ts';

/** An IOError or OSError with its members set, as `PyErr_SetFromErrno` makes it. */
export function environmentError(type: PyType, errno: number, message: string, filename: Value | undefined): PyRaise {
  const error = new PyExceptionWithFields(type, new PyTuple([errno, message]));
  error.fields.set('errno', errno);
  error.fields.set('strerror', message);
  if (filename !== undefined) error.fields.set('filename', filename);
  return new PyRaise(type, error);
}

/** The IOError of a host failure. */
export function hostFailure(failure: HostError, filename?: Value): PyRaise {
  return environmentError(IOError, failure.errno, failure.message, filename);
}

/** The OSError of a host failure. */
export function osFailure(failure: HostError, filename?: Value): PyRaise {
  return environmentError(OSError, failure.errno, failure.message, filename);
}
