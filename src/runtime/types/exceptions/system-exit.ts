/** `SystemExit`: a request to end the program, with the status to end it with. */
import { defineType } from '../../declare/declare.ts';
import { type PyExceptionWithFields, SystemExit } from '../../objects/exception.ts';
import type { Keywords } from '../../objects/keywords.ts';
import type { Value } from '../../objects/object.ts';
import { initException, newException } from './base-exception.ts';
import { objectField } from './fields.ts';

defineType(SystemExit, {
  doc: 'Request to exit from the interpreter.',
  slots: {
    new: newException,
    init: (self: Value, args: readonly Value[], keywords: Keywords | null) => {
      initException(self, args, keywords);
      const exit = self as PyExceptionWithFields;
      if (args.length > 0) exit.fields.set('code', args.length === 1 ? args[0]! : exit.args);
    },
  },
  members: [objectField('code')],
});
