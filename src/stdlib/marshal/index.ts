/** Module `marshal` (CPython 2.7 `Python/marshal.c`); code objects are written as their source. */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyFile } from '../../runtime/objects/file.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call0, call1, call2 } from '../../runtime/protocols/call.ts';
import { toInt } from '../../runtime/protocols/index-number.ts';
import { readOnlyBytesArgument } from '../../runtime/protocols/string-argument.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { Reader } from './read.ts';
import { marshalled } from './write.ts';

const VERSION = 2;

function decode(bytes: string): Value {
  return thread.interpreter.decodeBytes(bytes, 'utf-8');
}

function versionOf(version: Value | undefined): number {
  return version === undefined ? VERSION : toInt(version);
}

function load(file: Value): Value {
  if (!(file instanceof PyFile)) throw typeError('marshal.load() arg must be file');
  // What follows the value stays to be read.
  const start = call0(getAttribute(file, 'tell')) as number;
  const reader = new Reader(bytesOf(call0(getAttribute(file, 'read')))!, decode);
  const value = reader.read();
  call2(getAttribute(file, 'seek'), start + reader.position, 0);
  return value;
}

export const marshalModule: BuiltinModule = {
  name: 'marshal',
  make: () =>
    makeModule('marshal', {
      doc: 'Values as bytes and back: numbers, strings, None, code, and tuples, lists, dicts and sets of them.',
      functions: [
        definition(
          'dump(value, file[, version])',
          'Writes the bytes of a value to a file.',
          (value: Value, file: Value, version?: Value) => {
            if (!(file instanceof PyFile)) throw typeError('marshal.dump() 2nd arg must be file');
            call1(getAttribute(file, 'write'), marshalled(value, versionOf(version)));
            return null;
          },
        ),
        definition('load(file)', 'Reads a value from a file.', load),
        definition('dumps(value[, version])', 'The bytes of a value.', (value: Value, version?: Value) => {
          return marshalled(value, versionOf(version));
        }),
        definition(
          'loads(bytes)',
          'The value that bytes stand for; what follows it is ignored.',
          (bytes: Value) => new Reader(readOnlyBytesArgument(bytes, 'loads() argument 1'), decode).read(),
          'tuple',
        ),
      ],
      members: [['version', VERSION]],
    }),
};
