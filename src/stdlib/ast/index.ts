/** Module `_ast`: the classes of the nodes of a syntax tree. */
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { ONLY_AST } from './compile-tree.ts';
import { nodeTypes } from './node-types.ts';

/** The revision of the grammar that CPython 2.7.18 has. */
const GRAMMAR_REVISION = '82160';

export const astModule: BuiltinModule = {
  name: '_ast',
  make: () =>
    makeModule('_ast', {
      doc: null,
      members: [...nodeTypes().types, ['PyCF_ONLY_AST', ONLY_AST], ['__version__', GRAMMAR_REVISION]],
    }),
};
