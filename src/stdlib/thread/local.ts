/** `thread._local`: attributes that each thread has for itself (CPython 2.7 `Modules/threadmodule.c`, `localobject`). */
import { defineType, getter } from '../../runtime/declare/declare.ts';
import { attributesOf } from '../../runtime/objects/attribute-holder.ts';
import { type AttributeHolder, dictOf } from '../../runtime/objects/instance-attributes.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { builtinType, objectType } from '../../runtime/objects/type.ts';
import { genericGetAttribute, genericSetAttribute } from '../../runtime/protocols/attribute.ts';
import { threads } from './thread-count.ts';

export const localType = builtinType('_local', { module: 'thread', hasWeakrefs: true });
localType.hasDict = true;

class PyLocal extends PyObject {
  /** What it was made with: `__init__` is called with it in each thread. */
  readonly args: readonly Value[];
  readonly keywords: Keywords | null;
  /** The thread whose attributes are in `attrs`, and those of the threads below it. */
  owner: number;
  readonly others = new Map<number, AttributeHolder | undefined>();

  constructor(args: readonly Value[], keywords: Keywords | null) {
    super();
    this.args = args;
    this.keywords = keywords;
    this.owner = threads().current;
  }
}
bindClass(PyLocal, localType);

/** Puts the attributes of the running thread in place; a thread that has none yet initializes the object. */
function enter(local: PyLocal): void {
  const { current } = threads();
  if (current === local.owner) return;
  local.others.set(local.owner, local.attrs);
  const isNew = !local.others.has(current);
  local.attrs = local.others.get(current);
  local.owner = current;
  if (isNew) local.cls.slots.init?.(local, local.args, local.keywords);
}

defineType(localType, {
  doc: 'An object whose attributes each thread has for itself.',
  slots: {
    new: (type, args, keywords) => {
      const isGiven = args.length > 0 || (keywords !== null && keywords.size > 0);
      if (isGiven && type.slots.init === objectType.slots.init) {
        throw typeError('Initialization arguments are not supported');
      }
      const local = new PyLocal(args, keywords);
      if (type !== localType) local.cls = type;
      return local;
    },
    getAttribute: (self, name) => {
      enter(self as PyLocal);
      return genericGetAttribute(self, name);
    },
    setAttribute: (self, name, value) => {
      enter(self as PyLocal);
      genericSetAttribute(self, name, value);
    },
  },
  members: [
    getter('__dict__', 'the attributes of the running thread', (self: PyLocal) => {
      enter(self);
      return dictOf(attributesOf(self)!);
    }),
  ],
});
