import { readSourceFile } from '../runtime/builtins/execution.ts';
import { type PyExceptionWithFields, SystemExit } from '../runtime/objects/exception.ts';
import { PyRaise } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { PyType } from '../runtime/objects/type.ts';
import { str } from '../runtime/protocols/text.ts';
import { isA } from '../runtime/protocols/unwind.ts';

/** Prints an uncaught exception and answers the exit code. */
export function printRaised(raised: PyRaise): number {
  const { stderr } = thread.interpreter.host;
  if (isA(raised, SystemExit)) {
    const code = (raised.value as PyExceptionWithFields).args.items[0] ?? null;
    if (code === null) return 0;
    if (typeof code === 'number') return code & 255;
    stderr.write(`${str(code)}\n`);
    return 1;
  }
  if (raised.traceback !== null) stderr.write('Traceback (most recent call last):\n');
  for (let at = raised.traceback; at !== null; at = at.next) {
    const { code } = at.frame;
    stderr.write(`  File "${code.filename}", line ${at.line}, in ${code.name}\n`);
    try {
      const line = readSourceFile(code.filename).split('\n')[at.line - 1];
      if (line !== undefined) stderr.write(`    ${line.trim()}\n`);
    } catch (thrown) {
      if (!(thrown instanceof PyRaise)) throw thrown;
    }
  }
  const name = raised.type instanceof PyType ? raised.type.name : 'exception';
  const text = str(raised.value);
  stderr.write(text === '' ? `${name}\n` : `${name}: ${text}\n`);
  return 1;
}
