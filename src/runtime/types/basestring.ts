/** Python's `basestring`, of which there are no instances of its own. */
import { defineType } from '../declare/declare.ts';
import { typeError } from '../objects/raise.ts';
import { baseStringType } from '../objects/str.ts';

defineType(baseStringType, {
  doc: 'What str and unicode have in common: there is no object of this type itself.',
  slots: {
    new: () => {
      throw typeError('The basestring type cannot be instantiated');
    },
  },
});
