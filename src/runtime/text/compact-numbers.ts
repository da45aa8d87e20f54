/**
 * The notation of recorded tables: numbers in base 32, least significant digit first, one printable character a digit
 * (codes 35..99 without the backslash); digits of 32 and above say that more follow. See scripts/record-*.py.
 */

/** Decode a text of unsigned numbers. */
export function compactNumbers(text: string): number[] {
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const digit = code > 92 ? code - 36 : code - 35;
    if (digit < 32) {
      numbers.push(value + digit * scale);
      value = 0;
      scale = 1;
    } else {
      value += (digit - 32) * scale;
      scale *= 32;
    }
  }
  return numbers;
}

/** The signed number that an unsigned one stands for (0, -1, 1, -2, 2 …). */
export function unfold(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}

const BLOCK_BITS = 7;
const BLOCK = 1 << BLOCK_BITS;

/** A map from every code point to a small number: blocks of 128, equal uniform blocks kept once. */
export interface PointTable {
  readonly blocks: Uint16Array;
  readonly values: Uint16Array;
}

/** Build the table from run lengths and run values, which together cover 0..0x10ffff. */
export function pointTable(lengthText: string, valueText: string): PointTable {
  const lengths = compactNumbers(lengthText);
  const kinds = compactNumbers(valueText);
  const blocks = new Uint16Array(0x110000 >> BLOCK_BITS);
  let values = new Uint16Array(BLOCK * 64);
  const uniform = new Map<number, number>();
  let used = 0;
  let point = 0;
  for (let run = 0; run < lengths.length; run++) {
    const kind = kinds[run]!;
    const end = point + lengths[run]!;
    while (point < end) {
      const offset = point & (BLOCK - 1);
      const take = Math.min(BLOCK - offset, end - point);
      let block: number;
      if (offset > 0) {
        block = used - 1;
      } else {
        const known = take === BLOCK ? uniform.get(kind) : undefined;
        block = known ?? used++;
        if (take === BLOCK) uniform.set(kind, block);
        blocks[point >> BLOCK_BITS] = block;
        if (used * BLOCK > values.length) {
          const larger = new Uint16Array(values.length * 2);
          larger.set(values);
          values = larger;
        }
      }
      values.fill(kind, block * BLOCK + offset, block * BLOCK + offset + take);
      point += take;
    }
  }
  return { blocks, values: values.slice(0, used * BLOCK) };
}

/** The value of a code point. */
export function pointValue(table: PointTable, point: number): number {
  return table.values[(table.blocks[point >> BLOCK_BITS]! << BLOCK_BITS) | (point & (BLOCK - 1))]!;
}
