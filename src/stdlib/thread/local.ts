/** `thread._local`: attributes of each thread; there is one. */
import { defineType, getter } from '../../runtime/declare/declare.ts';
import { attributesOf } from '../../runtime/objects/attribute-holder.ts';
import { dictOf } from '../../runtime/objects/instance-attributes.ts';
import { bindClass, PyObject } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { builtinType, objectType } from '../../runtime/objects/type.ts';
import { genericGetAttribute, genericSetAttribute } from '../../runtime/protocols/attribute.ts';

export const localType = builtinType('_local', { module: 'thread', hasWeakrefs: true });
localType.hasDict = true;

class PyLocal extends PyObject {}
bindClass(PyLocal, localType);

defineType(localType, {
  doc: 'An object whose attributes each thread has for itself.',
  slots: {
    new: (type, args, keywords) => {
      const isGiven = args.length > 0 || (keywords !== null && keywords.size > 0);
      if (isGiven && type.slots.init === objectType.slots.init) {
        throw typeError('Initialization arguments are not supported');
      }
      const local = new PyLocal();
      if (type !== localType) local.cls = type;
      return local;
    },
    getAttribute: genericGetAttribute,
    setAttribute: genericSetAttribute,
  },
  members: [
    getter('__dict__', 'the attributes of the running thread', (self: PyLocal) => {
      return dictOf(attributesOf(self)!);
    }),
  ],
});
