/** `EnvironmentError` with IOError and OSError: number, message and file name of a failed system call. */
import { defineType, method } from '../../declare/declare.ts';
import { EnvironmentError, IOError, OSError, type PyExceptionWithFields } from '../../objects/exception.ts';
import type { Keywords } from '../../objects/keywords.ts';
import type { Value } from '../../objects/object.ts';
import { PyStrObject } from '../../objects/str.ts';
import { PyTuple } from '../../objects/tuple.ts';
import { PyUnicode } from '../../objects/unicode.ts';
import { asciiDecode } from '../../protocols/default-encoding.ts';
import { repr, strValue } from '../../protocols/text.ts';
import { concatTexts, type Text } from '../../text/code-points.ts';
import { initException, newException, reduceWith, strOfArguments } from './base-exception.ts';
import { objectField } from './fields.ts';

/** Two or three arguments are number, message and file name; the file name is no part of `args`. */
function init(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  initException(self, args, keywords);
  if (args.length < 2 || args.length > 3) return;
  const error = self as PyExceptionWithFields;
  error.fields.set('errno', args[0]!);
  error.fields.set('strerror', args[1]!);
  if (args.length === 3) {
    error.fields.set('filename', args[2]!);
    error.args = new PyTuple(args.slice(0, 2));
  }
}

function toStr(self: Value): Value {
  const { fields } = self as PyExceptionWithFields;
  const filename = fields.get('filename');
  const errno = fields.get('errno');
  const strerror = fields.get('strerror');
  if (filename !== undefined) return joined(errno ?? null, strerror ?? null, `: ${repr(filename)}`);
  if (errno !== undefined && strerror !== undefined) return joined(errno, strerror, '');
  return strOfArguments(self);
}

/** `'[Errno %s] %s' % (errno, strerror)` and the rest: unicode where one of the two is. */
function joined(errno: Value, strerror: Value, rest: string): Value {
  const number = strValue(errno);
  const message = strValue(strerror);
  if (!(number instanceof PyUnicode) && !(message instanceof PyUnicode)) {
    return `[Errno ${plain(number)}] ${plain(message)}${rest}`;
  }
  const head = concatTexts(concatTexts('[Errno ', textOf(number)), concatTexts('] ', textOf(message)));
  return new PyUnicode(concatTexts(head, asciiDecode(rest).text));
}

function plain(value: Value): string {
  return value instanceof PyStrObject ? value.value : (value as string);
}

function textOf(value: Value): Text {
  return value instanceof PyUnicode ? value.text : asciiDecode(plain(value)).text;
}

defineType(EnvironmentError, {
  doc: 'Base class for I/O related errors.',
  slots: { new: newException, init, str: toStr },
  members: [
    method('__reduce__()', null, (self: PyExceptionWithFields) => {
      const { items } = self.args;
      const filename = self.fields.get('filename');
      const whole = items.length === 2 && filename !== undefined;
      return reduceWith(self, whole ? new PyTuple([...items, filename]) : self.args);
    }),
    objectField('errno'),
    objectField('strerror'),
    objectField('filename'),
  ],
});
defineType(IOError, { doc: 'I/O operation failed.', slots: { new: newException, init } });
defineType(OSError, { doc: 'OS system call failed.', slots: { new: newException, init } });
