/** The exceptions of module `cPickle`. */
import type { Value } from '../../runtime/objects/object.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { repr, str } from '../../runtime/protocols/text.ts';
import { ModuleException } from '../module-exception.ts';

const MODULE = 'cPickle';
/** What an exception without arguments calls its subject. */
const NOBODY = '(what)';

function firstArgument(error: Value): Value | undefined {
  const args = getAttribute(error, 'args');
  return args instanceof PyTuple ? args.items[0] : undefined;
}

/** The base of all of them. */
export const pickleError: ModuleException = new ModuleException(MODULE, 'PickleError', undefined, (error: Value) => {
  const subject = firstArgument(error);
  return subject === undefined ? NOBODY : str(subject);
});

/** A value that cannot be pickled. */
export const picklingError: ModuleException = new ModuleException(MODULE, 'PicklingError', pickleError);

/** A value that does not say how it is pickled. */
export const unpickleableError: ModuleException = new ModuleException(
  MODULE,
  'UnpickleableError',
  picklingError,
  (error: Value) => {
    const subject = firstArgument(error);
    return `Cannot pickle ${subject === undefined ? NOBODY : repr(typeOf(subject))} objects`;
  },
);

/** Bytes that are no pickle. */
export const unpicklingError: ModuleException = new ModuleException(MODULE, 'UnpicklingError', pickleError);

/** A reference to what the pickle has not named before. */
export const badPickleGet: ModuleException = new ModuleException(MODULE, 'BadPickleGet', unpicklingError);
