import * as ins from './program.ts';

/**
 * Work out which character must come first where the program goes on at `pc`, and write the test (kind, argument, mark)
 * to `out[at…]`. A test is given only where failing it at once is all that CPython's matcher would notice, but for the
 * MARK that runs before it.
 */
export function firstTest(code: ArrayLike<number>, pc: number, out: number[], at: number): void {
  let mark = -1;
  let anchored = false;
  for (;;) {
    let kind = ins.TEST_NONE;
    let arg = 0;
    switch (code[pc]) {
      case ins.I_AT:
        anchored = true;
        pc += 2;
        continue;
      case ins.I_ASSERT:
        // looking ahead, its first character is the first character
        if (code[pc + 1] !== 0) break;
        pc += 3;
        continue;
      case ins.I_JUMP:
        pc = code[pc + 1]!;
        continue;
      case ins.I_MARK:
        if (mark >= 0 || anchored) break;
        mark = code[pc + 1]!;
        pc += 2;
        continue;
      case ins.I_LITERAL:
        kind = ins.TEST_LITERAL;
        arg = code[pc + 1]!;
        break;
      case ins.I_STRING:
        kind = ins.TEST_LITERAL;
        arg = code[pc + 2]!;
        break;
      case ins.I_SET:
        kind = ins.TEST_SET;
        arg = code[pc + 1]!;
        break;
      case ins.I_ONE:
      case ins.I_LAZY_ONE:
        if (code[pc + 3]! > 0 && code[pc + 5] !== ins.TEST_ANY) {
          kind = code[pc + 5]!;
          arg = code[pc + 6]!;
        }
        break;
    }
    out[at] = kind;
    out[at + 1] = arg;
    out[at + 2] = kind === ins.TEST_NONE ? -1 : mark;
    return;
  }
}
