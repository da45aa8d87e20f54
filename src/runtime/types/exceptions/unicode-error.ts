/** The three errors of codecs: what was being converted, which part of it failed, and why. */
import { defineType, type Member } from '../../declare/declare.ts';
import {
  type PyExceptionWithFields,
  UnicodeDecodeError,
  UnicodeEncodeError,
  UnicodeTranslateError,
} from '../../objects/exception.ts';
import type { Keywords } from '../../objects/keywords.ts';
import type { Value } from '../../objects/object.ts';
import { typeError } from '../../objects/raise.ts';
import { strType } from '../../objects/str.ts';
import type { PyType } from '../../objects/type.ts';
import { typeOf } from '../../objects/type-of.ts';
import { PyUnicode, unicodeType } from '../../objects/unicode.ts';
import { toSize } from '../../protocols/index-number.ts';
import { wrongArgument } from '../../protocols/string-argument.ts';
import { bytesOf, str } from '../../protocols/text.ts';
import { pointAt } from '../../text/code-points.ts';
import { initException, newException } from './base-exception.ts';
import { objectField } from './fields.ts';
import { sizeField } from './size-field.ts';

/** Longest part of a name or reason that the message shows. */
const MAX_PART = 400;

const MEMBERS: readonly Member[] = [
  objectField('encoding'),
  objectField('object'),
  sizeField('start'),
  sizeField('end'),
  objectField('reason'),
];

/** `__init__` of one of the types: `names` with the type each argument must have, null for a position. */
function initializer(names: readonly string[], types: readonly (PyType | null)[]) {
  return (self: Value, args: readonly Value[], keywords: Keywords | null): void => {
    initException(self, args, keywords);
    const { fields } = self as PyExceptionWithFields;
    fields.clear();
    if (args.length !== names.length) {
      throw typeError(`function takes exactly ${names.length} arguments (${args.length} given)`);
    }
    const bound = args.map((value, i) => {
      const type = types[i]!;
      if (type === null) return toSize(value);
      const given = typeOf(value);
      if (!given.isSubtype(type)) throw wrongArgument(`argument ${i + 1}`, type.name, value);
      return value;
    });
    for (let i = 0; i < names.length; i++) fields.set(names[i]!, bound[i]!);
  };
}

/** The single position an error is about, and the code there; undefined where it spans more, or none. */
function singleCode(fields: Map<string, Value>): number | undefined {
  const object = fields.get('object');
  const start = fields.get('start') as number;
  if (fields.get('end') !== start + 1) return undefined;
  if (object instanceof PyUnicode) return start < object.text.length ? pointAt(object.text, start) || 0 : undefined;
  const bytes = bytesOf(object ?? null);
  return bytes !== undefined && start < bytes.length ? bytes.charCodeAt(start) || 0 : undefined;
}

function part(fields: Map<string, Value>, name: string): string {
  const value = fields.get(name);
  return value === undefined ? '<NULL>' : str(value).slice(0, MAX_PART);
}

function hex(code: number, width: number): string {
  return code.toString(16).padStart(width, '0');
}

function escaped(code: number): string {
  if (code <= 0xff) return `\\x${hex(code, 2)}`;
  return code <= 0xffff ? `\\u${hex(code, 4)}` : `\\U${hex(code, 8)}`;
}

/** The message, from what failed (`can't encode`), its unit (`character`) and how one of them is shown. */
function explainer(verb: string, unit: string, hasEncoding: boolean, show: (code: number) => string) {
  return (self: Value): Value => {
    const { fields } = self as PyExceptionWithFields;
    if (!fields.has('object')) return '';
    const reason = part(fields, 'reason');
    const codec = hasEncoding ? `'${part(fields, 'encoding')}' codec ` : '';
    const start = (fields.get('start') as number | undefined) ?? 0;
    const end = (fields.get('end') as number | undefined) ?? 0;
    const code = singleCode(fields);
    return code === undefined
      ? `${codec}${verb} ${unit}s in position ${start}-${end - 1}: ${reason}`
      : `${codec}${verb} ${unit} ${show(code)} in position ${start}: ${reason}`;
  };
}

const withEncoding = ['encoding', 'object', 'start', 'end', 'reason'];
const showCharacter = (code: number): string => `u'${escaped(code)}'`;

defineType(UnicodeDecodeError, {
  doc: 'Unicode decoding error.',
  slots: {
    new: newException,
    init: initializer(withEncoding, [strType, strType, null, null, strType]),
    str: explainer("can't decode", 'byte', true, (code) => `0x${hex(code & 0xff, 2)}`),
  },
  members: MEMBERS,
});
defineType(UnicodeEncodeError, {
  doc: 'Unicode encoding error.',
  slots: {
    new: newException,
    init: initializer(withEncoding, [strType, unicodeType, null, null, strType]),
    str: explainer("can't encode", 'character', true, showCharacter),
  },
  members: MEMBERS,
});
defineType(UnicodeTranslateError, {
  doc: 'Unicode translation error.',
  slots: {
    new: newException,
    init: initializer(withEncoding.slice(1), [unicodeType, null, null, strType]),
    str: explainer("can't translate", 'character', false, showCharacter),
  },
  members: MEMBERS,
});
