/** Module `_abc`: what the abstract base classes ask of a class, and restricted code may not look up in its `__dict__`. */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { attributeError } from '../../runtime/objects/raise.ts';
import { PyType } from '../../runtime/objects/type.ts';
import { attributeName } from '../../runtime/protocols/attribute-name.ts';
import { lookup } from '../../runtime/protocols/type-lookup.ts';

const functions = [
  definition(
    'defines(cls, name)',
    'defines(cls, name) -> bool or None\n\nWhether a new-style class or the first base that has the name gives it another value than None; None where no class has it.',
    (cls: Value, name: Value) => {
      if (!(cls instanceof PyType)) throw attributeError('__mro__');
      const found = lookup(cls, attributeName(name));
      return found === undefined ? null : found !== null;
    },
    'tuple',
  ),
];

export const abcModule: BuiltinModule = {
  name: '_abc',
  make: () => makeModule('_abc', { doc: 'What abstract base classes ask of a class.', functions }),
};
