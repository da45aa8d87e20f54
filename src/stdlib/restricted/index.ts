/** Module `_restricted`: what Python modules of the library have to know about restricted code and cannot see. */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyCode } from '../../runtime/objects/code.ts';
import type { Value } from '../../runtime/objects/object.ts';

const functions = [
  definition(
    'compiled_inside(code)',
    'compiled_inside(code) -> bool\n\nWhether restricted code compiled a code object, and so chose the file name that it gives.',
    (code: Value) => code instanceof PyCode && code.domain !== null,
    'one',
  ),
];

export const restrictedModule: BuiltinModule = {
  name: '_restricted',
  make: () => makeModule('_restricted', { doc: 'What the library has to know about restricted code.', functions }),
};
