/** The functions of module `_codecs` that convert by a mapping (CPython 2.7 `Objects/unicodeobject.c`). */
import { reserveText } from '../../runtime/budget/text-budget.ts';
import { bytesInput, textInput } from '../../runtime/codecs/codec-input.ts';
import { decodingHandler, encodingHandler } from '../../runtime/codecs/error-handlers.ts';
import { textCodecOf } from '../../runtime/codecs/text-codecs.ts';
import { defineType, definition, method } from '../../runtime/declare/declare.ts';
import type { BuiltinDefinition } from '../../runtime/objects/builtin-function.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { LookupError } from '../../runtime/objects/exception.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType, type PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { integerOf } from '../../runtime/protocols/index-number.ts';
import { getItem } from '../../runtime/protocols/sequence.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';
import {
  decodeWithMap,
  decodeWithTable,
  encodeWithMap,
  invertTable,
  UNDEFINED_POINT,
} from '../../runtime/text/charmap.ts';
import { pointAt, type Text } from '../../runtime/text/code-points.ts';
import { errorsArgument, resultTuple } from './arguments.ts';

const encodingMapType: PyType = builtinType('EncodingMap', { isBase: false });

/** What `charmap_build` makes of a decoding table: its inverse, for `charmap_encode`. */
class PyEncodingMap extends PyObject {
  readonly bytes: ReadonlyMap<number, number>;
  constructor(bytes: ReadonlyMap<number, number>) {
    super();
    this.bytes = bytes;
  }
}
bindClass(PyEncodingMap, encodingMapType);

const HEADER_BYTES = 64;
const BLOCK_BYTES = 128;

defineType(encodingMapType, {
  members: [
    method('size()', 'How many bytes the map is reckoned to take.', (self: PyEncodingMap) => {
      const blocks = new Set([...self.bytes.keys()].map((point) => point >> 7));
      return HEADER_BYTES + blocks.size * BLOCK_BYTES;
    }),
  ],
});

/** An item of a mapping; undefined where a LookupError says that there is none. */
function mapped(mapping: Value, key: number): Value | undefined {
  const at = landing();
  try {
    return getItem(mapping, key);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (!isA(raised, LookupError)) throw raised;
    return undefined;
  }
}

function decodedItem(mapping: Value, byte: number): Text | number | undefined {
  const item = mapped(mapping, byte);
  if (item === undefined || item === null) return undefined;
  if (item instanceof PyUnicode) return item.text.length === 1 ? pointAt(item.text, 0) : item.text;
  const point = integerOf(item);
  if (point === undefined) throw typeError('character mapping must return integer, None or unicode');
  if (point < 0 || point > 0x10ffff) throw typeError('character mapping must be in range(0x110000)');
  return Number(point);
}

function encodedItem(mapping: Value, point: number): string | number | undefined {
  const item = mapped(mapping, point);
  if (item === undefined || item === null) return undefined;
  const bytes = bytesOf(item);
  if (bytes !== undefined) return bytes;
  const byte = integerOf(item);
  if (byte === undefined) {
    throw typeError(`character mapping must return integer, None or str, not ${typeOf(item).name}`);
  }
  if (byte < 0 || byte > 255) throw typeError('character mapping must be in range(256)');
  return Number(byte);
}

function charmapDecode(data: Value, errors?: Value, mapping: Value = null): Value {
  const handler = errorsArgument(errors, 'charmap_decode');
  if (mapping === null) return resultTuple(textCodecOf('latin_1')!.decode(data, handler));
  const bytes = bytesInput(data, 'charmap_decode');
  reserveText(bytes.length);
  const onError = decodingHandler(bytes, handler);
  const { text } =
    mapping instanceof PyUnicode
      ? decodeWithTable(bytes, mapping.text, onError)
      : decodeWithMap(bytes, (byte) => decodedItem(mapping, byte), onError);
  return new PyTuple([new PyUnicode(text), bytes.length]);
}

function charmapEncode(input: Value, errors?: Value, mapping: Value = null): Value {
  const handler = errorsArgument(errors, 'charmap_encode');
  if (mapping === null) return resultTuple(textCodecOf('latin_1')!.encode(input, handler));
  const unicode = textInput(input);
  const { text } = unicode;
  reserveText(text.length);
  const { onError, refuse } = encodingHandler(unicode, handler);
  const lookup =
    mapping instanceof PyEncodingMap
      ? (point: number) => mapping.bytes.get(point)
      : (point: number) => encodedItem(mapping, point);
  return new PyTuple([encodeWithMap(text, lookup, onError, refuse), text.length]);
}

/** A table of 256 characters turned round: a dictionary where a compact map cannot have them. */
function charmapBuild(table: Value): Value {
  if (!(table instanceof PyUnicode) || table.text.length !== 256) {
    throw typeError('bad argument type for built-in operation');
  }
  const { text } = table;
  let isCompact = pointAt(text, 0) === 0;
  for (let byte = 1; byte < 256 && isCompact; byte++) {
    const point = pointAt(text, byte);
    isCompact = point !== 0 && (point <= 0xffff || point === UNDEFINED_POINT);
  }
  if (isCompact) return new PyEncodingMap(invertTable(text));
  const dict = new PyDict();
  for (let byte = 0; byte < 256; byte++) dict.set(pointAt(text, byte), byte);
  return dict;
}

export const charmapFunctions: readonly BuiltinDefinition[] = [
  definition(
    'charmap_build(map)',
    'The inverse of a table of 256 characters, for charmap_encode().',
    charmapBuild,
    'tuple',
  ),
  definition('charmap_decode(data[, errors[, mapping]])', 'Decodes bytes through a mapping.', charmapDecode),
  definition('charmap_encode(string[, errors[, mapping]])', 'Encodes unicode through a mapping.', charmapEncode),
];
