/** Scanner objects (CPython 2.7 `Modules/_sre.c`). */
import { defineType, member, method } from '../../runtime/declare/declare.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { nextMatch } from './match-iterator.ts';
import { type PyScanner, scannerType } from './objects.ts';

defineType(scannerType, {
  doc: null,
  slots: { getAttribute: genericGetAttribute },
  members: [
    method('match()', null, (self: PyScanner) => nextMatch(self, false)),
    method('search()', null, (self: PyScanner) => nextMatch(self, true)),
    member('pattern', null, (self: PyScanner) => self.pattern),
  ],
});
