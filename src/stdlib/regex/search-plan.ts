import * as ins from './program.ts';

/** Branches within branches that the analysis follows before it gives up. */
const MAX_BRANCH_NESTING = 8;

/**
 * Find how a search may skip positions where the program cannot match. Only what the code itself says is used: the
 * INFO block of untrusted code may lie.
 *
 * @param code the assembled program
 * @param tables membership of the characters below 256, by set
 */
export function planSearch(code: Int32Array, tables: Uint8Array): ins.SearchPlan {
  const points: number[] = [];
  let pc = 0;
  scan: for (;;) {
    switch (code[pc]) {
      case ins.I_LITERAL:
        points.push(code[pc + 1]!);
        pc += 2;
        break;
      case ins.I_STRING: {
        const n = code[pc + 1]!;
        for (let k = 0; k < n; k++) points.push(code[pc + 2 + k]!);
        pc += 2 + n;
        break;
      }
      case ins.I_MARK:
        pc += 2;
        break;
      default:
        break scan;
    }
  }
  if (points.length > 0) {
    const whole =
      pc === (code[0] === ins.I_LITERAL ? 2 : 2 + code[1]!) && code[0] !== ins.I_MARK && code[pc] === ins.I_SUCCESS;
    return { kind: whole ? 'literal' : 'prefix', text: textOf(points), points };
  }
  const table = new Uint8Array(256);
  return addFirst(code, tables, 0, table, 0) ? { kind: 'first', table } : { kind: 'every' };
}

/** The prefix as a JS string whose indices are code points; empty where it has a character that no such string has. */
function textOf(points: readonly number[]): string {
  let text = '';
  for (const c of points) {
    if (c < 0 || c > 0xffff) return '';
    text += String.fromCharCode(c);
  }
  return text;
}

/** Add to `table` the characters that may come first at `pc`; false when that cannot be told. */
function addFirst(code: Int32Array, tables: Uint8Array, pc: number, table: Uint8Array, nesting: number): boolean {
  for (;;) {
    switch (code[pc]) {
      case ins.I_AT:
      case ins.I_MARK:
        pc += 2;
        continue;
      case ins.I_ASSERT:
        if (code[pc + 1] !== 0) return false;
        pc += 3;
        continue;
      case ins.I_JUMP:
        pc = code[pc + 1]!;
        continue;
      case ins.I_LITERAL:
        return addTest(tables, ins.TEST_LITERAL, code[pc + 1]!, table);
      case ins.I_STRING:
        return addTest(tables, ins.TEST_LITERAL, code[pc + 2]!, table);
      case ins.I_SET:
        return addTest(tables, ins.TEST_SET, code[pc + 1]!, table);
      case ins.I_ONE:
      case ins.I_LAZY_ONE:
        if (!addTest(tables, code[pc + 5]!, code[pc + 6]!, table)) return false;
        if (code[pc + 3]! > 0) return true;
        pc = code[pc + 2]!;
        continue;
      case ins.I_REPEAT:
        if (code[pc + 3] === 0) return false;
        pc = code[pc + 1]!;
        continue;
      case ins.I_BRANCH: {
        if (nesting === MAX_BRANCH_NESTING) return false;
        for (let a = pc + 2; code[a] !== -1; a += 4) {
          if (!addFirst(code, tables, code[a]!, table, nesting + 1)) return false;
        }
        return true;
      }
      default:
        return false;
    }
  }
}

function addTest(tables: Uint8Array, kind: number, arg: number, table: Uint8Array): boolean {
  if (kind === ins.TEST_LITERAL) {
    if (arg >= 0 && arg < 256) table[arg] = 1;
    return true;
  }
  if (kind !== ins.TEST_SET) return false;
  for (let c = 0; c < 256; c++) if (tables[arg * 256 + c] === 1) table[c] = 1;
  return true;
}
