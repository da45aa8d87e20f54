import { PyDict } from '../objects/dict.ts';
import { IndexError } from '../objects/exception.ts';
import { PyModule } from '../objects/module.ts';
import type { Value } from '../objects/object.ts';
import { importError } from '../objects/raise.ts';
import { findAttribute, getAttribute } from '../protocols/attribute.ts';
import { attributeName } from '../protocols/attribute-name.ts';
import { call0 } from '../protocols/call.ts';
import { listItems } from '../protocols/iterate.ts';
import { getSequenceItem } from '../protocols/sequence.ts';
import { caught, isA, landing } from '../protocols/unwind.ts';

/**
 * What `from module import *` binds: the names of `__all__`, or every name of the module that does not start with an
 * underscore (CPython's `import_all_from`).
 */
export function importedNames(module: Value): [string, Value][] {
  const all = findAttribute(module, '__all__');
  if (all !== undefined) {
    return sequenceItems(all).map((item) => {
      const name = attributeName(item);
      return [name, getAttribute(module, name)];
    });
  }
  let keys: Value[];
  if (module instanceof PyModule) keys = module.dict.keys();
  else {
    const dict = findAttribute(module, '__dict__');
    if (dict === undefined) throw importError('from-import-* object has no __dict__ and no __all__');
    keys = dict instanceof PyDict ? dict.keys() : listItems(call0(getAttribute(dict, 'keys')));
  }
  const names: [string, Value][] = [];
  for (const key of keys) {
    if (typeof key === 'string' && key.startsWith('_')) continue;
    const name = attributeName(key);
    names.push([name, getAttribute(module, name)]);
  }
  return names;
}

/** The items of a sequence by index, until IndexError. */
function sequenceItems(sequence: Value): Value[] {
  const items: Value[] = [];
  const at = landing();
  for (let i = 0; ; i++) {
    try {
      items.push(getSequenceItem(sequence, i));
    } catch (thrown) {
      const raised = caught(thrown, at);
      if (isA(raised, IndexError)) return items;
      throw raised;
    }
  }
}
