import type { MatchState } from './match-state.ts';

/** Characters that a loop looks at before it hands the rest of a long run to the host's `indexOf`. */
const SHORT_RUN = 24;

/** Whether the character at `q` is one that a repeat's item (kind, argument) accepts. */
export function matchesItem(state: MatchState, kind: number, arg: number, q: number): boolean {
  if (kind === 3 /* TEST_ANY */) return true;
  const { points } = state;
  const c = points === null ? state.text.charCodeAt(q) : points[q]!;
  if (kind === 1 /* TEST_LITERAL */) return c === arg;
  const { tables, sets } = state.program;
  return c < 256 ? tables[(arg << 8) + c] === 1 : sets[arg]!.contains(c);
}

/**
 * How far a repeated item reaches (`SRE_COUNT`): the first position from `from` to `limit` that it does not accept.
 */
export function runLength(state: MatchState, kind: number, arg: number, from: number, limit: number): number {
  if (kind === 3 /* TEST_ANY */) return limit;
  const { text, points } = state;
  let q = from;
  if (kind === 1 /* TEST_LITERAL */) {
    if (points === null) while (q < limit && text.charCodeAt(q) === arg) q++;
    else while (q < limit && points[q] === arg) q++;
    return q;
  }
  const { tables, sets, excluded } = state.program;
  const base = arg << 8;
  if (points === null) {
    const stop = excluded[arg]!;
    if (stop >= 0) {
      // everything but one character: loop over a short run, search for the end of a long one
      const near = limit - q > SHORT_RUN ? q + SHORT_RUN : limit;
      while (q < near && text.charCodeAt(q) !== stop) q++;
      if (q < near || q === limit) return q;
      if (limit === state.length) {
        const found = text.indexOf(String.fromCharCode(stop), q);
        return found < 0 ? limit : found;
      }
      while (q < limit && text.charCodeAt(q) !== stop) q++;
      return q;
    }
    for (; q < limit; q++) {
      const c = text.charCodeAt(q);
      if (c < 256 ? tables[base + c] === 0 : !sets[arg]!.contains(c)) break;
    }
    return q;
  }
  for (; q < limit; q++) {
    const c = points[q]!;
    if (c < 256 ? tables[base + c] === 0 : !sets[arg]!.contains(c)) break;
  }
  return q;
}

/**
 * The first position at or after `from` where a search must try to match, −1 when there is none.
 */
export function nextCandidate(state: MatchState, from: number): number {
  const { text, points, end, length } = state;
  const { plan, minWidth } = state.program;
  switch (plan.kind) {
    case 'every': {
      // at least one position is tried, as CPython does, unless it lies beyond the end
      const last = minWidth > 1 ? Math.max(end - minWidth + 1, state.start) : end;
      return from <= last && from <= end ? from : -1;
    }
    case 'first': {
      const { table } = plan;
      let q = from;
      if (points === null) {
        for (; q < end; q++) {
          const c = text.charCodeAt(q);
          if (c > 255 || table[c] === 1) break;
        }
      } else {
        for (; q < end; q++) {
          const c = points[q]!;
          if (c > 255 || table[c] === 1) break;
        }
      }
      return q < end ? q : -1;
    }
    default: {
      const { points: prefix, text: prefixText } = plan;
      const n = prefix.length;
      const last = end - n;
      if (points === null && end === length) {
        if (prefixText === '' || from > last) return -1;
        const found = text.indexOf(prefixText, from);
        return found > last ? -1 : found;
      }
      const head = prefix[0]!;
      for (let q = from; q <= last; q++) {
        if ((points === null ? text.charCodeAt(q) : points[q]) !== head) continue;
        let k = 1;
        while (k < n && (points === null ? text.charCodeAt(q + k) : points[q + k]) === prefix[k]) k++;
        if (k === n) return q;
      }
      return -1;
    }
  }
}
