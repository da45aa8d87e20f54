import type { Expr } from './ast.ts';

/**
 * The truth of an `if` or `while` test that CPython 2.7 decides while it compiles (`expr_constant`): of literals and
 * of `__debug__`. The branch not taken makes no code: names in it get no place in the code object, and errors of
 * placement in it are not reported.
 *
 * @param optimize CPython's `-O` level
 * @returns null where the test is left to run time
 */
export function constantTruth(test: Expr, optimize: 0 | 1 | 2): boolean | null {
  switch (test.kind) {
    case 'Num':
      if (test.n.type === 'complex') return test.n.imag !== 0;
      return test.n.type === 'float' ? test.n.value !== 0 : test.n.value !== 0n;
    case 'Str':
      return test.s !== '';
    case 'Name':
      return test.id === '__debug__' ? optimize === 0 : null;
    default:
      return null;
  }
}
