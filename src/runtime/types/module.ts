import { defineType, definition, getter } from '../declare/declare.ts';
import { moduleType, PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { attributeError, typeError } from '../objects/raise.ts';
import { typeOf } from '../objects/type-of.ts';
import { noAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { wrongArgument } from '../protocols/string-argument.ts';
import { bytesOf } from '../protocols/text.ts';
import { lookup } from '../protocols/type-lookup.ts';
import { ruleOf } from '../restricted/attribute-rules.ts';
import { recordMissingAttribute } from '../restricted/audit.ts';
import { confineHere } from '../restricted/confinement.ts';
import { denied } from '../restricted/guards.ts';
import { isClosed } from '../restricted/lab.ts';
import { isForeignModule } from '../restricted/provenance.ts';
import { ofType } from './function.ts';

const moduleArguments = definition('module.__init__(name, doc=None)', null, (name: Value, doc?: Value) => {
  const text = bytesOf(name);
  if (text === undefined) throw wrongArgument('module.__init__() argument 1', 'string', name);
  return [text, doc ?? null] as never;
});

const BUILTINS = ruleOf('module', '__builtins__')!;

function getAttribute(self: Value, name: string): Value | undefined {
  const module = self as PyModule;
  // Nothing in the type is a data descriptor but `__dict__`.
  if (name === '__builtins__') BUILTINS.checkRead(module);
  if (name !== '__dict__') {
    const own = module.dict.getStr(name);
    if (own !== undefined) return confineHere(own);
  }
  const found = lookup(typeOf(self), name);
  if (found === undefined) {
    const value = module.computed === null ? undefined : module.computed(name);
    if (value === undefined) recordMissingAttribute(module, name);
    return value;
  }
  const { descriptorGet } = typeOf(found).slots;
  return descriptorGet === undefined ? found : descriptorGet(found, self, typeOf(self));
}

function setAttribute(self: Value, name: string, value: Value | undefined): void {
  const module = self as PyModule;
  if (isClosed('writes') && isForeignModule(module)) {
    throw denied('class-write', name, 'modules are read-only in restricted mode');
  }
  const found = lookup(typeOf(self), name);
  if (found !== undefined) {
    const { descriptorSet } = typeOf(found).slots;
    if (descriptorSet !== undefined) {
      descriptorSet(found, self, value);
      return;
    }
  }
  if (value !== undefined) {
    module.isBare = false;
    module.dict.setStr(name, value);
  } else if (module.isBare) throw noAttribute(module, name);
  else if (!module.dict.deleteStr(name)) throw attributeError(name);
}

function moduleRepr(self: Value): Value {
  const { dict } = self as PyModule;
  const name = bytesOf(dict.getStr('__name__') ?? null) ?? '?';
  const file = bytesOf(dict.getStr('__file__') ?? null);
  return file === undefined ? `<module '${name}' (built-in)>` : `<module '${name}' from '${file}'>`;
}

defineType(moduleType, {
  doc: 'module(name[, doc])\n\nCreate a module object.\nThe name must be a string; the optional doc argument can have any type.',
  slots: {
    new: (type) => {
      if (isClosed('constructors'))
        throw denied('builtin', 'module', 'module() constructor not accessible in restricted mode');
      const module = ofType(new PyModule('?'), type, moduleType);
      module.dict.clear();
      module.isBare = true;
      return module;
    },
    init: (self, args, keywords) => {
      const [name, doc] = callBuiltin(moduleArguments, undefined, args, keywords) as unknown as [string, Value];
      if (isClosed('writes') && isForeignModule(self as PyModule)) {
        throw denied('class-write', 'module.__init__', 'modules are read-only in restricted mode');
      }
      (self as PyModule).isBare = false;
      const { dict } = self as PyModule;
      dict.setStr('__name__', name);
      dict.setStr('__doc__', doc);
    },
    repr: moduleRepr,
    getAttribute,
    setAttribute,
  },
  members: [
    getter(
      '__dict__',
      null,
      (self: PyModule) => (self.isBare ? null : self.dict),
      () => {
        throw typeError('readonly attribute');
      },
    ),
  ],
});
