import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeUtf8,
  decodeUtf8Replacing,
  describeDecodeFailure,
  encodeUtf8,
  readSource,
  type SourceOrigin,
} from '../../src/lexer/index.ts';

function read(source: string, origin: SourceOrigin = 'string') {
  return readSource(source, 'f.py', origin, true, {});
}

describe('encodings', () => {
  test.each([
    ['# coding: utf-8\n', 'utf-8'],
    ['#coding=UTF_8_sig\n', 'utf-8'],
    ['# -*- coding:\tLatin-1 -*-\n', 'iso-8859-1'],
    ['\n# vim: set fileencoding=cp1252 :\n', 'cp1252'],
    ['#!x\n#coding: ascii\n', 'ascii'],
    ['\n\n# coding: ascii\n', null],
    ['x # coding: ascii\n', null],
    ['x\n# coding: ascii\n', null],
    ['# codings: ascii\n', null],
    ['# coding: \n', null],
    ['\xef\xbb\xbfx\n', 'utf-8'],
  ])('%j declares %s', (source, encoding) => {
    expect(read(source)).toMatchObject({ encoding });
  });

  test('recodes to UTF-8 but for UTF-8 and Latin-1', () => {
    expect(read('#coding: cp1252\n\x80')).toMatchObject({ text: '#coding: cp1252\n\xe2\x82\xac\n' });
    expect(read('#coding: iso-8859-15\n\xa4')).toMatchObject({ text: '#coding: iso-8859-15\n\xe2\x82\xac\n' });
    expect(read('#coding: latin-1\n\xa4')).toMatchObject({ text: '#coding: latin-1\n\xa4\n', recodedFrom: null });
  });

  test('line ends become newlines, and a last one is added', () => {
    expect(read('a\r\nb\rc')).toMatchObject({ text: 'a\nb\nc\n', newlineAdded: true });
    expect(readSource('a', 'f.py', 'string', false, {})).toMatchObject({ text: 'a', newlineAdded: false });
  });

  test('in a file a null byte hides the rest of its line', () => {
    expect(read('a\0b\nc\nd\0', 'file')).toMatchObject({ text: 'ac\nd\n' });
  });
});

describe('UTF-8', () => {
  // Recorded from CPython 2.7.18.
  test.each([
    ['\xff', "'utf8' codec can't decode byte 0xff in position 0: invalid start byte"],
    ['a\xc3', "'utf8' codec can't decode byte 0xc3 in position 1: unexpected end of data"],
    ['\xe9a', "'utf8' codec can't decode byte 0xe9 in position 0: unexpected end of data"],
    ['\xe9ab', "'utf8' codec can't decode byte 0xe9 in position 0: invalid continuation byte"],
    ['\xe2\x82', "'utf8' codec can't decode bytes in position 0-1: unexpected end of data"],
    ['\xe2\x82a', "'utf8' codec can't decode bytes in position 0-1: invalid continuation byte"],
    ['\xf0\x9f\x98x', "'utf8' codec can't decode bytes in position 0-2: invalid continuation byte"],
    ['\xc0\x80', "'utf8' codec can't decode byte 0xc0 in position 0: invalid start byte"],
    ['\xe0\x80\x80', "'utf8' codec can't decode bytes in position 0-1: invalid continuation byte"],
    ['\xf4\x90\x80\x80', "'utf8' codec can't decode bytes in position 0-2: invalid continuation byte"],
  ])('refuses %j', (bytes, message) => {
    const failure = decodeUtf8(bytes);
    expect(typeof failure === 'object' && describeDecodeFailure(failure, bytes)).toBe(message);
    expect(decodeUtf8Replacing(bytes)).toContain('\ufffd');
  });

  test('decoding undoes encoding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(decodeUtf8(encodeUtf8(text))).toBe(text);
        expect(encodeUtf8(text)).toBe(Buffer.from(text, 'utf8').toString('latin1'));
      }),
    );
  });
});
