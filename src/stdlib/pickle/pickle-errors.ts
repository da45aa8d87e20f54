/** The exception classes of `cPickle`. */
import type { PyException } from '../../runtime/objects/exception.ts';
import type { PyRaise } from '../../runtime/objects/raise.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { repr, str } from '../../runtime/protocols/text.ts';
import { ModuleException } from '../module-exception.ts';

const MODULE = 'cPickle';

export const pickleError: ModuleException = new ModuleException(MODULE, 'PickleError', undefined, (error) => {
  const [first] = (error as PyException).args.items;
  return (first !== undefined && str(first)) || '(what)';
});

export const picklingError: ModuleException = new ModuleException(MODULE, 'PicklingError', pickleError);

export const unpickleableError: ModuleException = new ModuleException(
  MODULE,
  'UnpickleableError',
  picklingError,
  (error) => {
    const [first] = (error as PyException).args.items;
    return `Cannot pickle ${first === undefined ? '(what)' : repr(typeOf(first))} objects`;
  },
);

export const unpicklingError: ModuleException = new ModuleException(MODULE, 'UnpicklingError', pickleError);

export const badPickleGet: ModuleException = new ModuleException(MODULE, 'BadPickleGet', unpicklingError);

/** What is raised where the stack of the pickle machine holds less than an opcode needs. */
export function stackUnderflow(): PyRaise {
  return unpicklingError.raise('unpickling stack underflow');
}
