/** Module `_warnings`: the part of `warnings` that the interpreter itself needs (CPython 2.7 `Python/_warnings.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { toInt, toSize } from '../../runtime/protocols/index-number.ts';
import { issueExplicitly, issueWarning } from '../../runtime/protocols/warn.ts';
import { warningState } from '../../runtime/protocols/warning-filters.ts';

const functions = [
  definition(
    'warn(message, category=None, stacklevel=1)',
    'warn(message[, category[, stacklevel]])\n\nIssues a warning, unless a filter ignores it or makes it an exception.',
    (message: Value, category?: Value, stackLevel?: Value) => {
      issueWarning(message, category, stackLevel === undefined ? 1 : toSize(stackLevel));
      return null;
    },
  ),
  definition(
    'warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None)',
    'warn_explicit(message, category, filename, lineno[, module[, registry[, module_globals]]])\n\nIssues a warning about a place that is given. The source line is found by the file name.',
    (message: Value, category: Value, filename: Value, line: Value, module?: Value, registry?: Value) => {
      issueExplicitly({ message, category, filename, line: toInt(line), module, registry: registry ?? null });
      return null;
    },
  ),
];

export const warningsModule: BuiltinModule = {
  name: '_warnings',
  make: () => {
    const { filters, onceRegistry, defaultAction } = warningState();
    return makeModule('_warnings', {
      doc: 'What the interpreter itself needs of module warnings.',
      functions,
      members: [
        ['filters', filters],
        ['once_registry', onceRegistry],
        ['default_action', defaultAction],
      ],
    });
  },
};
