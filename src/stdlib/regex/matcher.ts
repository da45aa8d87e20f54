import { atPosition } from './anchors.ts';
import type { MatchState } from './match-state.ts';
import { matchesItem, nextCandidate, runLength } from './scan.ts';

// The numbers of instructions (program.ts), tests and frames stand as literals here: the engine's switch becomes a jump
// table only for literals, and a constant imported from another module is a memory load at each use (25 times slower
// where the modules are not bundled).

/** Words of stack to begin with, and the most that is kept for the next match. */
const INITIAL_STACK = 1 << 10;
const KEPT_STACK = 1 << 16;

/** The stack of the last match, for the next one; null while a match runs, so that a nested one makes its own. */
let spareStack: Int32Array | null = new Int32Array(INITIAL_STACK);

function grow(stack: Int32Array, need: number, state: MatchState): Int32Array {
  let size = stack.length * 2;
  while (size < need) size *= 2;
  state.reserve((size - stack.length) * 4);
  const bigger = new Int32Array(size);
  bigger.set(stack);
  return bigger;
}

/** Keep the stack for the next match unless it is large. */
function release(stack: Int32Array, state: MatchState): void {
  spareStack = stack.length > KEPT_STACK ? new Int32Array(INITIAL_STACK) : stack;
  state.giveBack();
}

/**
 * Run the program at `at`, and, when `searching`, at the candidates after it. CPython's `SRE_MATCH` with its recursion
 * unrolled: what its nested calls would come back to is a frame on an explicit stack, and each frame restores exactly
 * what CPython restores at that place (groups, lastindex, the current repeat), its known omissions included.
 */
export function run(state: MatchState, at: number, searching: boolean): boolean {
  const { program, text, points, end, marks, budget } = state;
  const { code, tables, sets } = program;
  let stack = spareStack ?? new Int32Array(INITIAL_STACK);
  spareStack = null;
  let limit = stack.length - 16;
  let sp = 0;
  let fuel = budget.fuel;
  let pc = 0;
  let p = at;
  let lastMark = state.lastMark;
  let lastIndex = state.lastIndex;
  /** Stack index of the innermost repeat's frame: [pc, count, last position, outer repeat]. */
  let repeat = -1;
  /** Stack index of the innermost assertion's frame. */
  let assertion = -1;

  for (;;) {
    for (;;) {
      if (--fuel < 0) {
        budget.fuel = fuel;
        budget.exhausted();
        fuel = budget.fuel;
      }
      switch (code[pc]) {
        case 3 /* LITERAL */:
          if (p < end && (points === null ? text.charCodeAt(p) : points[p]) === code[pc + 1]) {
            p++;
            pc += 2;
            continue;
          }
          break;

        case 4 /* STRING */:
          {
            const n = code[pc + 1]!;
            if (n > end - p) break;
            let k = 0;
            if (points === null) while (k < n && text.charCodeAt(p + k) === code[pc + 2 + k]) k++;
            else while (k < n && points[p + k] === code[pc + 2 + k]) k++;
            if (k < n) break;
            fuel -= n;
            p += n;
            pc += 2 + n;
            continue;
          }

        case 5 /* SET */:
          {
            if (p >= end) break;
            const c = points === null ? text.charCodeAt(p) : points[p]!;
            const set = code[pc + 1]!;
            if (c < 256 ? tables[(set << 8) + c] === 1 : sets[set]!.contains(c)) {
              p++;
              pc += 2;
              continue;
            }
            break;
          }

        case 2 /* ANY_ALL */:
          if (p >= end) break;
          p++;
          pc++;
          continue;

        case 6 /* AT */:
          if (atPosition(program, text, points, code[pc + 1]!, p, end)) {
            pc += 2;
            continue;
          }
          break;

        case 7 /* MARK */:
          {
            const mark = code[pc + 1]!;
            if ((mark & 1) === 1) lastIndex = (mark >> 1) + 1;
            if (mark > lastMark) {
              for (let k = lastMark + 1; k < mark; k++) marks[k] = -1;
              lastMark = mark;
            }
            marks[mark] = p;
            pc += 2;
            continue;
          }

        case 8 /* JUMP */:
          pc = code[pc + 1]!;
          continue;

        case 9 /* BRANCH */:
          {
            const c = p < end ? (points === null ? text.charCodeAt(p) : points[p]!) : -1;
            let a = pc + 2;
            for (; code[a] !== -1; a += 4) {
              const kind = code[a + 1];
              if (kind === 0 /* TEST_NONE */) break;
              const arg = code[a + 2]!;
              if (kind === 1 /* TEST_LITERAL */) {
                if (c === arg) break;
              } else if (c < 256 ? c >= 0 && tables[(arg << 8) + c] === 1 : sets[arg]!.contains(c)) break;
              const mark = code[a + 3]!;
              if (mark >= 0 && mark <= lastMark && (repeat < 0 || lastMark <= 0)) marks[mark] = p;
            }
            if (code[a] === -1) break;
            if (code[pc + 1] === 1) {
              // nothing to restore: remember the choice only if another alternative can begin here
              let b = a + 4;
              for (; code[b] !== -1; b += 4) {
                const kind = code[b + 1];
                if (kind === 0 /* TEST_NONE */) break;
                const arg = code[b + 2]!;
                if (kind === 1 /* TEST_LITERAL */) {
                  if (c === arg) break;
                } else if (c < 256 ? c >= 0 && tables[(arg << 8) + c] === 1 : sets[arg]!.contains(c)) break;
              }
              if (code[b] === -1) {
                pc = code[a]!;
                continue;
              }
            }
            const saved = repeat >= 0 && lastMark > 0 ? lastMark + 1 : 0;
            if (sp + saved > limit) {
              stack = grow(stack, sp + saved + 32, state);
              limit = stack.length - 16;
            }
            for (let k = 0; k < saved; k++) stack[sp++] = marks[k]!;
            stack[sp] = p;
            stack[sp + 1] = a;
            stack[sp + 2] = lastMark;
            stack[sp + 3] = lastIndex;
            stack[sp + 4] = repeat;
            stack[sp + 5] = saved;
            stack[sp + 6] = 0 /* F_BRANCH */;
            sp += 7;
            pc = code[a]!;
            continue;
          }

        case 10 /* ONE */:
          {
            const min = code[pc + 3]!;
            const max = code[pc + 4]!;
            if (min > end - p) break;
            const low = p + min;
            let q = runLength(state, code[pc + 5]!, code[pc + 6]!, p, max < end - p ? p + max : end);
            fuel -= q - p;
            if (q < low) break;
            const kind = code[pc + 7]!;
            const arg = code[pc + 8]!;
            if (kind !== 0 /* TEST_NONE */ && kind !== 4 /* TEST_END */) {
              const from = q;
              if (kind === 1 /* TEST_LITERAL */) {
                if (q >= end) q = end - 1;
                if (points === null) while (q >= low && text.charCodeAt(q) !== arg) q--;
                else while (q >= low && points[q] !== arg) q--;
              } else {
                if (q >= end) q = end - 1;
                for (; q >= low; q--) {
                  const c = points === null ? text.charCodeAt(q) : points[q]!;
                  if (c < 256 ? tables[(arg << 8) + c] === 1 : sets[arg]!.contains(c)) break;
                }
              }
              fuel -= from - q;
              if (q < low) {
                const mark = code[pc + 9]!;
                if (mark >= 0 && mark <= lastMark) marks[mark] = low;
                break;
              }
            }
            p = q;
            if (kind !== 4 /* TEST_END */ && (q > low || code[pc + 1] === 0)) {
              if (sp > limit) {
                stack = grow(stack, sp + 32, state);
                limit = stack.length - 16;
              }
              stack[sp] = q;
              stack[sp + 1] = low;
              stack[sp + 2] = pc;
              stack[sp + 3] = lastMark;
              stack[sp + 4] = lastIndex;
              stack[sp + 5] = repeat;
              stack[sp + 6] = 1 /* F_ONE */;
              sp += 7;
            }
            pc = code[pc + 2]!;
            continue;
          }

        case 11 /* LAZY_ONE */:
          {
            const min = code[pc + 3]!;
            const max = code[pc + 4]!;
            if (min > end - p) break;
            const high = max < end - p ? p + max : end;
            if (min > 0) {
              const q = runLength(state, code[pc + 5]!, code[pc + 6]!, p, p + min);
              fuel -= q - p;
              if (q < p + min) break;
              p = q;
            }
            if (code[pc + 7] !== 4 /* TEST_END */) {
              if (sp > limit) {
                stack = grow(stack, sp + 32, state);
                limit = stack.length - 16;
              }
              stack[sp] = p;
              stack[sp + 1] = high;
              stack[sp + 2] = pc;
              stack[sp + 3] = lastMark;
              stack[sp + 4] = lastIndex;
              stack[sp + 5] = repeat;
              stack[sp + 6] = 2 /* F_LAZY_ONE */;
              sp += 7;
            }
            pc = code[pc + 2]!;
            continue;
          }

        case 12 /* REPEAT */:
          if (sp > limit) {
            stack = grow(stack, sp + 32, state);
            limit = stack.length - 16;
          }
          stack[sp] = pc;
          stack[sp + 1] = -1;
          stack[sp + 2] = -1;
          stack[sp + 3] = repeat;
          stack[sp + 4] = 5 /* F_REPEAT */;
          repeat = sp;
          sp += 5;
          // on to the UNTIL, which stands before the tail
          pc = code[pc + 2]! - 1;
          continue;

        case 13 /* UNTIL */:
          {
            const head = stack[repeat]!;
            const count = stack[repeat + 1]! + 1;
            if (count < code[head + 3]!) {
              if (sp > limit) {
                stack = grow(stack, sp + 32, state);
                limit = stack.length - 16;
              }
              stack[repeat + 1] = count;
              stack[sp] = repeat;
              stack[sp + 1] = 3 /* F_COUNTED */;
              sp += 2;
              pc = code[head + 1]!;
              continue;
            }
            if (count < code[head + 4]! && p !== stack[repeat + 2]) {
              const kind = code[head + 5]!;
              const arg = code[head + 6]!;
              let possible = true;
              if (kind !== 0 /* TEST_NONE */) {
                const c = p < end ? (points === null ? text.charCodeAt(p) : points[p]!) : -1;
                possible =
                  kind === 1 /* TEST_LITERAL */
                    ? c === arg
                    : c < 256
                      ? c >= 0 && tables[(arg << 8) + c] === 1
                      : sets[arg]!.contains(c);
              }
              if (possible) {
                const saved = lastMark > 0 ? lastMark + 1 : 0;
                if (sp + saved > limit) {
                  stack = grow(stack, sp + saved + 32, state);
                  limit = stack.length - 16;
                }
                for (let k = 0; k < saved; k++) stack[sp++] = marks[k]!;
                stack[sp] = p;
                stack[sp + 1] = repeat;
                stack[sp + 2] = stack[repeat + 2]!;
                stack[sp + 3] = lastMark;
                stack[sp + 4] = lastIndex;
                stack[sp + 5] = saved;
                stack[sp + 6] = 4 /* F_UNTIL */;
                sp += 7;
                stack[repeat + 1] = count;
                stack[repeat + 2] = p;
                pc = code[head + 1]!;
                continue;
              }
              if (lastMark === 0 && code[head + 7] === 0) marks[0] = p;
            }
            repeat = stack[repeat + 3]!;
            pc++;
            continue;
          }

        case 14 /* LAZY_UNTIL */:
          {
            const head = stack[repeat]!;
            const count = stack[repeat + 1]! + 1;
            if (sp > limit) {
              stack = grow(stack, sp + 32, state);
              limit = stack.length - 16;
            }
            if (count < code[head + 3]!) {
              stack[repeat + 1] = count;
              stack[sp] = repeat;
              stack[sp + 1] = 3 /* F_COUNTED */;
              sp += 2;
              pc = code[head + 1]!;
              continue;
            }
            stack[sp] = p;
            stack[sp + 1] = repeat;
            stack[sp + 2] = lastMark;
            stack[sp + 3] = lastIndex;
            stack[sp + 4] = 6 /* F_LAZY_TAIL */;
            sp += 5;
            repeat = stack[repeat + 3]!;
            pc++;
            continue;
          }

        case 15 /* ASSERT */:
        case 16 /* ASSERT_NOT */:
          {
            const q = p - code[pc + 1]!;
            const positive = code[pc] === 15 /* ASSERT */;
            if (q < 0) {
              if (positive) break;
              pc = code[pc + 2]!;
              continue;
            }
            if (sp > limit) {
              stack = grow(stack, sp + 32, state);
              limit = stack.length - 16;
            }
            stack[sp] = p;
            stack[sp + 1] = code[pc + 2]!;
            stack[sp + 2] = repeat;
            stack[sp + 3] = assertion;
            stack[sp + 4] = positive ? 8 /* F_ASSERT */ : 9 /* F_ASSERT_NOT */;
            assertion = sp;
            sp += 5;
            p = q;
            pc += 3;
            continue;
          }

        case 1 /* SUCCESS */:
          {
            if (assertion < 0) {
              state.start = at;
              state.ptr = p;
              state.lastMark = lastMark;
              state.lastIndex = lastIndex;
              budget.fuel = fuel;
              release(stack, state);
              return true;
            }
            // the assertion held: what it left on the stack is not tried again
            sp = assertion;
            assertion = stack[sp + 3]!;
            if (stack[sp + 4] === 9 /* F_ASSERT_NOT */) break;
            p = stack[sp]!;
            pc = stack[sp + 1]!;
            repeat = stack[sp + 2]!;
            continue;
          }

        case 17 /* GROUP */:
        case 18 /* GROUP_FOLDED */:
          {
            const mark = code[pc + 1]! * 2;
            if (mark >= lastMark) break;
            const from = marks[mark]!;
            const to = marks[mark + 1]!;
            if (from < 0 || to < from || (to > from && to - from > end - p)) break;
            let k = from;
            if (code[pc] === 17 /* GROUP */) {
              if (points === null) while (k < to && text.charCodeAt(k) === text.charCodeAt(p + k - from)) k++;
              else while (k < to && points[k] === points[p + k - from]) k++;
            } else {
              const { lower } = program;
              for (; k < to; k++) {
                const c = points === null ? text.charCodeAt(k) : points[k]!;
                const d = points === null ? text.charCodeAt(p + k - from) : points[p + k - from]!;
                if (c !== d && lower(c) !== lower(d)) break;
              }
            }
            fuel -= k - from;
            if (k < to) break;
            p += to - from;
            pc += 2;
            continue;
          }

        case 19 /* IF_GROUP */:
          {
            const mark = code[pc + 1]! * 2;
            const matched = mark < lastMark && marks[mark]! >= 0 && marks[mark + 1]! >= marks[mark]!;
            pc = matched ? pc + 3 : code[pc + 2]!;
            continue;
          }
      }
      break;
    }

    // the way failed: take up the last remembered choice
    back: for (;;) {
      if (sp === 0) {
        if (searching) {
          state.lastMark = lastMark;
          state.lastIndex = lastIndex;
          const next = nextCandidate(state, at + 1);
          if (next >= 0) {
            fuel -= 1 + ((next - at) >> 3);
            at = next;
            p = next;
            pc = 0;
            repeat = -1;
            assertion = -1;
            break;
          }
        }
        state.lastMark = lastMark;
        state.lastIndex = lastIndex;
        budget.fuel = fuel;
        release(stack, state);
        return false;
      }
      fuel--;
      switch (stack[sp - 1]) {
        case 0 /* F_BRANCH */:
          {
            const base = sp - 7;
            const saved = stack[base + 5]!;
            p = stack[base]!;
            lastMark = stack[base + 2]!;
            lastIndex = stack[base + 3]!;
            repeat = stack[base + 4]!;
            for (let k = 0; k < saved; k++) marks[k] = stack[base - saved + k]!;
            const c = p < end ? (points === null ? text.charCodeAt(p) : points[p]!) : -1;
            let a = stack[base + 1]! + 4;
            for (; code[a] !== -1; a += 4) {
              const kind = code[a + 1];
              if (kind === 0 /* TEST_NONE */) break;
              const arg = code[a + 2]!;
              if (kind === 1 /* TEST_LITERAL */) {
                if (c === arg) break;
              } else if (c < 256 ? c >= 0 && tables[(arg << 8) + c] === 1 : sets[arg]!.contains(c)) break;
              const mark = code[a + 3]!;
              if (mark >= 0 && mark <= lastMark && (repeat < 0 || lastMark <= 0)) marks[mark] = p;
            }
            if (code[a] === -1) {
              sp = base - saved;
              continue;
            }
            stack[base + 1] = a;
            pc = code[a]!;
            break back;
          }

        case 1 /* F_ONE */:
          {
            const base = sp - 7;
            const head = stack[base + 2]!;
            const low = stack[base + 1]!;
            let q = stack[base]! - 1;
            lastMark = stack[base + 3]!;
            lastIndex = stack[base + 4]!;
            repeat = stack[base + 5]!;
            const kind = code[head + 7]!;
            if (kind !== 0 /* TEST_NONE */) {
              const arg = code[head + 8]!;
              const from = q;
              if (kind === 1 /* TEST_LITERAL */) {
                if (points === null) while (q >= low && text.charCodeAt(q) !== arg) q--;
                else while (q >= low && points[q] !== arg) q--;
              } else {
                for (; q >= low; q--) {
                  const c = points === null ? text.charCodeAt(q) : points[q]!;
                  if (c < 256 ? tables[(arg << 8) + c] === 1 : sets[arg]!.contains(c)) break;
                }
              }
              fuel -= from - q;
              if (q < low && from >= low) {
                const mark = code[head + 9]!;
                if (mark >= 0 && mark <= lastMark) marks[mark] = low;
              }
            }
            if (q < low) {
              sp = base;
              continue;
            }
            if (q === low && code[head + 1] === 1) sp = base;
            else stack[base] = q;
            p = q;
            pc = code[head + 2]!;
            break back;
          }

        case 2 /* F_LAZY_ONE */:
          {
            const base = sp - 7;
            const head = stack[base + 2]!;
            const high = stack[base + 1]!;
            let q = stack[base]!;
            const from = q;
            const item = code[head + 5]!;
            const itemArg = code[head + 6]!;
            const kind = code[head + 7]!;
            const arg = code[head + 8]!;
            let failed = true;
            while (q < high) {
              let c = points === null ? text.charCodeAt(q) : points[q]!;
              if (item === 1 /* TEST_LITERAL */) {
                if (c !== itemArg) break;
              } else if (
                item === 2 /* TEST_SET */ &&
                (c < 256 ? tables[(itemArg << 8) + c] === 0 : !sets[itemArg]!.contains(c))
              ) {
                break;
              }
              q++;
              if (kind === 0 /* TEST_NONE */) {
                failed = false;
                break;
              }
              if (q === end) continue;
              c = points === null ? text.charCodeAt(q) : points[q]!;
              if (
                kind === 1 /* TEST_LITERAL */
                  ? c === arg
                  : c < 256
                    ? tables[(arg << 8) + c] === 1
                    : sets[arg]!.contains(c)
              ) {
                failed = false;
                break;
              }
            }
            fuel -= q - from;
            if (failed) {
              const mark = code[head + 9]!;
              if (q === high && q < end && matchesItem(state, item, itemArg, q)) {
                // stopped by the upper bound: CPython has restored the groups by then, otherwise not
                lastMark = stack[base + 3]!;
                lastIndex = stack[base + 4]!;
                if (q > from && mark >= 0 && mark <= lastMark) marks[mark] = q;
              } else if (q > from) {
                // the tail was tried last at q, and ran no further than its MARK
                lastMark = stack[base + 3]!;
                lastIndex = stack[base + 4]!;
                if (mark >= 0) {
                  if ((mark & 1) === 1) lastIndex = (mark >> 1) + 1;
                  if (mark > lastMark) {
                    for (let k = lastMark + 1; k < mark; k++) marks[k] = -1;
                    lastMark = mark;
                  }
                  marks[mark] = q;
                }
              }
              sp = base;
              continue;
            }
            lastMark = stack[base + 3]!;
            lastIndex = stack[base + 4]!;
            repeat = stack[base + 5]!;
            stack[base] = q;
            p = q;
            pc = code[head + 2]!;
            break back;
          }

        case 3 /* F_COUNTED */:
          sp -= 2;
          stack[stack[sp]! + 1]!--;
          continue;

        case 4 /* F_UNTIL */:
          {
            const base = sp - 7;
            const saved = stack[base + 5]!;
            const frame = stack[base + 1]!;
            p = stack[base]!;
            stack[frame + 1]!--;
            stack[frame + 2] = stack[base + 2]!;
            lastMark = stack[base + 3]!;
            lastIndex = stack[base + 4]!;
            sp = base - saved;
            for (let k = 0; k < saved; k++) marks[k] = stack[sp + k]!;
            repeat = stack[frame + 3]!;
            pc = code[stack[frame]! + 2]!;
            break back;
          }

        case 5 /* F_REPEAT */:
          sp -= 5;
          continue;

        case 6 /* F_LAZY_TAIL */:
          {
            const base = sp - 5;
            const frame = stack[base + 1]!;
            const head = stack[frame]!;
            const count = stack[frame + 1]! + 1;
            const max = code[head + 4]!;
            p = stack[base]!;
            lastMark = stack[base + 2]!;
            lastIndex = stack[base + 3]!;
            if ((count >= max && max !== 0x7fffffff) /* UNBOUNDED */ || p === stack[frame + 2]) {
              sp = base;
              continue;
            }
            stack[base] = frame;
            stack[base + 1] = stack[frame + 2]!;
            stack[base + 2] = 7 /* F_LAZY_BODY */;
            sp = base + 3;
            stack[frame + 1] = count;
            stack[frame + 2] = p;
            repeat = frame;
            pc = code[head + 1]!;
            break back;
          }

        case 7 /* F_LAZY_BODY */:
          {
            sp -= 3;
            const frame = stack[sp]!;
            stack[frame + 2] = stack[sp + 1]!;
            stack[frame + 1]!--;
            continue;
          }

        case 8 /* F_ASSERT */:
          sp -= 5;
          assertion = stack[sp + 3]!;
          continue;

        case 9 /* F_ASSERT_NOT */:
          sp -= 5;
          assertion = stack[sp + 3]!;
          p = stack[sp]!;
          pc = stack[sp + 1]!;
          repeat = stack[sp + 2]!;
          break back;
      }
    }
  }
}
