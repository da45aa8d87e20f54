/** What `complex(…)` makes of its arguments (CPython 2.7 `complex_new`). */
import { definition } from '../declare/declare.ts';
import type { Complex } from '../numbers/complex-arith.ts';
import { parseComplexText } from '../numbers/complex-parse.ts';
import { complexType, PyComplex } from '../objects/complex.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { typeError, valueError } from '../objects/raise.ts';
import type { PyType } from '../objects/type.ts';
import { typeOf } from '../objects/type-of.ts';
import { PyUnicode } from '../objects/unicode.ts';
import { specialMethod } from '../protocols/attribute.ts';
import { call0 } from '../protocols/call.ts';
import { callBuiltin } from '../protocols/call-builtin.ts';
import { toFloat } from '../protocols/float-number.ts';
import { decimalText, toFloatObject } from '../protocols/number-conversion.ts';
import { bytesOf } from '../protocols/text.ts';

/** The text of a str or unicode; undefined for anything else. @throws UnicodeEncodeError */
function textOf(value: Value): string | undefined {
  return value instanceof PyUnicode ? decimalText(value) : bytesOf(value);
}

function isText(value: Value): boolean {
  return value instanceof PyUnicode || bytesOf(value) !== undefined;
}

const NOT_A_NUMBER = 'complex() argument must be a string or a number';

/** A number as a part: a complex as it is, anything else as a float. */
function realPart(value: Value): Complex {
  return value instanceof PyComplex ? value : { re: toFloatObject(value).v, im: 0 };
}

function imaginaryPart(value: Value): Complex {
  if (value instanceof PyComplex) return value;
  // What `__float__` answers need not be a float here, only a number.
  return { re: toFloat(typeOf(value).slots.float!(value)), im: 0 };
}

function build(real: Value, imaginary: Value | undefined): Complex {
  if (isText(real)) {
    if (imaginary !== undefined) throw typeError("complex() can't take second arg if first is a string");
    const parsed = parseComplexText(textOf(real)!);
    if (parsed === undefined) throw valueError('complex() arg is a malformed string');
    return parsed;
  }
  if (imaginary !== undefined && isText(imaginary)) throw typeError("complex() second arg can't be a string");
  const hook = specialMethod(real, '__complex__');
  const number = hook === undefined ? real : call0(hook);
  if (typeOf(number).slots.float === undefined) throw typeError(NOT_A_NUMBER);
  if (imaginary === undefined) return realPart(number);
  if (typeOf(imaginary).slots.float === undefined) throw typeError(NOT_A_NUMBER);
  const first = realPart(number);
  const second = imaginaryPart(imaginary);
  // real + imag * 1j; parts that are zero because the argument was no complex stay out of it, for the sign of zeros.
  return {
    re: imaginary instanceof PyComplex ? first.re - second.im : first.re,
    im: number instanceof PyComplex ? second.re + first.im : second.re,
  };
}

const parameters = definition(
  'complex(real=0, imag=0)',
  null,
  (real: Value | undefined, imaginary: Value | undefined): Value => {
    if (real instanceof PyComplex && real.cls === complexType && imaginary === undefined) return real;
    const { re, im } = build(real === undefined ? false : real, imaginary);
    return new PyComplex(re, im);
  },
);

/** The slot `new` of complex. */
export function makeComplex(type: PyType, args: readonly Value[], keywords: Keywords | null): Value {
  const value = callBuiltin(parameters, undefined, args, keywords) as PyComplex;
  if (type === complexType) return value;
  const instance = new PyComplex(value.re, value.im);
  instance.cls = type;
  return instance;
}
