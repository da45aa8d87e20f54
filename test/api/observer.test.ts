import { describe, expect, it } from 'vitest';
import {
  type FrameEvent,
  Interpreter,
  LimitError,
  MemoryFiles,
  type Observer,
  policies,
  Sandbox,
} from '../../src/api/index.ts';

/** An observer of frames that keeps what it is told as short texts. */
function recorder(): { readonly told: string[]; readonly observer: Observer } {
  const told: string[] = [];
  const place = ({ function: name, position, depth }: FrameEvent): string => `${name}:${position.line}@${depth}`;
  return {
    told,
    observer: {
      onLine: (event) => void told.push(`line ${place(event)}`),
      onCall: (event) => void told.push(`call ${place(event)}`),
      onReturn: (event) => void told.push(`return ${place(event)} ${event.value.repr()}`),
      onException: (event) => void told.push(`exception ${place(event)} ${event.exception.repr()}`),
    },
  };
}

describe('an observer of frames', () => {
  it('is told of calls, lines, returns and exceptions in order', () => {
    const { told, observer } = recorder();
    new Interpreter({ observer }).exec(
      'def f(n):\n  if n == 0:\n    raise KeyError(n)\n  return n\nf(1)\ntry:\n  f(0)\nexcept KeyError:\n  pass',
    );
    expect(told).toEqual([
      'call <module>:1@1',
      'line <module>:1@1',
      'line <module>:5@1',
      'call f:1@2',
      'line f:2@2',
      'line f:4@2',
      'return f:4@2 1',
      'line <module>:6@1',
      'line <module>:7@1',
      'call f:1@2',
      'line f:2@2',
      'line f:3@2',
      'exception f:3@2 KeyError(0,)',
      'return f:3@2 None',
      'exception <module>:7@1 KeyError(0,)',
      'line <module>:8@1',
      'line <module>:9@1',
      'return <module>:9@1 None',
    ]);
  });

  it('is told of a generator each time that it goes on and stops', () => {
    const { told, observer } = recorder();
    new Interpreter({ observer }).exec('def g():\n  yield 1\n  yield 2\nfor x in g(): pass');
    expect(told.filter((each) => / g:/.test(each) && !each.startsWith('line'))).toEqual([
      'call g:1@2',
      'return g:2@2 1',
      'call g:2@2',
      'return g:3@2 2',
      'call g:3@2',
      'return g:3@2 None',
    ]);
  });

  it('sees and sets local variables, of functions and of closures', () => {
    const seen: unknown[] = [];
    const py = new Interpreter({
      observer: {
        onLine({ position, function: name, locals }) {
          if (name === 'inner' && position.line === 5) {
            seen.push([...locals].sort(), locals.has('nothing'), locals.getObject('x')?.type);
            locals.set('x', 50);
            locals.set('shared', 7);
            expect(locals.delete('gone')).toBe(true);
          }
        },
      },
    });
    const source =
      'def outer():\n  shared = 1\n  def inner(x):\n    gone = 3\n    y = x + shared\n    return y, "gone" in locals()\n  return inner(2), shared\nouter()';
    expect(py.exec(source)).toEqual([[57, false], 7]);
    expect(seen).toEqual([
      [
        ['gone', 3],
        ['shared', 1],
        ['x', 2],
      ],
      false,
      'int',
    ]);
  });

  it('stops the run by throwing, whatever it throws, and no Python code catches that', () => {
    for (const thrown of [new RangeError('mine'), new Error('mine'), 'mine']) {
      const py = new Interpreter({
        observer: {
          onLine: ({ position }) => {
            if (position.line === 3) throw thrown;
          },
        },
      });
      expect(() => py.exec('try:\n  x = 1\n  x = 2\nexcept:\n  x = 3\nfinally:\n  x = 4')).toThrow('mine');
      expect(py.globals.get('x')).toBe(1);
    }
  });

  it('may run Python, which it is not told of, and may interrupt', () => {
    let lines = 0;
    const py: Interpreter = new Interpreter({
      observer: {
        onLine() {
          lines++;
          py.eval('[i for i in range(3)]');
          if (lines === 3) py.interrupt('enough');
        },
      },
    });
    expect(() => py.exec('a = 1\nb = 2\nc = 3\nwhile 1: pass')).toThrow('cancelled: enough');
    expect(lines).toBeLessThan(20);
  });

  it('is not told of what follows a limit, and neither is a trace function of Python', () => {
    const { told, observer } = recorder();
    const py = new Interpreter({ observer, limits: { steps: 5000 } });
    const source =
      'import sys\nlog = []\ndef trace(*event):\n  log.append(event[1])\n  return trace\nsys.settrace(trace)\ndef f():\n  while 1: pass\nf()';
    expect(() => py.exec(source)).toThrow(LimitError);
    expect(told.at(-1)).toMatch(/^line/);
    expect(told.filter((each) => each.startsWith('exception'))).toEqual([]);
    const count = py.eval('len(log)');
    expect(py.eval('"exception" in log, len(log)')).toEqual([false, count]);
  });

  it('cannot be found or ended by Python code', () => {
    const { told, observer } = recorder();
    const py = new Interpreter({ observer });
    expect(py.exec('import sys\nsys.gettrace(), sys.getprofile()')).toEqual([null, null]);
    py.exec(
      'import sys\nsys.settrace(lambda *a: None)\nsys.settrace(None)\nsys.setprofile(None)\ndef late(): pass\nlate()',
    );
    expect(told).toContain('call late:5@2');
  });

  it('knows restricted frames, and is not told how a sandbox is made', () => {
    const frames: [string, boolean][] = [];
    const box = new Sandbox({ observer: { onCall: (event) => void frames.push([event.function, event.restricted]) } });
    box.exec('def f(): return 1\nf()');
    expect(frames).toEqual([
      ['<module>', true],
      ['<module>', true],
      ['f', true],
    ]);
    expect(() => box.eval('f.func_globals')).toThrow('restricted attribute');
  });
});

describe('an observer of the outside', () => {
  it('is told of imports before they happen, once each', () => {
    const told: unknown[] = [];
    const py = new Interpreter({
      files: new MemoryFiles({ '/pack/__init__.py': '', '/pack/part.py': 'import math' }),
      modules: { mine: { x: 1 } },
      observer: { onImport: (event) => void told.push([event.name, event.restricted]) },
    });
    py.exec('import pack.part\nimport pack.part, mine\nfrom pack import part');
    expect(told).toEqual([
      ['pack', false],
      ['pack.part', false],
      ['math', false],
      ['mine', false],
    ]);
  });

  it('is told of what a sandbox imports', () => {
    const told: unknown[] = [];
    const box = new Sandbox({ observer: { onImport: (event) => void told.push([event.name, event.restricted]) } });
    box.exec('import math, math\ntry:\n  import nothing\nexcept ImportError: pass');
    expect(told).toEqual([['math', true]]);
  });

  it('can refuse an import', () => {
    const py = new Interpreter({
      observer: {
        onImport({ name }) {
          if (name === 'math') throw new TypeError(`no ${name}`);
        },
      },
    });
    expect(() => py.exec('try:\n  import math\nexcept:\n  pass')).toThrow('no math');
    expect(py.exec('import string\n1')).toBe(1);
  });

  it('is told of files that are opened, with or without restrictions', () => {
    const files = (): MemoryFiles => new MemoryFiles({ '/a.txt': 'hi', '/m.py': 'x = 1' });
    for (const [make, restricted] of [
      [(observer: Observer) => new Interpreter({ files: files(), observer }), false],
      [(observer: Observer) => new Sandbox({ files: files(), observer, policy: policies.book }), true],
    ] as const) {
      const told: unknown[] = [];
      const py = make({ onOpen: (event) => void told.push(event) });
      py.exec('open("/a.txt").read()\ntry:\n  open("/none")\nexcept IOError: pass');
      expect(told[0]).toEqual({ path: '/a.txt', mode: 'r', restricted });
    }
  });

  it('is told of host calls with their arguments', () => {
    const told: unknown[] = [];
    const py = new Interpreter({
      globals: { f: (n: number) => n },
      observer: { onHostCall: (event) => void told.push(event) },
    });
    py.exec('f(1), f([2])');
    expect(told).toEqual([
      { name: 'f', args: [1] },
      { name: 'f', args: [[2]] },
    ]);
  });
});
