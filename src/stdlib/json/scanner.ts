/** `_json.make_scanner` (CPython 2.7 `Modules/_json.c`): reads the value at an index of JSON text. */
import { noteGrowth } from '../../runtime/budget/array-growth.ts';
import { building, built } from '../../runtime/budget/construction.ts';
import { countText } from '../../runtime/budget/text-budget.ts';
import { decodeToUnicode } from '../../runtime/codecs/registry.ts';
import { defineType, definition, type Member, member } from '../../runtime/declare/declare.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { floatType, PyFloat } from '../../runtime/objects/float.ts';
import { intType } from '../../runtime/objects/int.ts';
import { PyList } from '../../runtime/objects/list.ts';
import { bindClass, PyObject, type Value } from '../../runtime/objects/object.ts';
import { type PyRaise, stopIteration, typeError, valueError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { builtinType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { PyUnicode } from '../../runtime/objects/unicode.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call1 } from '../../runtime/protocols/call.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { asciiEncode } from '../../runtime/protocols/default-encoding.ts';
import { toSsize } from '../../runtime/protocols/index-number.ts';
import { intFromText } from '../../runtime/protocols/number-conversion.ts';
import { enterRecursion, leaveRecursion } from '../../runtime/protocols/recursion.ts';
import { bytesOf } from '../../runtime/protocols/text.ts';
import { isTrue } from '../../runtime/protocols/truth.ts';
import { currentDomain } from '../../runtime/restricted/provenance.ts';
import { isAscii, sliceText, stringFromUnits, type Text } from '../../runtime/text/code-points.ts';
import { errorAt, readString } from './strings.ts';

const SPACE = 0x20;
const QUOTE = 0x22;
const PLUS = 0x2b;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const LETTER_E = 0x65;

/** Integers of fewer digits are exact numbers. */
const SAFE_DIGITS = 15;

/** What stands for characters beyond 0xffff where only the structure of a text matters. */
const ANY_WIDE = 0xffff;

// Where recursion was too deep.
const OBJECT_IN_BYTES = ' while decoding a JSON object from a byte string';
const ARRAY_IN_BYTES = ' while decoding a JSON array from a byte string';
const OBJECT_IN_UNICODE = ' while decoding a JSON object from a unicode string';
const ARRAY_IN_UNICODE = ' while decoding a JSON array from a unicode string';
/** Where CPython calls something of its own: the joining of a string, dict. */
const CALLING = ' while calling a Python object';

export const scannerType = builtinType('Scanner', { module: '_json', isBase: false });

/** What a decoder says, as it was when the scanner was made. */
class PyScanner extends PyObject {
  readonly encoding: Value;
  readonly strict: Value;
  readonly objectHook: Value;
  readonly pairsHook: Value;
  readonly parseFloat: Value;
  readonly parseInt: Value;
  readonly parseConstant: Value;
  /** The sandbox that made it; null for trusted code. */
  readonly domain: PyDict | null = currentDomain();

  constructor(context: Value) {
    super();
    this.encoding = encodingOf(context);
    this.strict = getAttribute(context, 'strict');
    this.objectHook = getAttribute(context, 'object_hook');
    this.pairsHook = getAttribute(context, 'object_pairs_hook');
    this.parseFloat = getAttribute(context, 'parse_float');
    this.parseInt = getAttribute(context, 'parse_int');
    this.parseConstant = getAttribute(context, 'parse_constant');
  }
}
bindClass(PyScanner, scannerType);

function encodingOf(context: Value): Value {
  const encoding = getAttribute(context, 'encoding');
  if (encoding === null) return 'utf-8';
  if (encoding instanceof PyUnicode) return asciiEncode(encoding);
  if (bytesOf(encoding) === undefined) throw typeError(`encoding must be a string, not ${typeOf(encoding).name}`);
  return encoding;
}

function isDigit(unit: number): boolean {
  return unit >= ZERO && unit <= NINE;
}

/** One code unit for each character of a text, which is that character as far as JSON gives it a meaning. */
function unitsOf(text: Text): string {
  if (typeof text === 'string') return text;
  return stringFromUnits(
    text.map((point) => Math.min(point, ANY_WIDE)),
    0,
    text.length,
  );
}

/** The reading of one text. */
class JsonReader {
  /** The place behind what was read last. */
  at: number;
  readonly #scanner: PyScanner;
  readonly #text: Text;
  readonly #units: string;
  readonly #isBytes: boolean;
  /** The encoding of bytes beyond ASCII; of ASCII too unless it is UTF-8. */
  readonly #encoding: string;
  readonly #isStrict: boolean;
  readonly #decode: (run: Text) => Text;

  constructor(scanner: PyScanner, text: Text, isBytes: boolean, at: number) {
    this.#scanner = scanner;
    this.#text = text;
    this.#units = unitsOf(text);
    this.#isBytes = isBytes;
    this.#encoding = bytesOf(scanner.encoding)!;
    this.#isStrict = isTrue(scanner.strict);
    this.#decode = (run) => this.#decoded(run);
    this.at = at;
  }

  #decoded(run: Text): Text {
    if (!this.#isBytes || (this.#encoding === 'utf-8' && isAscii(run as string))) return run;
    return decodeToUnicode(run as string, this.#encoding, undefined).text;
  }

  /** The value at the place. @throws StopIteration where none begins, ValueError for what ends amiss */
  value(): Value {
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    const { at } = this;
    const units = this.#units;
    switch (units.charCodeAt(at)) {
      case QUOTE:
        return this.#string(at + 1);
      case OPEN_BRACE: {
        enterRecursion(this.#isBytes ? OBJECT_IN_BYTES : OBJECT_IN_UNICODE);
        const value = this.#object(at + 1);
        leaveRecursion();
        return value;
      }
      case OPEN_BRACKET: {
        enterRecursion(this.#isBytes ? ARRAY_IN_BYTES : ARRAY_IN_UNICODE);
        const value = this.#array(at + 1);
        leaveRecursion();
        return value;
      }
      case 0x6e:
        if (this.#passes('null')) return null;
        break;
      case 0x74:
        if (this.#passes('true')) return true;
        break;
      case 0x66:
        if (this.#passes('false')) return false;
        break;
      case 0x4e:
        if (this.#passes('NaN')) return call1(this.#scanner.parseConstant, 'NaN');
        break;
      case 0x49:
        if (this.#passes('Infinity')) return call1(this.#scanner.parseConstant, 'Infinity');
        break;
      case MINUS:
        if (this.#passes('-Infinity')) return call1(this.#scanner.parseConstant, '-Infinity');
    }
    return this.#number(at);
  }

  /** Passes by a name, where it is that. */
  #passes(name: string): boolean {
    if (!this.#units.startsWith(name, this.at)) return false;
    this.at += name.length;
    return true;
  }

  /** Where white space from a place on ends. */
  #skip(from: number): number {
    const units = this.#units;
    let at = from;
    for (;;) {
      const unit = units.charCodeAt(at);
      if (unit !== SPACE && unit !== 0x0a && unit !== 0x09 && unit !== 0x0d) break;
      at++;
    }
    countText(at - from);
    return at;
  }

  /** The string behind a quote. */
  #string(begin: number): PyUnicode {
    const units = this.#units;
    // CPython joins the parts of each string by a call.
    enterRecursion(CALLING);
    leaveRecursion();
    if (!this.#isBytes || this.#encoding === 'utf-8') {
      for (let end = begin; end < units.length; end++) {
        const unit = units.charCodeAt(end);
        if (unit === QUOTE) {
          countText(end - begin);
          this.at = end + 1;
          return new PyUnicode(sliceText(this.#text, begin, end));
        }
        if (unit < SPACE || unit === BACKSLASH || (unit > 0x7f && this.#isBytes)) break;
      }
    }
    if (begin >= units.length) throw valueError('end is out of bounds');
    const [text, end] = readString(this.#text, begin, this.#isStrict, this.#decode);
    this.at = end;
    return new PyUnicode(text);
  }

  #digits(from: number): number {
    const units = this.#units;
    let at = from;
    while (isDigit(units.charCodeAt(at))) at++;
    return at;
  }

  /** The number at a place. @throws StopIteration where there is none */
  #number(from: number): Value {
    const units = this.#units;
    let at = units.charCodeAt(from) === MINUS ? from + 1 : from;
    const first = at;
    if (units.charCodeAt(at) === ZERO) at++;
    else at = this.#digits(at);
    if (at === first) throw stopIteration();
    const integerEnd = at;
    if (units.charCodeAt(at) === POINT && isDigit(units.charCodeAt(at + 1))) at = this.#digits(at + 2);
    if ((units.charCodeAt(at) | 0x20) === LETTER_E) {
      const sign = units.charCodeAt(at + 1);
      const exponent = sign === PLUS || sign === MINUS ? at + 2 : at + 1;
      if (isDigit(units.charCodeAt(exponent))) at = this.#digits(exponent);
    }
    countText(at - from);
    this.at = at;
    return at === integerEnd ? this.#integer(from, first, at) : this.#float(from, at);
  }

  #integer(from: number, first: number, end: number): Value {
    const units = this.#units;
    const { parseInt } = this.#scanner;
    if (parseInt !== intType) return call1(parseInt, this.#literal(from, end));
    if (end - first > SAFE_DIGITS) return intFromText(units.substring(from, end), 10);
    let value = 0;
    for (let i = first; i < end; i++) value = value * 10 + units.charCodeAt(i) - ZERO;
    // No negative zero: an int has none.
    return first === from || value === 0 ? value : -value;
  }

  #float(from: number, end: number): Value {
    const { parseFloat } = this.#scanner;
    if (parseFloat !== floatType) return call1(parseFloat, this.#literal(from, end));
    return new PyFloat(Number(this.#units.substring(from, end)));
  }

  /** The text of a number, of the kind that the whole text is. */
  #literal(from: number, end: number): Value {
    const literal = this.#units.substring(from, end);
    return this.#isBytes ? literal : new PyUnicode(literal);
  }

  #array(from: number): Value {
    const units = this.#units;
    const items: Value[] = [];
    let at = this.#skip(from);
    if (units.charCodeAt(at) !== CLOSE_BRACKET) {
      if (at >= units.length) throw this.#unfinished();
      const mark = building(items);
      for (;;) {
        this.at = at;
        noteGrowth(items.push(this.value()));
        at = this.#skip(this.at);
        if (units.charCodeAt(at) === CLOSE_BRACKET) break;
        at = this.#behindComma(at);
        if (at >= units.length) throw this.#unfinished();
      }
      built(mark);
    }
    this.at = at + 1;
    return new PyList(items);
  }

  #object(from: number): Value {
    const units = this.#units;
    const { pairsHook, objectHook } = this.#scanner;
    const pairs: Value[] | null = pairsHook === null ? null : [];
    const dict = new PyDict();
    let at = this.#skip(from);
    if (units.charCodeAt(at) !== CLOSE_BRACE) {
      if (at >= units.length) throw this.#unfinished();
      const mark = building(pairs ?? dict);
      for (;;) {
        if (units.charCodeAt(at) !== QUOTE) throw this.#expectedName(at);
        const key = this.#string(at + 1);
        at = this.#skip(this.at);
        if (units.charCodeAt(at) !== COLON) throw this.#expectedDelimiter(':', at);
        this.at = this.#skip(at + 1);
        const value = this.value();
        if (pairs === null) dict.set(key, value);
        else noteGrowth(pairs.push(new PyTuple([key, value])));
        at = this.#skip(this.at);
        if (units.charCodeAt(at) === CLOSE_BRACE) break;
        at = this.#behindComma(at);
        if (at >= units.length) throw this.#unfinished();
      }
      built(mark);
    }
    const end = at + 1;
    // CPython makes dicts by a call.
    enterRecursion(CALLING);
    leaveRecursion();
    const value =
      pairs !== null ? call1(pairsHook, new PyList(pairs)) : objectHook === null ? dict : call1(objectHook, dict);
    this.at = end;
    return value;
  }

  /** The place of what follows a comma. */
  #behindComma(at: number): number {
    if (this.#units.charCodeAt(at) === COMMA) return this.#skip(at + 1);
    throw at >= this.#units.length ? this.#unfinished() : this.#expectedDelimiter(',', at);
  }

  // CPython words some errors otherwise for unicode text.

  #unfinished(): PyRaise {
    return errorAt('Expecting object', this.#text, this.#units.length - 1);
  }

  #expectedDelimiter(delimiter: string, at: number): PyRaise {
    return errorAt(`Expecting ${this.#isBytes ? delimiter : `'${delimiter}'`} delimiter`, this.#text, at);
  }

  #expectedName(at: number): PyRaise {
    return errorAt(`Expecting property name${this.#isBytes ? '' : ' enclosed in double quotes'}`, this.#text, at);
  }
}

const newScanner = definition('make_scanner(context=)', null, (context: Value) => new PyScanner(context));

const scanOnce = definition('scan_once(string=, idx=)', null, (self: PyScanner, string: Value, index: Value) => {
  const at = toSsize(index);
  const bytes = bytesOf(string);
  const text = bytes ?? (string instanceof PyUnicode ? string.text : undefined);
  if (text === undefined) throw typeError(`first argument must be a string, not ${typeOf(string).name}`);
  if (at < 0) throw valueError('idx cannot be negative');
  if (at >= text.length) throw stopIteration();
  const reader = new JsonReader(self, text, bytes !== undefined, at);
  const mark = thread.building.length;
  try {
    const value = reader.value();
    return new PyTuple([value, reader.at]);
  } finally {
    built(mark);
  }
});

const part = (name: string, get: (self: PyScanner) => Value): Member => member(name, name, get);

defineType(scannerType, {
  doc: 'Reads the value at an index of JSON text, as a decoder says.',
  slots: {
    new: (_type, args, keywords) => callBuiltin(newScanner, undefined, args, keywords),
    call: (self, args, keywords) => callBuiltin(scanOnce, self, args, keywords),
  },
  members: [
    part('encoding', (self) => self.encoding),
    part('strict', (self) => self.strict),
    part('object_hook', (self) => self.objectHook),
    part('object_pairs_hook', (self) => self.pairsHook),
    part('parse_float', (self) => self.parseFloat),
    part('parse_int', (self) => self.parseInt),
    part('parse_constant', (self) => self.parseConstant),
  ],
});
