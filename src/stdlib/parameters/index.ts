/** Module `_parameters`, for module inspect: CPython reads a tuple parameter's names off the bytecode. */
import type { Expr } from '../../parser/ast.ts';
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyCode } from '../../runtime/objects/code.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';

/** The name of a parameter, or the list of those that a tuple parameter takes apart. */
function namesOf(parameter: Expr): Value {
  if (parameter.kind === 'Name') return parameter.id;
  return new PyList(parameter.kind === 'Tuple' ? parameter.elts.map(namesOf) : []);
}

function parameters(code: Value): Value {
  if (!(code instanceof PyCode)) throw typeError(`parameters() argument 1 must be code, not ${typeOf(code).name}`);
  const { tree } = code;
  if (tree !== null && (tree.kind === 'FunctionDef' || tree.kind === 'Lambda')) {
    return new PyList(tree.args.args.map(namesOf));
  }
  return new PyList(code.varnames.slice(0, code.argumentCount));
}

export const parametersModule: BuiltinModule = {
  name: '_parameters',
  make: () =>
    makeModule('_parameters', {
      doc: 'The parameters of code objects, tuples taken apart.',
      functions: [
        definition('parameters(code)', 'A list of the names of the positional parameters.', parameters, 'tuple'),
      ],
    }),
};
