/** `SyntaxError` and its subclasses: message, place and source line. */
import { defineType } from '../../declare/declare.ts';
import { IndentationError, type PyExceptionWithFields, SyntaxError, TabError } from '../../objects/exception.ts';
import { PyIntObject } from '../../objects/int.ts';
import { PyInt64 } from '../../objects/int64.ts';
import type { Keywords } from '../../objects/keywords.ts';
import type { Value } from '../../objects/object.ts';
import { indexError } from '../../objects/raise.ts';
import { listItems } from '../../protocols/iterate.ts';
import { bytesOf, str } from '../../protocols/text.ts';
import { initException, newException } from './base-exception.ts';
import { objectField, setField } from './fields.ts';

/** Where the error is, in the order of the second argument's items. */
const PLACE = ['filename', 'lineno', 'offset', 'text'] as const;

function init(self: Value, args: readonly Value[], keywords: Keywords | null): void {
  initException(self, args, keywords);
  const error = self as PyExceptionWithFields;
  if (args.length >= 1) setField(error, 'msg', args[0]!);
  if (args.length !== 2) return;
  const place = listItems(args[1]!);
  if (place.length !== PLACE.length) throw indexError('tuple index out of range');
  for (let i = 0; i < PLACE.length; i++) setField(error, PLACE[i]!, place[i]!);
}

/** The value of an int (bool and subclasses included), as text; undefined for anything else. */
function intText(value: Value | undefined): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? '1' : '0';
  return value instanceof PyInt64 || value instanceof PyIntObject ? String(value.value) : undefined;
}

/** The message with the file's own name and the line, as far as they are known. */
function toStr(self: Value): Value {
  const { fields } = self as PyExceptionWithFields;
  const message = str(fields.get('msg') ?? null);
  const path = bytesOf(fields.get('filename') ?? null);
  const line = intText(fields.get('lineno'));
  if (path === undefined) return line === undefined ? message : `${message} (line ${line})`;
  const file = path.slice(path.lastIndexOf('/') + 1);
  return line === undefined ? `${message} (${file})` : `${message} (${file}, line ${line})`;
}

defineType(SyntaxError, {
  doc: 'Invalid syntax.',
  slots: { new: newException, init, str: toStr },
  members: ['msg', ...PLACE, 'print_file_and_line'].map(objectField),
});
defineType(IndentationError, { doc: 'Improper indentation.', slots: { new: newException, init } });
defineType(TabError, { doc: 'Improper mixture of spaces and tabs.', slots: { new: newException, init } });
