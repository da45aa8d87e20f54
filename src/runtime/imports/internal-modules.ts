/** The built-in modules that the runtime itself consists of. */
import { exceptionTypes } from '../objects/exception.ts';
import { importError } from '../objects/raise.ts';
import { type BuiltinModule, makeModule } from './builtin-modules.ts';

/** A module that is made with the interpreter: once it is gone from `sys.modules` there is no other. */
const internal = (name: string): BuiltinModule => ({
  name,
  make: () => {
    throw importError(`Cannot re-init internal module ${name}`);
  },
});

const exceptionsModule: BuiltinModule = {
  name: 'exceptions',
  make: () =>
    makeModule('exceptions', {
      doc: 'The exceptions of the language, which __builtin__ has too.',
      members: exceptionTypes,
    }),
};

export const internalModules: readonly BuiltinModule[] = [
  internal('__builtin__'),
  internal('__main__'),
  internal('sys'),
  exceptionsModule,
];
