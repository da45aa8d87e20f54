/** The order in which CPython 2.7 iterates a dictionary with names as keys, for the one error that shows it. */

const MASK_64 = (1n << 64n) - 1n;

/** CPython 2.7's 64-bit string hash (randomisation off), as an unsigned number. */
function hashName(name: string): bigint {
  if (name.length === 0) return 0n;
  let hash = BigInt(name.charCodeAt(0)) << 7n;
  for (let i = 0; i < name.length; i++) {
    hash = ((hash * 1000003n) & MASK_64) ^ BigInt(name.charCodeAt(i));
  }
  hash ^= BigInt(name.length);
  return hash === MASK_64 ? MASK_64 - 1n : hash;
}

function insert(table: (string | undefined)[], name: string): void {
  const mask = BigInt(table.length - 1);
  let perturb = hashName(name);
  let index = perturb & mask;
  while (table[Number(index)] !== undefined) {
    index = (index * 5n + perturb + 1n) & mask;
    perturb >>= 5n;
  }
  table[Number(index)] = name;
}

/**
 * Names in the order of a CPython 2.7 dict into which they were inserted one by one (`Objects/dictobject.c`).
 *
 * @param names distinct names, in insertion order
 */
export function dictOrder(names: Iterable<string>): string[] {
  let table = new Array<string | undefined>(8).fill(undefined);
  let used = 0;
  for (const name of names) {
    insert(table, name);
    used++;
    if (used * 3 < table.length * 2) continue;
    const wanted = used * (used > 50000 ? 2 : 4);
    let size = 8;
    while (size <= wanted) size *= 2;
    const grown = new Array<string | undefined>(size).fill(undefined);
    for (const entry of table) if (entry !== undefined) insert(grown, entry);
    table = grown;
  }
  return table.filter((entry) => entry !== undefined);
}
