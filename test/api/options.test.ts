import { describe, expect, it } from 'vitest';
import {
  bastion,
  extendPolicy,
  hostFunction,
  Interpreter,
  MemoryFiles,
  mount,
  overlay,
  policies,
  raisePython,
  readOnly,
  Sandbox,
  UsageError,
} from '../../src/api/index.ts';

describe('options that make no sense are refused', () => {
  it.each([
    [null, 'options must be an object'],
    ['x', 'options must be an object'],
    [[], 'options must be an object'],
    [{ stdot: () => {} }, "there is no 'stdot'; there are stdin, stdout"],
    [{ constructor: 1 }, "there is no 'constructor'"],
    [{ policy: policies.strict }, "there is no 'policy'"],
    [{ stdout: 5 }, 'stdout must be'],
    [{ stderr: {} }, 'stderr must be'],
    [{ stdin: 5 }, 'stdin must be'],
    [{ files: {} }, "files must be an object with a function 'open'"],
    [{ files: { '/a': 'text' } }, 'files must be'],
    [{ modules: [] }, 'modules must be an object'],
    [{ modules: { 'a-b': {} } }, "'a-b' is no name"],
    [{ modules: { a: 5 } }, 'members of module a must be an object'],
    [{ globals: 5 }, 'globals must be an object'],
    [{ globals: new Map() }, undefined],
    [{ limits: 5 }, 'limits must be an object'],
    [{ limits: { step: 1 } }, "there is no 'step'"],
    [{ limits: { steps: '5' } }, 'limits.steps must be a number'],
    [{ limits: { steps: Number.NaN } }, 'limits.steps must be a number'],
    [{ limits: { timeMs: -1 } }, 'limits.timeMs must be a number'],
    [{ limits: { steps: undefined } }, undefined],
    [{ argv: 'x' }, 'argv must be an array of strings'],
    [{ argv: [1] }, 'argv must be an array of strings'],
    [{ environ: { A: 1 } }, 'environ must be an object of strings'],
    [{ clock: {} }, "clock must be an object with a function 'now'"],
    [{ seed: {} }, 'seed must be a number or a string'],
    [{ convert: 5 }, 'convert must be an object'],
    [{ convert: { dicts: 'maps' } }, 'convert.dicts must be one of auto, map, object'],
    [{ convert: { dict: 'map' } }, "there is no option 'dict'"],
    [{ observer: { onLine: 5 } }, 'observer.onLine must be a function'],
    [{ observer: () => {} }, 'observer must be an object'],
    [{ observer: undefined, stdin: undefined }, undefined],
  ])('of an interpreter: %#', (options, message) => {
    const make = (): Interpreter => new Interpreter(options as never);
    if (message === undefined) make();
    else {
      expect(make).toThrow(UsageError);
      expect(make).toThrow(message);
    }
  });

  it.each([
    [{ filename: 5 }, 'filename must be a string'],
    [{ limit: {} }, "there is no 'limit'"],
    [{ signal: {} }, 'signal must be an AbortSignal'],
    [{ globals: [] }, 'globals must be an object'],
    [{ limits: { steps: {} } }, 'limits.steps must be a number'],
    [{ convert: { strings: 1 } }, 'convert.strings must be one of'],
  ])('of a run: %#', (options, message) => {
    const py = new Interpreter();
    for (const verb of ['exec', 'eval', 'run'] as const) {
      expect(() => py[verb]('1', options as never)).toThrow(UsageError);
      expect(() => py[verb]('1', options as never)).toThrow(message);
    }
  });

  it('of a sandbox and its policy', () => {
    expect(() => new Sandbox({ policies: {} } as never)).toThrow("there is no 'policies'");
    expect(() => new Sandbox({ policy: {} as never })).toThrow('policy.deniedBuiltins must be an array of strings');
    expect(() => extendPolicy(policies.strict, { importModule: 5 as never })).toThrow('must be a function');
    const box = new Sandbox();
    expect(() => box.reload({} as never)).toThrow(UsageError);
    expect(() => box.unload('nothing')).toThrow(UsageError);
    expect(() => box.add('a b', {})).toThrow(UsageError);
    expect(() => box.execFile('/none')).toThrow('IOError');
  });

  it('of everything else', () => {
    const py = new Interpreter();
    expect(() => py.exec(5 as never)).toThrow('the source must be a string or a Program');
    expect(() => py.exec({ filename: 'x', mode: 'exec', imports: [] })).toThrow(UsageError);
    expect(() => py.eval(py.compile('x = 1'))).toThrow("mode 'eval'");
    expect(() => py.compile('1', { mode: 'file' as never })).toThrow('mode must be one of');
    expect(() => py.call('nothing')).toThrow("there is no global 'nothing'");
    expect(() => py.call(5 as never)).toThrow(UsageError);
    expect(() => py.call({} as never)).toThrow(UsageError);
    expect(() => py.toJS(null as never)).toThrow(UsageError);
    expect(() => py.toJS({} as never)).toThrow(UsageError);
    expect(() => py.modules.define('a.', {})).toThrow(UsageError);
    expect(() => py.modules.defineSource('a', 5 as never)).toThrow(UsageError);
    expect(() => bastion(null as never)).toThrow('bastion takes an object');
    expect(() => bastion({}, { method: ['a'] } as never)).toThrow("there is no 'method'");
    expect(() => hostFunction(5 as never, () => 1)).toThrow(UsageError);
    expect(() => hostFunction('f()', 5 as never)).toThrow(UsageError);
    expect(() => hostFunction('f()', () => 1, { docs: 'x' } as never)).toThrow("there is no 'docs'");
    expect(() => raisePython('NoError')).toThrow(UsageError);
    expect(() => overlay({} as never)).toThrow('must be a FileSystem');
    expect(() => readOnly(undefined as never)).toThrow('must be a FileSystem');
    expect(() => mount({ '/a': {} as never })).toThrow('what is mounted at /a must be a FileSystem');
    expect(() => new MemoryFiles({ '/a': 5 as never })).toThrow(UsageError);
  });

  it('of other interpreters', () => {
    const [one, two] = [new Interpreter({ globals: { x: 1 } }), new Interpreter()];
    expect(() => two.eval('x', { globals: one.globals })).toThrow('belong to another interpreter');
    expect(one.eval('x', { globals: one.globals })).toBe(1);
    expect(() => two.toJS(one.toPython([1]))).toThrow('another interpreter');
    two[Symbol.dispose]();
    expect(() => two.eval('1')).toThrow('disposed');
  });
});

describe('options', () => {
  it('name files in tracebacks and in __file__', () => {
    const py = new Interpreter();
    expect(py.exec('__file__', { filename: '/srv/job.py' })).toBe('/srv/job.py');
    expect(() => py.exec('1 / 0', { filename: '/srv/other.py' })).toThrow('integer division');
    expect(() => new Interpreter().eval('__file__')).toThrow('NameError');
  });

  it('ask for input with the prompt', () => {
    const prompts: string[] = [];
    const lines = ['ann', '5'];
    const py = new Interpreter({
      stdin: (prompt) => {
        prompts.push(prompt);
        return lines.shift();
      },
    });
    expect(
      py.exec('print "hello"\nname = raw_input("name: ")\nimport sys\nname, sys.stdin.readline(), sys.stdin.read()'),
    ).toEqual(['ann', '5\n', '']);
    expect(prompts[0]).toBe('name: ');
    expect(new Interpreter({ stdin: 'one\ntwo' }).exec('raw_input(), raw_input()')).toEqual(['one', 'two']);
    expect(() => new Interpreter({ stdin: async () => 'x' }).exec('raw_input()')).toThrow('a promise only in a worker');
  });

  it('print the values of an interactive program', () => {
    const py = new Interpreter();
    expect(py.run(py.compile('1 + 1', { mode: 'single' }))).toMatchObject({ ok: true, stdout: '2\n' });
  });
});
