import { type RecordedData, recordedData } from '../recorded/recorded-data.ts';
import { compactNumbers, type PointTable, pointTable, pointValue, unfold } from './compact-numbers.ts';
import { decimalValue } from './unicode-types.ts';

/** The Unicode 5.2.0 character properties of module unicodedata, without names. Decoded at the first use. */
export const UNIDATA_VERSION = '5.2.0';

/** The properties that share one table. */
export interface CharacterRecord {
  readonly category: string;
  readonly bidirectional: string;
  readonly combining: number;
  readonly mirrored: number;
  readonly eastAsianWidth: string;
}

interface RecordTable {
  readonly table: PointTable;
  readonly records: readonly CharacterRecord[];
}

/** What the tables below are decoded from. */
function properties(): RecordedData<'character-properties'> {
  return (recorded ??= recordedData('character-properties'));
}

let recorded: RecordedData<'character-properties'> | undefined;

let recordTable: RecordTable | undefined;

function loadRecords(): RecordTable {
  const records = properties()
    .PROPERTY_RECORDS.split(' ')
    .map((text): CharacterRecord => {
      const [category = '', bidirectional = '', combining = '', mirrored = '', eastAsianWidth = ''] = text.split(',');
      return { category, bidirectional, combining: Number(combining), mirrored: Number(mirrored), eastAsianWidth };
    });
  recordTable = { table: pointTable(properties().PROPERTY_RUN_LENGTHS, properties().PROPERTY_RUN_RECORDS), records };
  return recordTable;
}

/** Category, bidirectional class, combining class, mirrored flag and East Asian width of a code point. */
export function characterRecord(point: number): CharacterRecord {
  const { table, records } = recordTable ?? loadRecords();
  return records[pointValue(table, point)]!;
}

/** A character's decomposition: the tag (`<compat>` …, '' for a canonical one) and the code points. */
export interface Decomposition {
  readonly tag: string;
  readonly points: readonly number[];
}

let decompositionTable: Map<number, Decomposition> | undefined;

function loadDecompositions(): Map<number, Decomposition> {
  const tags = ['', ...properties().DECOMPOSITION_TAGS.split(' ')];
  const numbers = compactNumbers(properties().DECOMPOSITIONS);
  const table = new Map<number, Decomposition>();
  let point = 0;
  for (let i = 0; i < numbers.length; ) {
    point += numbers[i]!;
    const tag = tags[numbers[i + 1]!]!;
    const count = numbers[i + 2]!;
    i += 3;
    const points: number[] = [];
    let last = point;
    for (let end = i + count; i < end; i++) {
      last += unfold(numbers[i]!);
      points.push(last);
    }
    table.set(point, { tag, points });
  }
  decompositionTable = table;
  return table;
}

/** The decomposition of a code point, one step deep; undefined when it has none (Hangul syllables have none here). */
export function decompositionOf(point: number): Decomposition | undefined {
  return (decompositionTable ?? loadDecompositions()).get(point);
}

/** `unicodedata.decomposition`: tag and hexadecimal code points, or ''. */
export function decompositionText(point: number): string {
  const found = decompositionOf(point);
  if (found === undefined) return '';
  const codes = found.points.map((code) => code.toString(16).toUpperCase().padStart(4, '0')).join(' ');
  return found.tag === '' ? codes : `${found.tag} ${codes}`;
}

let compositionTable: Map<number, number> | undefined;

/** The code point that two make under canonical composition (not Hangul), or -1. */
export function composed(first: number, second: number): number {
  if (compositionTable === undefined) {
    const excluded = new Set<number>();
    let point = 0;
    for (const gap of compactNumbers(properties().COMPOSITION_EXCLUSIONS)) excluded.add((point += gap));
    compositionTable = new Map();
    for (const [whole, { tag, points }] of decompositionTable ?? loadDecompositions()) {
      if (tag === '' && points.length === 2 && !excluded.has(whole)) {
        compositionTable.set(points[0]! * 0x110000 + points[1]!, whole);
      }
    }
  }
  return compositionTable.get(first * 0x110000 + second) ?? -1;
}

let digitTable: Map<number, number> | undefined;

/** `unicodedata.digit`, or -1. */
export function digitValue(point: number): number {
  if (digitTable === undefined) {
    digitTable = new Map();
    const numbers = compactNumbers(properties().DIGITS);
    for (let i = 0, at = 0; i < numbers.length; i += 2) digitTable.set((at += numbers[i]!), numbers[i + 1]!);
  }
  const decimal = decimalValue(point);
  return decimal >= 0 ? decimal : (digitTable.get(point) ?? -1);
}

let numericTable: Map<number, number> | undefined;

/** `unicodedata.numeric` as a float, or undefined. */
export function numericValue(point: number): number | undefined {
  if (numericTable === undefined) {
    numericTable = new Map();
    const numbers = compactNumbers(properties().NUMERICS);
    for (let i = 0, at = 0; i < numbers.length; i += 3) {
      numericTable.set((at += numbers[i]!), unfold(numbers[i + 1]!) / numbers[i + 2]!);
    }
  }
  const digit = digitValue(point);
  return digit >= 0 ? digit : numericTable.get(point);
}
