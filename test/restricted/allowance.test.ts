import { describe, expect, it } from 'vitest';
import { Interpreter } from '../../src/api/index.ts';
import type { InterpreterOptions } from '../../src/api/options.ts';

/** What trusted code prints that runs a sandbox under limits. */
function printed(
  program: string,
  restrictedLimits: InterpreterOptions['restrictedLimits'] = { steps: 50_000 },
): string {
  let output = '';
  const python = new Interpreter({ stdout: (text) => (output += text), ...(restrictedLimits && { restrictedLimits }) });
  python.exec(`
import rexec
r = rexec.RExec()
main = r.add_module('__main__')
def attempt(source):
    try: r.r_exec(source)
    except (RuntimeError, MemoryError), e: print e.__class__.__name__, e
${program}`);
  return output;
}

const STEPS = 'RuntimeError restricted code reached its limit: 50000 steps\n';

describe('the limits of restricted code that trusted code runs', () => {
  it('end it, and the trusted program and its sandbox go on', () => {
    const program = `attempt('while 1: pass')\nr.r_exec('print 1')\nprint 2`;
    expect(printed(program)).toBe(`${STEPS}1\n2\n`);
  });

  it('are not caught by restricted code, in whatever way it tries', () => {
    const program = `attempt('''
class Keep:
    def __enter__(self): pass
    def __exit__(self, *args): print 'exit'; return True
def generate():
    try:
        while 1: yield 1
    finally: print 'finally of a generator'
try:
    with Keep():
        try:
            for x in generate(): pass
        except: print 'except'
        finally: print 'finally'
except RuntimeError: print 'outer except'
''')`;
    expect(printed(program)).toBe(STEPS);
  });

  it('are not caught by restricted code once trusted code has raised them again', () => {
    const program = `
import sys
def again(callback):
    try: callback()
    except: raise
def later(callback):
    try: callback()
    except: kept.append(sys.exc_info()[1])
    raise kept[0]
kept = []
main.again, main.later = again, later
for name in 'again', 'later':
    attempt('''
def forever():
    while 1: pass
try: %s(forever)
except: print 'except'
''' % name)`;
    expect(printed(program)).toBe(STEPS + STEPS);
  });

  it('leave trusted code in between its finally and its except', () => {
    const program = `
def careful(callback):
    try: callback()
    except RuntimeError, e: print 'trusted except:', e; raise
    finally: print 'trusted finally'
main.careful = careful
attempt('''
def forever():
    while 1: pass
careful(forever)
print 'not reached'
''')`;
    expect(printed(program)).toBe(
      `trusted except: restricted code reached its limit: 50000 steps\ntrusted finally\n${STEPS}`,
    );
  });

  it('end trusted code in between that does not come to an end', () => {
    const program = `
def stubborn(callback):
    while 1:
        try: callback()
        except: pass
main.stubborn = stubborn
attempt('''
def forever():
    while 1: pass
stubborn(forever)
''')`;
    expect(printed(program)).toBe(STEPS);
  });

  it('count each run anew, and trusted code not at all', () => {
    const program = `
for i in range(20): r.r_exec('for i in xrange(30000): pass')
for i in xrange(200000): pass
print 'done'`;
    expect(printed(program)).toBe('done\n');
  });

  it('count a generator of restricted code that trusted code consumes', () => {
    const program = `
r.r_exec('''def ones():
    while 1: yield 1''')
try: print sum(main.ones())
except RuntimeError, e: print e`;
    expect(printed(program)).toBe('restricted code reached its limit: 50000 steps\n');
  });

  it.each([
    ['l = []\nwhile 1: l.append([0])', 'steps left behind'],
    ['"x" * 10**8', 'announced at once'],
    ['s = "x" * 100000\nl = []\nfor i in xrange(1000): l.append(s + str(i))', 'announced in parts'],
    ['list(iter(int, 1))', 'in a builtin'],
    ['set(iter(object, 1))', 'in another'],
  ])('bound memory: %s (%s)', (source) => {
    const limit = { memoryBytes: 2 ** 23 };
    expect(printed(`attempt(${JSON.stringify(source)})`, limit)).toBe(
      'MemoryError restricted code reached its limit: 8388608 bytes of memory\n',
    );
  });

  it('do not count memory that trusted code holds, or garbage', () => {
    const program = `
held = [[i] for i in range(200000)]
attempt('for i in xrange(300000): [i, i]')
print len(held)`;
    expect(printed(program, { memoryBytes: 2 ** 23 })).toBe('200000\n');
  });

  it('bound output and source', () => {
    expect(printed(`attempt("while 1: print 'x' * 1000")`, { outputBytes: 10_000 })).toContain('10000 bytes of output');
    expect(printed(`attempt("compile('1;' * 10000, 'x', 'exec')")`, { sourceBytes: 10_000 })).toBe(
      'RuntimeError restricted code reached its limit: 10000 bytes of source\n',
    );
  });

  it('are none unless asked for', () => {
    expect(printed(`attempt('for i in xrange(100000): pass')\nprint 1`, {})).toBe('1\n');
  });
});
