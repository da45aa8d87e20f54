/** Making types whose instances are tuples with names (CPython 2.7 `Objects/structseq.c`). */
// What every type starts from must be there first.
import './object.ts';
import { constant, defineType, definition, member, method } from '../declare/declare.ts';
import { PyDict } from '../objects/dict.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { indexError, typeError } from '../objects/raise.ts';
import { PySlice } from '../objects/slice.ts';
import { PyStructSequence } from '../objects/struct-sequence.ts';
import { PyTuple, tupleType } from '../objects/tuple.ts';
import { builtinType, type PyType } from '../objects/type.ts';
import { genericGetAttribute } from '../protocols/attribute.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { richCompare } from '../protocols/compare.ts';
import { hash } from '../protocols/hash.ts';
import { isIndex, toIndex } from '../protocols/index-number.ts';
import { fastItems } from '../protocols/iterate.ts';
import { repr } from '../protocols/text.ts';
import { containsItem, selectedItems, simpleSlice } from './item-sequence.ts';
import { sliceIndices } from './slice-indices.ts';

export interface StructSequenceOptions {
  /** `__name__` and `__module__`. */
  readonly name: string;
  readonly module: string;
  readonly doc: string;
  /** Name and docstring of each field; a name of null for one that stands in the tuple only. */
  readonly fields: readonly (readonly [name: string | null, doc: string | null])[];
  /** How many fields the tuple has: all where absent. */
  readonly visible?: number;
  /** Whether Python code may call the type; it may where absent. */
  readonly isConstructible?: boolean;
  /** Fills in fields that a call of the type left out (None), once the others are there. */
  readonly complete?: (fields: Value[]) => void;
}

/** A type of struct sequences. */
export interface StructSequenceType {
  readonly type: PyType;
  /** Makes an instance of all its fields. */
  make(fields: readonly Value[]): PyStructSequence;
}

/** Defines a type of struct sequences. */
export function structSequence(options: StructSequenceOptions): StructSequenceType {
  const { fields } = options;
  const type = builtinType(options.name, { module: options.module, isBase: false });
  const visible = options.visible ?? fields.length;
  const names = fields.flatMap(([name]) => (name === null ? [] : [name]));
  const make = (values: readonly Value[]): PyStructSequence => new PyStructSequence(type, values, visible);
  const construct = (_type: PyType, args: readonly Value[], keywords: Keywords | null): Value => {
    const values = callBuiltin(parameters, undefined, args, keywords) as unknown as Value[];
    options.complete?.(values);
    return make(values);
  };
  const parameters = definition('structseq(sequence=None, dict=None)', null, (sequence?: Value, dict?: Value) => {
    return fieldsFrom(options, type.name, visible, sequence, dict) as never;
  });

  defineType(type, {
    doc: options.doc,
    slots: {
      ...(options.isConstructible === false ? {} : { new: construct }),
      getAttribute: genericGetAttribute,
      repr: (self) => structRepr(self as PyStructSequence, names),
      hash: (self) => hash(tupleOf(self)),
      richCompare: (self, other, op) => richCompare(tupleOf(self), other, op),
      sequenceLength: () => visible,
      mappingLength: () => visible,
      concat: (self, other) => tupleType.slots.concat!(tupleOf(self), other),
      repeat: (self, count) => tupleType.slots.repeat!(tupleOf(self), count),
      item: (self, index) => item(self as PyStructSequence, index),
      slice: (self, low, high) => new PyTuple(simpleSlice(tupleOf(self).items, low, high)),
      contains: (self, object) => containsItem(tupleOf(self), object),
      subscript,
    },
    members: [
      constant('n_sequence_fields', visible),
      constant('n_fields', fields.length),
      constant('n_unnamed_fields', fields.length - names.length),
      ...fields.flatMap(([name, doc], at) =>
        name === null ? [] : [member(name, doc, (self: PyStructSequence) => self.fields[at])],
      ),
      method('__reduce__()', null, (self: PyStructSequence) => {
        const rest = new PyDict();
        fields.forEach(([name], at) => {
          if (at >= visible && name !== null) rest.setStr(name, self.fields[at]!);
        });
        return new PyTuple([type, new PyTuple([tupleOf(self), rest])]);
      }),
    ],
  });
  return { type, make };
}

/** The fields for a call of the type: a sequence of as many as there may be, then a dict by name, then None. */
function fieldsFrom(
  { fields }: StructSequenceOptions,
  typeName: string,
  visible: number,
  sequence: Value | undefined,
  dict: Value | undefined,
): Value[] {
  if (sequence === undefined) throw typeError("Required argument 'sequence' (pos 1) not found");
  const given = fastItems(sequence, 'constructor requires a sequence');
  if (dict !== undefined && !(dict instanceof PyDict)) {
    throw typeError(`${typeName}() takes a dict as second arg, if any`);
  }
  const most = fields.length;
  const count = given.length;
  if (count < visible || count > most) {
    const bound = most === visible ? `a ${visible}` : count < visible ? `an at least ${visible}` : `an at most ${most}`;
    throw typeError(`${typeName}() takes ${bound}-sequence (${count}-sequence given)`);
  }
  const values = [...given];
  for (let at = count; at < most; at++) {
    const name = fields[at]![0];
    values.push((name === null ? undefined : dict?.getStr(name)) ?? null);
  }
  return values;
}

/** The tuple that an instance looks like. */
function tupleOf(self: Value): PyTuple {
  const { fields, visible } = self as PyStructSequence;
  return new PyTuple(fields.length === visible ? fields : fields.slice(0, visible));
}

function item(self: PyStructSequence, index: number): Value {
  if (index < 0 || index >= self.visible) throw indexError('tuple index out of range');
  return self.fields[index]!;
}

function subscript(self: Value, key: Value): Value {
  const struct = self as PyStructSequence;
  if (key instanceof PySlice) {
    const indices = sliceIndices(key, struct.visible);
    return new PyTuple(selectedItems(struct.fields, indices));
  }
  if (!isIndex(key)) throw typeError('structseq index must be integer');
  const index = toIndex(key);
  return item(struct, index < 0 ? index + struct.visible : index);
}

/** Bytes of CPython's buffer for a representation, what follows the last field kept free. */
const REPR_ROOM = 512 - 5;

/** `module.name(field=value, …)`, cut off where CPython's buffer ends. */
function structRepr(self: PyStructSequence, names: readonly string[]): string {
  let text = `${self.cls.name}(`;
  for (let at = 0; at < self.visible; at++) {
    const name = names[at]!;
    const value = repr(self.fields[at]!);
    if (text.length + name.length + value.length + 3 > REPR_ROOM) return `${text}...)`;
    text += `${name}=${value}, `;
  }
  return self.visible === 0 ? `${text})` : `${text.slice(0, -2)})`;
}
