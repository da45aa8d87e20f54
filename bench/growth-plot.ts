/** Draws the curves of `growth.ts`: a small picture for each operation, cost of an item over the number of items. */

const COLUMNS = 4;
const WIDTH = 200;
const HEIGHT = 130;
const INNER = { left: 10, top: 24, width: 180, height: 84 };

/** The curves of one operation: nanoseconds an item takes, at each size. */
export interface Curves {
  readonly name: string;
  readonly minipy: readonly number[];
  readonly cpython: readonly number[];
}

/**
 * The picture as SVG. Each part has a logarithmic scale of its own, a decade to a line: a curve that rises where the other
 * does not is one that grows faster.
 */
export function growthPlot(operations: readonly Curves[], sizes: readonly string[]): string {
  const rows = Math.ceil(operations.length / COLUMNS);
  const height = rows * HEIGHT + 24;
  const parts = operations.map((curves, i) => {
    const x = (i % COLUMNS) * WIDTH;
    const y = Math.floor(i / COLUMNS) * HEIGHT + 20;
    return `<g transform="translate(${x} ${y})">${panel(curves, sizes)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${COLUMNS * WIDTH} ${height}" font-family="sans-serif" font-size="10">
<rect width="100%" height="100%" fill="white"/>
<text x="10" y="14"><tspan fill="#c2410c">minipy</tspan> and <tspan fill="#1d4ed8">CPython 2.7.18</tspan>: nanoseconds an item takes, by the number of items</text>
${parts.join('\n')}
</svg>
`;
}

function panel({ name, minipy, cpython }: Curves, sizes: readonly string[]): string {
  const { left, top, width, height } = INNER;
  const all = [...minipy, ...cpython];
  const low = Math.floor(Math.log10(Math.min(...all)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...all))));
  const xOf = (i: number): string => (left + (width * i) / (sizes.length - 1)).toFixed(1);
  const yOf = (value: number): string => (top + height * (1 - (Math.log10(value) - low) / (high - low))).toFixed(1);
  const curve = (values: readonly number[], color: string): string =>
    `<polyline fill="none" stroke="${color}" stroke-width="1.5" points="${values.map((v, i) => `${xOf(i)},${yOf(v)}`).join(' ')}"/>`;
  let lines = '';
  for (let decade = low; decade <= high; decade++) {
    const y = yOf(10 ** decade);
    lines += `<line x1="${left}" x2="${left + width}" y1="${y}" y2="${y}" stroke="#ddd"/>`;
    lines += `<text x="${left + 1}" y="${Number(y) - 1}" fill="#999" font-size="7">${10 ** decade}</text>`;
  }
  const labels = sizes.map(
    (size, i) =>
      `<text x="${xOf(i)}" y="${top + height + 10}" fill="#999" font-size="7" text-anchor="middle">${size}</text>`,
  );
  return `<text x="${left}" y="${top - 6}">${name}</text>${lines}${labels.join('')}${curve(cpython, '#1d4ed8')}${curve(minipy, '#c2410c')}`;
}
