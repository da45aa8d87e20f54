import { defineType } from '../runtime/declare/declare.ts';
import { identityOf } from '../runtime/objects/identity.ts';
import { bindClass, PyObject } from '../runtime/objects/object.ts';
import { builtinType, type PyType } from '../runtime/objects/type.ts';

const capsuleType: PyType = builtinType('PyCapsule', { isBase: false });

/**
 * What a module of CPython exports its C functions by (`Objects/capsule.c`). Here there is nothing in it: it is there
 * for code that looks at what a module has.
 */
export class PyCapsule extends PyObject {
  readonly name: string;
  constructor(name: string) {
    super();
    this.name = name;
  }
}
bindClass(PyCapsule, capsuleType);

defineType(capsuleType, {
  slots: {
    repr: (self) => `<capsule object "${(self as PyCapsule).name}" at 0x${identityOf(self).toString(16)}>`,
  },
});
