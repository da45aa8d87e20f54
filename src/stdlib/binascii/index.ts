/** Module `binascii` (CPython 2.7 `Modules/binascii.c`). */

import { countText, reserveText } from '../../runtime/budget/text-budget.ts';
import { definition } from '../../runtime/declare/declare.ts';
import { parsedAs } from '../../runtime/declare/parsed-as.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { bigIntOf } from '../../runtime/objects/int-value.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { toInt, toLong } from '../../runtime/protocols/index-number.ts';
import { bytesArgument } from '../../runtime/protocols/string-argument.ts';
import * as ascii from '../../runtime/text/binary-to-ascii.ts';
import { decodeBinHex, decodeRuns, encodeBinHex, encodeRuns } from '../../runtime/text/binhex.ts';
import { crc32, crcHqx } from '../../runtime/text/cyclic-redundancy-check.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from '../../runtime/text/quoted-printable.ts';
import { ModuleException } from '../module-exception.ts';

export const binasciiError: ModuleException = new ModuleException('binascii', 'Error');
export const binasciiIncomplete: ModuleException = new ModuleException('binascii', 'Incomplete');

const fail = (message: string): never => {
  throw binasciiError.raise(message);
};
const failIncomplete = (message: string): never => {
  throw binasciiIncomplete.raise(message);
};
const failHex = (message: string): never => {
  throw typeError(message);
};

/**
 * A function of one byte string.
 * @param growth how many bytes of result one byte gives, at most
 * @param parserName the name that complaints use
 */
function ofBytes(
  name: string,
  doc: string,
  growth: number,
  convert: (bytes: string) => Value,
  parserName = name,
): BuiltinDefinition {
  const implementation = (data: Value): Value => {
    const bytes = bytesArgument(data, `${parserName}() argument 1`);
    countText(bytes.length);
    reserveText(bytes.length * growth);
    return convert(bytes);
  };
  return parsedAs(parserName, definition(`${name}(data)`, doc, implementation, 'tuple'));
}

const hexlify = (bytes: string): string => ascii.encodeHex(bytes);
const unhexlify = (text: string): string => ascii.decodeHex(text, failHex);
const flag = (value: Value | undefined, otherwise: boolean): boolean =>
  value === undefined ? otherwise : toInt(value) !== 0;

function quotedPrintableBytes(data: Value, growth: number): string {
  const bytes = bytesArgument(data, 'argument 1');
  countText(bytes.length);
  reserveText(bytes.length * growth);
  return bytes;
}

function a2bQp(data: Value, header?: Value): Value {
  const bytes = quotedPrintableBytes(data, 1);
  return decodeQuotedPrintable(bytes, flag(header, false));
}

function b2aQp(data: Value, quoteTabs?: Value, isText?: Value, header?: Value): Value {
  const bytes = quotedPrintableBytes(data, 4);
  return encodeQuotedPrintable(bytes, flag(quoteTabs, false), flag(isText, true), flag(header, false));
}

/** An argument in format `I`: the lowest 32 bits of any integer. */
function unsigned(value: Value): number {
  return Number(BigInt.asUintN(32, bigIntOf(value) ?? BigInt(toLong(value))));
}

const binasciiFunctions = (): BuiltinDefinition[] => [
  ofBytes('a2b_uu', 'The bytes of a line of uuencoded data.', 1, (text) => ascii.decodeUuLine(text, fail)),
  ofBytes('b2a_uu', 'A line of uuencoded data, of at most 45 bytes.', 2, (bytes) => ascii.encodeUuLine(bytes, fail)),
  ofBytes('a2b_base64', 'The bytes of base64 data.', 1, (text) => ascii.decodeBase64(text, fail)),
  ofBytes('b2a_base64', 'A line of base64 data.', 2, (bytes) => ascii.encodeBase64(bytes)),
  ofBytes('a2b_hqx', 'The bytes of BinHex data, and whether its end was there.', 1, (text) => {
    const [bytes, isDone] = decodeBinHex(text, fail, failIncomplete);
    return new PyTuple([bytes, isDone ? 1 : 0]);
  }),
  ofBytes('b2a_hqx', 'BinHex data of bytes.', 2, encodeBinHex),
  ofBytes('b2a_hex', 'The hexadecimal digits of bytes.', 2, hexlify),
  ofBytes('a2b_hex', 'The bytes that hexadecimal digits stand for.', 1, unhexlify),
  ofBytes('hexlify', 'The hexadecimal digits of bytes.', 2, hexlify, 'b2a_hex'),
  ofBytes('unhexlify', 'The bytes that hexadecimal digits stand for.', 1, unhexlify, 'a2b_hex'),
  ofBytes('rlecode_hqx', 'Bytes with their runs made short, as BinHex does it.', 2, encodeRuns),
  ofBytes('rledecode_hqx', 'What rlecode_hqx() made short.', 1, (text) =>
    decodeRuns(text, reserveText, fail, failIncomplete),
  ),
  definition('crc_hqx(data, crc)', 'The checksum of BinHex, going on from crc.', (data: Value, crc: Value) => {
    const bytes = bytesArgument(data, 'crc_hqx() argument 1');
    countText(bytes.length * 8);
    return crcHqx(bytes, toInt(crc));
  }),
  definition(
    'crc32(data[, crc])',
    'CRC-32, going on from crc.',
    (data: Value, crc?: Value) => {
      const bytes = bytesArgument(data, 'crc32() argument 1');
      countText(bytes.length * 8);
      return crc32(bytes, crc === undefined ? 0 : unsigned(crc) | 0);
    },
    'tuple',
  ),
  parsedAs('', definition('a2b_qp(data, header=False)', 'The bytes of quoted-printable data.', a2bQp)),
  parsedAs(
    '',
    definition('b2a_qp(data, quotetabs=False, istext=True, header=False)', 'Quoted-printable data of bytes.', b2aQp),
  ),
];

export const binasciiModule: BuiltinModule = {
  name: 'binascii',
  make: () =>
    makeModule('binascii', {
      doc: 'Bytes as ASCII text, in several encodings, and back.',
      functions: binasciiFunctions(),
      members: [
        ['Error', binasciiError.type],
        ['Incomplete', binasciiIncomplete.type],
      ],
    }),
};
