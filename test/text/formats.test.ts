import { describe, expect, it } from 'vitest';
import * as markup from '../../src/runtime/text/format-markup.ts';
import * as specs from '../../src/runtime/text/format-spec.ts';
import * as percent from '../../src/runtime/text/percent-format.ts';
import { reprBytes } from '../../src/runtime/text/quote.ts';
import { outcomeOf, readFacts, refusing } from './read-facts.ts';

const fail = refusing('ValueError');
type Integer = [decimal: string, hex: string, octal: string, binary: string, negative: boolean, type: string];

function digitsOf([decimal, hex, octal, binary]: Integer, type: string): string {
  if (type === 'x' || type === 'X') return hex;
  return type === 'o' ? octal : type === 'b' ? binary : decimal;
}

function formatInteger(source: string, value: Integer): unknown {
  const spec = specs.parseFormatSpec(source, 'd'.charCodeAt(0), specs.ALIGN_RIGHT, false, fail);
  const type = String.fromCharCode(spec.type);
  if (!'bdoxX'.includes(type)) fail(specs.unknownTypeMessage(spec.type, value[5], false));
  if (spec.precision >= 0) fail('Precision not allowed in integer format specifier');
  const prefix = spec.alternate && type !== 'd' ? `0${type}` : '';
  const digits = digitsOf(value, type);
  let reserved = -1;
  const result = specs.layoutNumber(
    spec,
    value[4],
    prefix,
    type === 'X' ? digits.toUpperCase() : digits,
    '',
    (size) => {
      reserved = size;
    },
  );
  expect(reserved).toBe(result.length);
  return result;
}

function formatString(source: string, value: string): unknown {
  const spec = specs.parseFormatSpec(source, 's'.charCodeAt(0), specs.ALIGN_LEFT, false, fail);
  if (spec.type !== 's'.charCodeAt(0)) fail(specs.unknownTypeMessage(spec.type, 'str', false));
  const problem = specs.stringSpecProblem(spec);
  if (problem !== undefined) fail(problem);
  const result = specs.formatText(value, spec);
  expect(specs.formatTextSize(value, spec)).toBe(result.length);
  return result;
}

function markupPieces(source: string): unknown[] {
  const pieces: unknown[] = [];
  const [kind, message] = outcomeOf(() => {
    for (let at = 0; at < source.length; ) {
      const { literal, field, end } = markup.readMarkup(source, at, fail);
      const conversion = field?.conversion ? String.fromCharCode(field.conversion) : null;
      pieces.push([literal, field?.name ?? null, field?.spec ?? null, conversion]);
      at = end;
    }
  });
  return kind === 'ok' ? pieces : [...pieces, message];
}

function fieldParts(source: string): unknown[] {
  const parts: unknown[] = [];
  const [kind, message] = outcomeOf(() => {
    const head = markup.readFieldHead(source, fail);
    parts.push(head.index >= 0 ? head.index : head.first);
    for (let at = head.end; at < source.length; ) {
      const accessor = markup.readFieldAccessor(source, at, fail);
      parts.push([accessor.attribute, accessor.index >= 0 ? accessor.index : accessor.name]);
      at = accessor.end;
    }
  });
  return kind === 'ok' ? parts : [...parts, message];
}

function percentOne(
  source: string,
  convert: (directive: percent.PercentDirective) => string,
  numeric: boolean,
): unknown {
  const { directives, tail } = percent.parsePercentFormat(source);
  const directive = directives[0]!;
  if (directive.failure !== '') fail(directive.failure);
  const body = convert(directive);
  const { flags, width, conversion } = directive;
  const result = percent.layoutPercent(body, flags, width, conversion, numeric);
  expect(percent.percentSize(body, flags, width, numeric)).toBe(result.length);
  return (result as string) + (tail as string);
}

function percentInteger(source: string, value: Integer): unknown {
  return percentOne(
    source,
    ({ conversion, flags, precision }) => {
      const digits = digitsOf(value, String.fromCharCode(conversion));
      return percent.percentInteger(value[4], digits, conversion, flags, precision, value[5] === 'long');
    },
    true,
  );
}

function percentString(source: string): unknown {
  return percentOne(
    source,
    (directive) => {
      const type = String.fromCharCode(directive.conversion);
      if (type === '%') return '%';
      if (type !== 's' && type !== 'r') fail(percent.unsupportedMessage(directive, false));
      const body = type === 's' ? 'x' : reprBytes('x');
      return directive.precision >= 0 ? body.substring(0, directive.precision) : body;
    },
    false,
  );
}

type Row = [kind: string, source: string, value: unknown, result: unknown];

describe('formats are read and laid out as CPython does', () => {
  const byKind = new Map<string, Row[]>();
  for (const row of readFacts<Row>('formats')) byKind.set(row[0], [...(byKind.get(row[0]) ?? []), row]);
  const perform = (kind: string, source: string, value: unknown): unknown => {
    if (kind === 'markup') return markupPieces(source);
    if (kind === 'field') return fieldParts(source);
    if (kind === 'integer') return outcomeOf(() => formatInteger(source, value as Integer));
    if (kind === 'string') return outcomeOf(() => formatString(source, value as string));
    if (kind === 'percent integer') return outcomeOf(() => percentInteger(source, value as Integer));
    return outcomeOf(() => percentString(source));
  };
  it.each([...byKind])('%s', (kind, rows) => {
    for (const [, source, value, result] of rows) {
      expect([source, value, perform(kind, source, value)]).toEqual([source, value, result]);
    }
  });
});

describe('percent directives', () => {
  it('are plain data, errors included', () => {
    const { directives, tail } = percent.parsePercentFormat('a%(k(x))-5.*ld%%b');
    expect(tail).toBe('b');
    expect(directives).toHaveLength(2);
    expect(directives[0]).toMatchObject({ literal: 'a', key: 'k(x)', flags: percent.LEFT_JUSTIFY, width: 5 });
    expect(directives[0]).toMatchObject({ precision: percent.STAR, conversion: 100, failure: '' });
    expect(percent.parsePercentFormat('%(a').directives[0]!.failure).toBe(percent.INCOMPLETE_KEY);
    expect(percent.parsePercentFormat('%*').directives[0]).toMatchObject({
      width: percent.STAR,
      failure: 'incomplete format',
    });
    expect(percent.parsePercentFormat('%99999999999999999999d').directives[0]!.failure).toBe('width too big');
    expect(percent.parsePercentFormat('%.2147483648d').directives[0]!.failure).toBe('prec too big');
  });

  it('work on wide texts', () => {
    const { directives, tail } = percent.parsePercentFormat(Uint32Array.of(0x10400, 37, 115, 0x10400));
    expect([directives[0]!.literal, directives[0]!.conversion, tail]).toEqual([
      Uint32Array.of(0x10400),
      115,
      Uint32Array.of(0x10400),
    ]);
  });
});

describe('numbering of fields', () => {
  it('does not mix', () => {
    const numbering: markup.AutoNumber = { state: 'undecided', next: 0 };
    const index = (name: string): number => markup.fieldIndex(markup.readFieldHead(name, fail), numbering, fail);
    expect([index('a'), index(''), index('.b'), index('c')]).toEqual([-1, 0, 1, -1]);
    expect(outcomeOf(() => index('0'))).toEqual([
      'ValueError',
      'cannot switch from automatic field numbering to manual field specification',
    ]);
  });

  it('groups of thousands fill with zeros', () => {
    const spec = specs.parseFormatSpec('012,', 100, specs.ALIGN_RIGHT, false, fail);
    expect(specs.layoutNumber(spec, false, '', '1234', '', () => {})).toBe('0,000,001,234');
  });
});
