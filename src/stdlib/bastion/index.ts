/**
 * Module `_bastion`: what `Bastion.py` needs and Python cannot do, namely an instance whose attributes nothing but a
 * guard answers, so that no name, class, method or dictionary leads from it to what it protects (chapter 13.2.2).
 */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyClassicInstance } from '../../runtime/objects/classic.ts';
import { AttributeError, PyException } from '../../runtime/objects/exception.ts';
import { PyMethod } from '../../runtime/objects/function.ts';
import { dictOf } from '../../runtime/objects/instance-attributes.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { attributeError, typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { repr } from '../../runtime/protocols/text.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';
import { denied } from '../../runtime/restricted/guards.ts';
import { isRestricted } from '../../runtime/restricted/mode.ts';

/** What a sealed bastion holds; reachable through this module's table alone, and only for trusted code. */
interface Sealed {
  readonly get: Value;
  readonly name: Value;
}
const sealed = new WeakMap<PyClassicInstance, Sealed>();

/** Names of CPython's own implementation that programs have tried to get at the object by. */
const INTERNAL_NAMES = new Set(['_get_', '_name_']);

function seal(self: Value, get: Value, name: Value): Value {
  if (!(self instanceof PyClassicInstance)) throw typeError('seal() argument 1 must be an instance');
  if (self.guard !== null) throw attributeError('__init__');
  dictOf(self).clear();
  sealed.set(self, { get, name });
  self.guard = (attribute) => {
    if (INTERNAL_NAMES.has(attribute) && isRestricted()) throw denied('bastion', attribute, 'restricted attribute');
    const found = callGetter(get, attribute);
    if (!(found instanceof PyMethod)) throw refused(attribute);
    return found;
  };
  return null;
}

/** What the getter answers; its own refusal is an AttributeError that says the name and nothing else. */
function callGetter(get: Value, attribute: string): Value {
  const at = landing();
  try {
    return call1(get, attribute);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, AttributeError) && raised.value instanceof PyException && raised.value.message === attribute) {
      thread.interpreter.recordDenial('bastion', attribute, attribute);
    }
    throw raised;
  }
}

function refused(attribute: string): unknown {
  thread.interpreter.recordDenial('bastion', attribute, attribute);
  return attributeError(attribute);
}

export const bastionModule: BuiltinModule = {
  name: '_bastion',
  make: () =>
    makeModule('_bastion', {
      doc: 'What module Bastion is made of.',
      functions: [
        definition(
          'seal(instance, get, name)',
          'seal(instance, get, name) -- answer every attribute of a classic instance with get(name) from now on.',
          seal,
        ),
        definition(
          'name_of(instance)',
          'name_of(instance) -> the repr of the name that it was sealed with',
          (self: Value) => {
            const entry = self instanceof PyClassicInstance ? sealed.get(self) : undefined;
            if (entry === undefined) throw typeError('not a bastion');
            return typeof entry.name === 'string' ? entry.name : repr(entry.name);
          },
        ),
      ],
    }),
};
