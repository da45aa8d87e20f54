/** Module `_weakref` (CPython 2.7 `Modules/_weakref.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { callableProxyType, proxyType, referenceType } from '../../runtime/objects/weak-reference.ts';
import { weakReferencesTo } from '../../runtime/restricted/visible-references.ts';
import { proxy } from './proxy.ts';
import './reference.ts';

export const weakrefModule: BuiltinModule = {
  name: '_weakref',
  make: () =>
    makeModule('_weakref', {
      doc: 'Weak references. What they refer to lives as long as they do.',
      functions: [
        definition('getweakrefcount(object)', 'The number of weak references to object.', (object: Value) => {
          return weakReferencesTo(object).length;
        }),
        definition('getweakrefs(object)', 'A list of all weak references to object.', (object: Value) => {
          return new PyList(weakReferencesTo(object));
        }),
        definition(
          'proxy(object[, callback])',
          'proxy(object[, callback]) -> an object that stands for the other; callback is kept for form only',
          proxy,
          'unpack',
        ),
        definition(
          '_remove_dead_weakref(dct, key)',
          'Removes an item whose value is a reference to a dead object: there is none.',
          () => null,
        ),
      ],
      members: [
        ['ref', referenceType],
        ['ReferenceType', referenceType],
        ['ProxyType', proxyType],
        ['CallableProxyType', callableProxyType],
      ],
    }),
};
