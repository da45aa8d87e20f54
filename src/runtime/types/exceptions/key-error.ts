/** `KeyError`: shows the repr of its only argument, so that an empty or odd key can be seen. */
import { defineType } from '../../declare/declare.ts';
import { KeyError, type PyException } from '../../objects/exception.ts';
import { repr } from '../../protocols/text.ts';
import { initException, newException, strOfArguments } from './base-exception.ts';

defineType(KeyError, {
  doc: 'Mapping key not found.',
  slots: {
    new: newException,
    init: initException,
    str: (self) => {
      const { items } = (self as PyException).args;
      return items.length === 1 ? repr(items[0]!) : strOfArguments(self);
    },
  },
});
