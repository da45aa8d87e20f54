/** Module `cPickle` (CPython 2.7 `Modules/cPickle.c`). */
import { definition } from '../../runtime/declare/declare.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyFile } from '../../runtime/objects/file.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError, valueError } from '../../runtime/objects/raise.ts';
import { findAttribute } from '../../runtime/protocols/attribute.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { integerOf, toInt } from '../../runtime/protocols/index-number.ts';
import { wrongArgument } from '../../runtime/protocols/string-argument.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { badPickleGet, pickleError, picklingError, unpickleableError, unpicklingError } from './errors.ts';
import { FileInput, StringInput } from './input.ts';
import { HIGHEST_PROTOCOL } from './opcodes.ts';
import { PickleOutput } from './output.ts';
import { PyPickler } from './pickler.ts';
import { PyUnpickler } from './unpickler.ts';

const FORMAT = '2.0';

/** A protocol as given: negative means the highest. */
function protocolOf(given: Value | undefined): number {
  const protocol = given === undefined ? 0 : toInt(given);
  if (protocol > HIGHEST_PROTOCOL) {
    throw valueError(`pickle protocol ${protocol} asked for; the highest available protocol is ${HIGHEST_PROTOCOL}`);
  }
  return protocol < 0 ? HIGHEST_PROTOCOL : protocol;
}

/** What a pickler writes with; None is a file that swallows everything. */
function outputTo(file: Value): PickleOutput {
  if (file === null) return new PickleOutput(() => {});
  if (file instanceof PyFile && file.host === null) throw valueError('I/O operation on closed file');
  const write = findAttribute(file, 'write');
  if (write === undefined) throw typeError("argument must have 'write' attribute");
  return new PickleOutput((bytes) => call1(write, bytes));
}

/** A file, or a protocol alone: what is written is then kept. */
function makePickler(file: Value | undefined, protocol: Value | undefined): PyPickler {
  if (file === undefined || (protocol === undefined && integerOf(file) !== undefined)) {
    return new PyPickler(new PickleOutput(null), protocolOf(file ?? protocol));
  }
  const version = protocolOf(protocol);
  return new PyPickler(outputTo(file), version);
}

function makeUnpickler(file: Value): PyUnpickler {
  if (file instanceof PyFile && file.host === null) throw valueError('I/O operation on closed file');
  return new PyUnpickler(new FileInput(file));
}

const functions = [
  definition(
    'dump(obj, file, protocol=0)',
    'Writes the pickle of an object to a file, by a protocol from 0 to 2; a negative one is the highest.',
    (value: Value, file: Value, protocol?: Value) => {
      const version = protocolOf(protocol);
      new PyPickler(outputTo(file), version).dump(value);
      return null;
    },
  ),
  definition(
    'dumps(obj, protocol=0)',
    'The pickle of an object as a string; for the protocol see dump.',
    (value: Value, protocol?: Value) => {
      let pickle = '';
      const output = new PickleOutput((bytes) => {
        pickle = bytes;
      });
      new PyPickler(output, protocolOf(protocol)).dump(value);
      return pickle;
    },
  ),
  definition('load(file)', 'Reads a pickle from a file and answers its value.', (file: Value) =>
    makeUnpickler(file).load(),
  ),
  definition(
    'loads(string)',
    'The value of a pickle in a string; what follows the pickle is ignored.',
    (source: Value) => {
      const bytes = bytesOf(source);
      if (bytes === undefined) throw wrongArgument('loads() argument 1', 'string', source);
      return new PyUnpickler(new StringInput(bytes)).load();
    },
    'tuple',
  ),
  definition(
    'Pickler(file=None, protocol=0)',
    'A pickler that writes to a file by a protocol. Without a file it keeps what it writes for its getvalue().',
    makePickler,
  ),
  definition('Unpickler(file)', 'An unpickler that reads from a file.', makeUnpickler),
];

export const cPickleModule: BuiltinModule = {
  name: 'cPickle',
  make: () =>
    makeModule('cPickle', {
      doc: 'Objects as bytes and back, as module pickle does it; its types cannot be subclassed.',
      functions,
      members: [
        ['PickleError', pickleError.type],
        ['PicklingError', picklingError.type],
        ['UnpickleableError', unpickleableError.type],
        ['UnpicklingError', unpicklingError.type],
        ['BadPickleGet', badPickleGet.type],
        ['HIGHEST_PROTOCOL', HIGHEST_PROTOCOL],
        ['format_version', FORMAT],
        ['compatible_formats', new PyList(['1.0', '1.1', '1.2', '1.3', FORMAT])],
        ['__version__', '1.71'],
      ],
    }),
};
