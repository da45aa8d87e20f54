/** Old-style classes (CPython's `Objects/classobject.c`). */
import { defineType, definition } from '../../declare/declare.ts';
import { parsedAs } from '../../declare/parsed-as.ts';
import { classicClassType, PyClassicClass, PyClassicInstance } from '../../objects/classic.ts';
import { PyDict } from '../../objects/dict.ts';
import { PyFunction } from '../../objects/function.ts';
import type { Keywords } from '../../objects/keywords.ts';
import type { Value } from '../../objects/object.ts';
import { attributeError, typeError } from '../../objects/raise.ts';
import { thread } from '../../objects/thread-state.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { typeOf } from '../../objects/type-of.ts';
import { call, call1, call2, call3 } from '../../protocols/call.ts';
import { callBuiltin } from '../../protocols/call-builtin.ts';
import { wrongArgument } from '../../protocols/string-argument.ts';
import { address, bytesOf } from '../../protocols/text.ts';
import { ruleOf } from '../../restricted/attribute-rules.ts';
import { denied } from '../../restricted/guards.ts';
import { isClosed } from '../../restricted/lab.ts';
import { currentDomain, visibleClasses } from '../../restricted/provenance.ts';
import { classLookup } from './class-lookup.ts';
import { bindTo } from './instance-attributes.ts';

const CLASS_DICT = ruleOf('classobj', '__dict__')!;

function classGetAttribute(self: Value, name: string): Value | undefined {
  const cls = self as PyClassicClass;
  if (name === '__dict__') {
    CLASS_DICT.checkRead(cls);
    return cls.dict;
  }
  if (name === '__bases__') return new PyTuple(visibleClasses(cls.bases));
  if (name === '__name__') return cls.name;
  const found = classLookup(cls, name);
  if (found === undefined) return undefined;
  const { descriptorGet } = typeOf(found).slots;
  return descriptorGet === undefined ? found : descriptorGet(found, undefined, cls);
}

function classSetAttribute(self: Value, name: string, value: Value | undefined): void {
  const cls = self as PyClassicClass;
  if (isClosed('writes'))
    throw denied('class-write', `${cls.name}.${name}`, 'classes are read-only in restricted mode');
  if (name === '__dict__') {
    if (!(value instanceof PyDict)) throw typeError('__dict__ must be a dictionary object');
    cls.dict = value;
  } else if (name === '__bases__') {
    if (!(value instanceof PyTuple)) throw typeError('__bases__ must be a tuple object');
    for (const base of value.items) {
      if (!(base instanceof PyClassicClass)) throw typeError('__bases__ items must be classes');
      if (base.isSubclass(cls)) throw typeError('a __bases__ item causes an inheritance cycle');
    }
    cls.bases = value.items as PyClassicClass[];
  } else if (name === '__name__') {
    const text = value === undefined ? undefined : bytesOf(value);
    if (text === undefined) throw typeError('__name__ must be a string object');
    if (text.includes('\0')) throw typeError('__name__ must not contain null bytes');
    cls.name = text;
  } else if (value === undefined) {
    if (!cls.dict.deleteStr(name)) throw attributeError(`class ${cls.name} has no attribute '${name}'`);
  } else cls.dict.setStr(name, value);
}

function classRepr(self: Value): Value {
  const cls = self as PyClassicClass;
  const module = cls.dict.getStr('__module__');
  const where = bytesOf(module ?? null) ?? '?';
  return `<class ${where}.${cls.name} at ${address(cls)}>`;
}

function classStr(self: Value): Value {
  const cls = self as PyClassicClass;
  const module = bytesOf(cls.dict.getStr('__module__') ?? null);
  return module === undefined ? cls.name : `${module}.${cls.name}`;
}

const newClassArguments = definition(
  'classobj(name, bases, dict=)',
  null,
  (name: Value, bases: Value, namespace: Value) => {
    const className = bytesOf(name);
    if (className === undefined) throw wrongArgument('argument 1', 'string', name);
    if (!(namespace instanceof PyDict)) throw typeError('PyClass_New: dict must be a dictionary');
    if (!(bases instanceof PyTuple)) throw typeError('PyClass_New: bases must be a tuple');
    for (const base of bases.items) {
      if (base instanceof PyClassicClass) continue;
      const own = typeOf(base);
      if (typeOf(own).slots.call !== undefined) return call3(own, name, bases, namespace);
      throw typeError('PyClass_New: base must be a class');
    }
    if (namespace.getStr('__doc__') === undefined) namespace.setStr('__doc__', null);
    if (namespace.getStr('__module__') === undefined) {
      const module = thread.frame?.scope.globals.getStr('__name__');
      if (module !== undefined) namespace.setStr('__module__', module);
    }
    const cls = new PyClassicClass(className, bases.items as PyClassicClass[], namespace);
    cls.domain = currentDomain();
    return cls;
  },
);

/** Calls `__init__`, with few arguments without another array. */
function callInit(
  init: PyFunction,
  instance: PyClassicInstance,
  args: readonly Value[],
  keywords: Keywords | null,
): Value {
  if (keywords === null) {
    switch (args.length) {
      case 0:
        return call1(init, instance);
      case 1:
        return call2(init, instance, args[0]!);
      case 2:
        return call3(init, instance, args[0]!, args[1]!);
    }
  }
  return call(init, [instance, ...args], keywords);
}

/** Calls a class: makes an instance and runs `__init__`. */
function classCall(self: Value, args: readonly Value[], keywords: Keywords | null): Value {
  const cls = self as PyClassicClass;
  const instance = new PyClassicInstance(cls);
  const init = classLookup(cls, '__init__');
  if (init === undefined) {
    if (args.length > 0 || (keywords !== null && keywords.size > 0))
      throw typeError('this constructor takes no arguments');
    return instance;
  }
  const result =
    init instanceof PyFunction
      ? callInit(init, instance, args, keywords)
      : call(bindTo(init, instance), args, keywords);
  if (result !== null) throw typeError('__init__() should return None');
  return instance;
}

defineType(classicClassType, {
  doc: 'classobj(name, bases, dict)\n\nCreate a class object.  The name must be a string; the second argument\na tuple of classes, and the third a dictionary.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(parsedAs('', newClassArguments), undefined, args, keywords),
    call: classCall,
    repr: classRepr,
    str: classStr,
    getAttribute: classGetAttribute,
    setAttribute: classSetAttribute,
  },
});
