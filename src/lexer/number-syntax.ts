const ZERO = 48;
const NINE = 57;

function isDigit(c: number): boolean {
  return c >= ZERO && c <= NINE;
}

function isHexDigit(c: number): boolean {
  return isDigit(c) || (c >= 97 && c <= 102) || (c >= 65 && c <= 70);
}

function skipDigits(source: string, at: number): number {
  while (isDigit(source.charCodeAt(at))) at++;
  return at;
}

/** Lower-case letter of a code unit, by ASCII rules. */
function lower(c: number): number {
  return c | 32;
}

/** Behind the digits of a fraction, or of a whole number that is no long: exponent and `j`. */
function scanExponentAndSuffix(source: string, at: number): number {
  if (lower(source.charCodeAt(at)) === 101 /* e */) {
    const sign = source.charCodeAt(at + 1);
    if (sign === 43 || sign === 45) {
      if (!isDigit(source.charCodeAt(at + 2))) return ~(at + 2);
      at = skipDigits(source, at + 3);
    } else if (isDigit(sign)) {
      at = skipDigits(source, at + 2);
    } else {
      // `1else` is the number 1 before a keyword.
      return at;
    }
  }
  return lower(source.charCodeAt(at)) === 106 /* j */ ? at + 1 : at;
}

function skipLongSuffix(source: string, at: number): number {
  return lower(source.charCodeAt(at)) === 108 /* l */ ? at + 1 : at;
}

/** `0…`: hexadecimal, octal and binary numbers, and all that may follow a leading zero. */
function scanAfterZero(source: string, start: number): number {
  let at = start + 1;
  const c = source.charCodeAt(at);
  if (c === 46 /* . */) return scanExponentAndSuffix(source, skipDigits(source, at + 1));
  const letter = lower(c);
  if (letter === 120 /* x */) {
    if (!isHexDigit(source.charCodeAt(++at))) return ~at;
    while (isHexDigit(source.charCodeAt(at))) at++;
    return skipLongSuffix(source, at);
  }
  if (letter === 111 /* o */ || letter === 98 /* b */) {
    const highest = letter === 111 ? 55 : 49;
    let digit = source.charCodeAt(++at);
    if (!(digit >= ZERO && digit <= highest)) return ~at;
    do digit = source.charCodeAt(++at);
    while (digit >= ZERO && digit <= highest);
    return skipLongSuffix(source, at);
  }
  let decimal = false;
  let digit = c;
  while (isDigit(digit)) {
    if (digit >= 56) decimal = true;
    digit = source.charCodeAt(++at);
  }
  if (digit === 46 /* . */) return scanExponentAndSuffix(source, skipDigits(source, at + 1));
  const next = lower(digit);
  if (next === 101 /* e */ || next === 106 /* j */) return scanExponentAndSuffix(source, at);
  return decimal ? ~at : skipLongSuffix(source, at);
}

/**
 * Scans a number (CPython 2.7 `Parser/tokenizer.c`).
 *
 * @param start offset of its first character: a digit, or a dot before a digit
 * @returns the offset behind it; the complement (`~`) of the offset at which it became an invalid token
 */
export function scanNumber(source: string, start: number): number {
  const first = source.charCodeAt(start);
  if (first === ZERO) return scanAfterZero(source, start);
  if (first === 46 /* . */) return scanExponentAndSuffix(source, skipDigits(source, start + 1));
  const at = skipDigits(source, start + 1);
  const c = source.charCodeAt(at);
  if (lower(c) === 108 /* l */) return at + 1;
  return scanExponentAndSuffix(source, c === 46 ? skipDigits(source, at + 1) : at);
}
