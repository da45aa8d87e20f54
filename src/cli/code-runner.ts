/** Where the code of a program runs: in `__main__`, or in a sandbox (`--restricted`). */
import { runCode } from '../runtime/evaluator/exec.ts';
import { importAbsolute } from '../runtime/imports/import-name.ts';
import type { PyCode } from '../runtime/objects/code.ts';
import { PyList } from '../runtime/objects/list.ts';
import type { PyModule } from '../runtime/objects/module.ts';
import type { Value } from '../runtime/objects/object.ts';
import type { PyTraceback } from '../runtime/objects/traceback.ts';
import { getAttribute, setAttribute } from '../runtime/protocols/attribute.ts';
import { call0, call1 } from '../runtime/protocols/call.ts';
import { caught, landing } from '../runtime/protocols/unwind.ts';

export interface CodeRunner {
  /** Runs code to its end. @throws whatever it raises */
  run(code: PyCode): void;
}

/** Code runs in a module, unrestricted. */
export class ModuleRunner implements CodeRunner {
  readonly #module: PyModule;

  constructor(module: PyModule) {
    this.#module = module;
  }

  run(code: PyCode): void {
    const { dict } = this.#module;
    runCode(code, dict, dict);
  }
}

/** Code runs in a sandbox: the `__main__` of an `rexec.RExec`, made when first needed. */
export class SandboxRunner implements CodeRunner {
  readonly #argv: readonly string[];
  #execute: Value | undefined;

  /** @param argv what `sys.argv` is in the sandbox */
  constructor(argv: readonly string[]) {
    this.#argv = argv;
  }

  run(code: PyCode): void {
    this.#execute ??= this.#prepare();
    const at = landing();
    try {
      call1(this.#execute, code);
    } catch (thrown) {
      const raised = caught(thrown, at);
      raised.traceback = withoutTrusted(raised.traceback);
      throw raised;
    }
  }

  /** Makes the sandbox; answers its `r_exec`. */
  #prepare(): Value {
    const sandbox = call0(getAttribute(importAbsolute('rexec'), 'RExec'));
    const sys = call1(getAttribute(sandbox, 'add_module'), 'sys');
    setAttribute(sys, 'argv', new PyList([...this.#argv]));
    return getAttribute(sandbox, 'r_exec');
  }
}

/** A traceback from the first restricted frame on: how the sandbox got there is nobody's concern. */
function withoutTrusted(traceback: PyTraceback | null): PyTraceback | null {
  let entry = traceback;
  while (entry !== null && !entry.frame.scope.restricted) entry = entry.next;
  return entry ?? traceback;
}
