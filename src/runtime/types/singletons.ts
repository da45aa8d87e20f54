/** The types of None, NotImplemented and Ellipsis, which have one object each and make no more. */
import { defineType } from '../declare/declare.ts';
import { identityOf } from '../objects/identity.ts';
import { hashOfAddress } from '../objects/key-hash.ts';
import { noneType } from '../objects/none.ts';
import { ellipsisType, notImplementedType } from '../objects/singletons.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';

defineType(noneType, {
  slots: { new: undefined, repr: () => 'None', hash: (self) => hashOfAddress(identityOf(self)) },
});

defineType(notImplementedType, { slots: { new: undefined, repr: () => 'NotImplemented' } });

defineType(ellipsisType, {
  slots: { new: undefined, getAttribute: genericGetAttribute, repr: () => 'Ellipsis' },
});
