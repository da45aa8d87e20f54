/**
 * A grader of exercises: runs a student's code against tests that the student does not see. The answer tells which
 * tests passed and what the code printed; the code cannot read the tests, nor hold up the grader.
 */
import { LimitError, PythonError, PythonSyntaxError, Sandbox } from 'minipy';

export interface HiddenTest {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly expected: unknown;
}

export interface Grade {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly name: string; readonly reason: string }[];
  readonly printed: string;
}

/** Grades the function `name` that the student's source defines. */
export function grade(source: string, name: string, tests: readonly HiddenTest[]): Grade {
  let printed = '';
  const box = new Sandbox({
    stdout: (text) => {
      printed += text;
    },
    limits: { steps: 500_000, timeMs: 1_000, outputBytes: 10_000 },
  });
  const passed: string[] = [];
  const failed: { name: string; reason: string }[] = [];
  try {
    box.exec(source, { filename: 'answer.py' });
  } catch (error) {
    return { passed, failed: tests.map((test) => ({ name: test.name, reason: reasonOf(error) })), printed };
  }
  for (const test of tests) {
    try {
      const answer = box.call(name, test.args);
      if (JSON.stringify(answer) === JSON.stringify(test.expected)) passed.push(test.name);
      else failed.push({ name: test.name, reason: 'wrong answer' });
    } catch (error) {
      failed.push({ name: test.name, reason: reasonOf(error) });
    }
  }
  return { passed, failed, printed };
}

function reasonOf(error: unknown): string {
  if (error instanceof LimitError) return `did not finish (${error.limit})`;
  if (error instanceof PythonSyntaxError) return `line ${error.position.line}: ${error.message}`;
  if (error instanceof PythonError) return `line ${error.traceback.at(-1)?.line}: ${error.message}`;
  return (error as Error).message;
}
