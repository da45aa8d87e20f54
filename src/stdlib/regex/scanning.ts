import type { MatchState } from './match-state.ts';

/**
 * All matches of `findall` in turn: the spans of each (`MatchState.spans`). `findall` shows a group that took no part
 * as an empty string.
 */
export function findAll(state: MatchState, groups: number): number[][] {
  const found: number[][] = [];
  while (state.start <= state.end) {
    state.reset();
    if (!state.search()) break;
    found.push(state.spans(groups));
    state.advance();
  }
  return found;
}

/**
 * What `split` cuts a subject into: start and end of each piece in turn, flat, with −1, −1 for a group that took no
 * part. Empty matches do not split.
 *
 * @param maxSplit most splits, 0 for no bound
 */
export function splitSpans(state: MatchState, groups: number, maxSplit: number): number[] {
  const pieces: number[] = [];
  let last = state.start;
  for (let n = 0; maxSplit === 0 || n < maxSplit; ) {
    state.reset();
    if (!state.search()) break;
    if (state.start === state.ptr) {
      if (last === state.end) break;
      state.start = state.ptr + 1;
      continue;
    }
    pieces.push(last, state.start);
    for (let g = 1; g <= groups; g++) pieces.push(state.groupStart(g), state.groupEnd(g));
    n++;
    last = state.ptr;
    state.start = last;
  }
  pieces.push(last, state.end);
  return pieces;
}

/**
 * The matches that `sub` replaces, one at a time, so that the caller can run Python code in between:
 *
 *     while (cursor.next()) { …keep cursor.from … state.start…, replace… }
 *     …keep cursor.from … state.end…
 */
export class SubstitutionCursor {
  private readonly state: MatchState;
  private readonly most: number;
  private pending = false;
  private lastEnd = 0;
  /** Where the text begins that is kept before the current match (after the last one, when there is none left). */
  from = 0;
  /** How many matches have been given. */
  count = 0;

  /**
   * @param state a state that begins at 0
   * @param most how many to replace, 0 for all
   */
  constructor(state: MatchState, most: number) {
    this.state = state;
    this.most = most;
  }

  /** Find the next match to be replaced; an empty one right after the last match is passed over. */
  next(): boolean {
    const { state } = this;
    if (this.pending) {
      this.from = this.lastEnd;
      this.pending = false;
      state.advance();
    }
    while (this.most <= 0 ? this.most === 0 : this.count < this.most) {
      state.reset();
      if (!state.search()) break;
      if (this.from === state.start && this.from === state.ptr && this.count > 0) {
        state.advance();
        continue;
      }
      this.lastEnd = state.ptr;
      this.pending = true;
      this.count++;
      return true;
    }
    return false;
  }
}

/** A scanner object's two methods and `finditer`: each call goes on where the last one stopped (`scanner_match`). */
export class Scanner {
  readonly state: MatchState;
  private finished = false;

  constructor(state: MatchState) {
    this.state = state;
  }

  /** The spans of the next match, found by `match` or by `search`; null at the end, and ever after. */
  next(searching: boolean, groups: number): number[] | null {
    const { state } = this;
    if (this.finished || state.start > state.end) return null;
    state.reset();
    if (!(searching ? state.search() : state.match())) {
      this.finished = true;
      return null;
    }
    const spans = state.spans(groups);
    state.advance();
    return spans;
  }
}
