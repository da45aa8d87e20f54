/**
 * `operator.itemgetter`, `attrgetter` and `methodcaller` (CPython 2.7 `Modules/operator.c`).
 *
 * An `attrgetter` or `methodcaller` reads attributes wherever it is called, so that one made by restricted code would
 * read as trusted code once somebody trusted calls it (as a sort key, say). Therefore each remembers the sandbox it
 * was made in, and works there whoever calls it.
 */
import { defineType } from '../../runtime/declare/declare.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import type { Keywords } from '../../runtime/objects/keywords.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { genericGetAttribute, getAttribute } from '../../runtime/protocols/attribute.ts';
import { attributeName } from '../../runtime/protocols/attribute-name.ts';
import { call } from '../../runtime/protocols/call.ts';
import { asciiEncode } from '../../runtime/protocols/default-encoding.ts';
import { getItem } from '../../runtime/protocols/sequence.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { inDomain } from '../../runtime/restricted/confinement.ts';
import { registerLookupType } from '../../runtime/restricted/locked-types.ts';
import { currentDomain } from '../../runtime/restricted/provenance.ts';

const module = 'operator';
export const itemGetterType: PyType = builtinType('itemgetter', { module, isBase: false });
export const attributeGetterType: PyType = builtinType('attrgetter', { module, isBase: false });
export const methodCallerType: PyType = builtinType('methodcaller', { module, isBase: false });

class PyItemGetter extends PyObject {
  readonly keys: readonly Value[];
  constructor(keys: readonly Value[]) {
    super();
    this.keys = keys;
  }
}
bindClass(PyItemGetter, itemGetterType);

class PyAttributeGetter extends PyObject {
  readonly names: readonly Value[];
  readonly domain: PyDict | null;
  /** For each name those along its dotted path; null until first called: only then a name that is none is refused. */
  paths: readonly (readonly string[])[] | null = null;
  constructor(names: readonly Value[], domain: PyDict | null) {
    super();
    this.names = names;
    this.domain = domain;
  }
}
bindClass(PyAttributeGetter, attributeGetterType);

class PyMethodCaller extends PyObject {
  readonly name: Value;
  readonly args: readonly Value[];
  readonly keywords: Keywords | null;
  readonly domain: PyDict | null;
  constructor(name: Value, args: readonly Value[], keywords: Keywords | null, domain: PyDict | null) {
    super();
    this.name = name;
    this.args = args;
    this.keywords = keywords;
    this.domain = domain;
  }
}
bindClass(PyMethodCaller, methodCallerType);

/** The object that a getter of that type is called with: exactly one argument. */
function onlyArgument(type: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  if (keywords !== null && keywords.size > 0) throw typeError(`${type.shortName} does not take keyword arguments`);
  if (args.length !== 1) throw typeError(`${type.shortName} expected 1 arguments, got ${args.length}`);
  return args[0]!;
}

function checkConstruction(type: PyType, args: readonly Value[], keywords: Keywords | null): void {
  if (keywords !== null && keywords.size > 0) throw typeError(`${type.shortName}() does not take keyword arguments`);
  if (args.length === 0) throw typeError(`${type.shortName} expected 1 arguments, got 0`);
}

/** The sandbox that a getter belongs to which trusted code made by a sandbox's twin of the type: one without builtins. */
const NOBODY = new PyDict();

defineType(itemGetterType, {
  doc: 'itemgetter(item, ...) -> callable that answers obj[item], or a tuple of such where there are more items',
  slots: {
    new: (type, args, keywords) => {
      checkConstruction(type, args, keywords);
      return new PyItemGetter(args.slice());
    },
    getAttribute: genericGetAttribute,
    call: (self, args, keywords) => {
      const { keys } = self as PyItemGetter;
      const object = onlyArgument(itemGetterType, args, keywords);
      if (keys.length === 1) return getItem(object, keys[0]!);
      return new PyTuple(keys.map((key) => getItem(object, key)));
    },
  },
});

function pathOf(name: Value): readonly string[] {
  if (name instanceof PyUnicode) return asciiEncode(name).split('.');
  const bytes = bytesOf(name);
  if (bytes === undefined) throw typeError('attribute name must be a string');
  return bytes.split('.');
}

function followPath(object: Value, path: readonly string[]): Value {
  let value = object;
  for (const name of path) value = getAttribute(value, name);
  return value;
}

function readAttributes(getter: PyAttributeGetter, object: Value): Value {
  const paths = (getter.paths ??= getter.names.map(pathOf));
  if (paths.length === 1) return followPath(object, paths[0]!);
  return new PyTuple(paths.map((path) => followPath(object, path)));
}

function newAttributeGetter(args: readonly Value[], keywords: Keywords | null, domain: PyDict | null): Value {
  checkConstruction(attributeGetterType, args, keywords);
  return new PyAttributeGetter(args.slice(), domain);
}
registerLookupType(attributeGetterType, (_twin, args, keywords) =>
  newAttributeGetter(args, keywords, currentDomain() ?? NOBODY),
);

defineType(attributeGetterType, {
  doc: 'attrgetter(name, ...) -> callable that answers obj.name, or a tuple of such; a name may be a dotted path',
  slots: {
    new: (_type, args, keywords) => newAttributeGetter(args, keywords, currentDomain()),
    getAttribute: genericGetAttribute,
    call: (self, args, keywords) => {
      const getter = self as PyAttributeGetter;
      const object = onlyArgument(attributeGetterType, args, keywords);
      if (getter.domain === null) return readAttributes(getter, object);
      return inDomain(getter.domain, () => readAttributes(getter, object));
    },
  },
});

function callMethod({ name, args, keywords }: PyMethodCaller, object: Value): Value {
  return call(getAttribute(object, attributeName(name)), args, keywords);
}

function newMethodCaller(args: readonly Value[], keywords: Keywords | null, domain: PyDict | null): Value {
  if (args.length === 0) throw typeError('methodcaller needs at least one argument, the method name');
  return new PyMethodCaller(args[0]!, args.slice(1), keywords, domain);
}
registerLookupType(methodCallerType, (_twin, args, keywords) =>
  newMethodCaller(args, keywords, currentDomain() ?? NOBODY),
);

defineType(methodCallerType, {
  doc: 'methodcaller(name, ...) -> callable that answers obj.name(...), with the other arguments given here',
  slots: {
    new: (_type, args, keywords) => newMethodCaller(args, keywords, currentDomain()),
    getAttribute: genericGetAttribute,
    call: (self, args, keywords) => {
      const caller = self as PyMethodCaller;
      const object = onlyArgument(methodCallerType, args, keywords);
      if (caller.domain === null) return callMethod(caller, object);
      return inDomain(caller.domain, () => callMethod(caller, object));
    },
  },
});
