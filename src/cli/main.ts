import { createWholeInterpreter } from '../api/whole-interpreter.ts';
import { nodeHost } from '../node/host.ts';
import { readSourceFile } from '../runtime/builtins/execution.ts';
import { runCode } from '../runtime/evaluator/exec.ts';
import { compileSource } from '../runtime/evaluator/source.ts';
import { enterInterpreter } from '../runtime/interpreter.ts';
import { PyFile } from '../runtime/objects/file.ts';
import type { PyModule } from '../runtime/objects/module.ts';
import type { PyRaise } from '../runtime/objects/raise.ts';
import { thread } from '../runtime/objects/thread-state.ts';
import { caught, landing } from '../runtime/protocols/unwind.ts';
import { printRaised } from './print-raised.ts';

const argv = process.argv.slice(2);
const path = argv[0]!;
const slash = path.lastIndexOf('/');
const interpreter = createWholeInterpreter(nodeHost(), { argv, path: [slash < 0 ? '' : path.slice(0, slash || 1)] });
process.exitCode = enterInterpreter(interpreter, () => {
  thread.recursionLimit = 1000;
  thread.stackLimit = 20000;
  const flush = (): void => {
    const out = interpreter.sysDict.getStr('stdout');
    if (out instanceof PyFile) out.flush();
  };
  const at = landing();
  try {
    const main = interpreter.modules.getStr('__main__') as PyModule;
    main.dict.setStr('__file__', path);
    const code = compileSource(readSourceFile(path), { filename: path, mode: 'exec', origin: 'file' });
    runCode(code, main.dict, main.dict);
    return 0;
  } catch (thrown) {
    const raised: PyRaise = caught(thrown, at);
    flush();
    return printRaised(raised);
  } finally {
    flush();
  }
});
