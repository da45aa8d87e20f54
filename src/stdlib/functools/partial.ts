/** `functools.partial` (CPython 2.7 `Modules/_functoolsmodule.c`). */
import { defineType, getter, member, method } from '../../runtime/declare/declare.ts';
import { attributesOf } from '../../runtime/objects/attribute-holder.ts';
import { dictType, PyDict } from '../../runtime/objects/dict.ts';
import { dictOf, replaceDict } from '../../runtime/objects/instance-attributes.ts';
import { Keywords } from '../../runtime/objects/keywords.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyTuple, tupleType } from '../../runtime/objects/tuple.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { genericGetAttribute, genericSetAttribute } from '../../runtime/protocols/attribute.ts';
import { call } from '../../runtime/protocols/call.ts';
import { isCallable } from '../../runtime/protocols/callable.ts';
import { expandKeywords } from '../../runtime/protocols/expand-arguments.ts';
import { denied } from '../../runtime/restricted/guards.ts';
import { isRestricted } from '../../runtime/restricted/mode.ts';
import { currentDomain } from '../../runtime/restricted/provenance.ts';

export const partialType = builtinType('partial', { module: 'functools', hasWeakrefs: true });
partialType.hasDict = true;

class PyPartial extends PyObject {
  callable: Value;
  args: PyTuple;
  keywords: PyDict;
  /** The sandbox that made it; null for trusted code. */
  readonly domain: PyDict | null = currentDomain();

  constructor(callable: Value, args: PyTuple, keywords: PyDict) {
    super();
    this.callable = callable;
    this.args = args;
    this.keywords = keywords;
  }
}
bindClass(PyPartial, partialType);

function dictOfKeywords(keywords: Keywords): PyDict {
  const dict = new PyDict();
  for (let i = 0; i < keywords.size; i++) dict.setStr(keywords.names[i]!, keywords.values[i]!);
  return dict;
}

/** The keywords of a call: those kept, and over them those given. */
function mergedKeywords(partial: PyPartial, given: Keywords | null): Keywords | null {
  if (partial.keywords.size === 0) return given;
  const dict = partial.keywords.copy();
  if (given !== null) for (let i = 0; i < given.size; i++) dict.setStr(given.names[i]!, given.values[i]!);
  const merged = new Keywords();
  expandKeywords(partial.callable, merged, dict);
  return merged;
}

function refuseRestricted(name: string): void {
  if (isRestricted()) throw denied('attribute', name, `${name} not accessible in restricted mode`);
}

function setState(partial: PyPartial, state: Value): null {
  refuseRestricted('__setstate__');
  const items = state instanceof PyTuple ? state.items : [];
  const [callable, args, keywords, dict] = items;
  if (
    items.length !== 4 ||
    !isCallable(callable!) ||
    !(args instanceof PyTuple) ||
    !(keywords === null || keywords instanceof PyDict)
  ) {
    throw typeError('invalid partial state');
  }
  partial.callable = callable!;
  partial.args = args.cls === tupleType ? args : new PyTuple(args.items);
  partial.keywords = keywords === null ? new PyDict() : keywords.cls === dictType ? keywords : keywords.copy();
  replaceDict(attributesOf(partial)!, dict instanceof PyDict ? dict : new PyDict());
  return null;
}

const readonly = (): never => {
  throw typeError('readonly attribute');
};

defineType(partialType, {
  doc: 'partial(func, *args, **keywords) -> func with these arguments and keywords given already',
  slots: {
    new: (type, args, keywords) => {
      if (args.length < 1) throw typeError("type 'partial' takes at least one argument");
      const callable = args[0]!;
      if (!isCallable(callable)) throw typeError('the first argument must be callable');
      const kept = keywords === null ? new PyDict() : dictOfKeywords(keywords);
      const partial = new PyPartial(callable, new PyTuple(args.slice(1)), kept);
      if (type !== partialType) partial.cls = type;
      return partial;
    },
    getAttribute: genericGetAttribute,
    setAttribute: genericSetAttribute,
    call: (self, args, keywords) => {
      const partial = self as PyPartial;
      const { items } = partial.args;
      const all = items.length === 0 ? args : args.length === 0 ? items : [...items, ...args];
      return call(partial.callable, all, mergedKeywords(partial, keywords));
    },
  },
  members: [
    member('func', 'what is called in the end', (self: PyPartial) => self.callable, readonly),
    member('args', 'the arguments given already', (self: PyPartial) => self.args, readonly),
    member('keywords', 'the keyword arguments given already', (self: PyPartial) => self.keywords, readonly),
    getter(
      '__dict__',
      null,
      (self: PyPartial) => {
        return dictOf(attributesOf(self)!);
      },
      (self: PyPartial, value) => {
        if (value === undefined) throw typeError("a partial object's dictionary may not be deleted");
        if (!(value instanceof PyDict)) throw typeError("setting partial object's dictionary to a non-dict");
        replaceDict(attributesOf(self)!, value);
      },
    ),
    method('__reduce__()', null, (self: PyPartial) => {
      refuseRestricted('__reduce__');
      const holder = attributesOf(self);
      const dict = self.attrs === undefined ? null : dictOf(holder!);
      const state = new PyTuple([self.callable, self.args, self.keywords, dict]);
      return new PyTuple([typeOf(self), new PyTuple([self.callable]), state]);
    }),
    method('__setstate__(state)', null, setState),
  ],
});
