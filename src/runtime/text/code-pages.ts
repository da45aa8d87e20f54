import { recordedData } from '../recorded/recorded-data.ts';
import { invertTable, UNDEFINED_POINT } from './charmap.ts';
import { compactNumbers, unfold } from './compact-numbers.ts';

/** The single-byte code pages of CPython 2.7's package `encodings`, decoded one by one at their first use. */
export interface CodePage {
  /** The codec's own name (`CodecInfo.name`). */
  readonly name: string;
  /** The character of each byte; U+FFFE for bytes that mean nothing (`decoding_table`). */
  readonly table: string;
  /** The byte of each character. */
  readonly inverse: ReadonlyMap<number, number>;
}

let texts: Map<string, string> | undefined;
const pages = new Map<string, CodePage>();

function pageTexts(): Map<string, string> {
  texts ??= new Map(
    recordedData('code-pages')
      .CODE_PAGES.split('~')
      .map((text) => [text.substring(0, text.indexOf(' ')), text]),
  );
  return texts;
}

/** The module names of all code pages (`cp437`, `iso8859_2`, `koi8_r` …). */
export function codePageNames(): readonly string[] {
  return [...pageTexts().keys()];
}

/** The code page of a module name of package `encodings`, or undefined. */
export function codePage(module: string): CodePage | undefined {
  const known = pages.get(module);
  if (known !== undefined) return known;
  const text = pageTexts().get(module);
  if (text === undefined) return undefined;
  const [, name = '', runs = ''] = text.split(' ');
  const numbers = compactNumbers(runs);
  const points: number[] = [];
  let point = -1;
  for (let i = 0; i < numbers.length; i += 2) {
    point += unfold(numbers[i]!) + 1;
    points.push(point);
    for (let more = numbers[i + 1]!; more > 0; more--) points.push(++point);
  }
  while (points.length < 256) points.push(UNDEFINED_POINT);
  const table = String.fromCharCode(...points);
  const page = { name, table, inverse: invertTable(table) };
  pages.set(module, page);
  return page;
}
