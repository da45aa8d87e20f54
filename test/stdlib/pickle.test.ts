import { describe, expect, it } from 'vitest';
import { Interpreter, LimitError } from '../../src/api/index.ts';

/** What running out of a limit stops, whatever the program. */
function limited(source: string, limits: { steps?: number; memoryBytes?: number }): () => void {
  const py = new Interpreter({ limits });
  return () => py.exec(source);
}

describe('cPickle within budgets', () => {
  it('counts what it reads', () => {
    const source = "import cPickle\ncPickle.loads('(' + 'N' * 500000 + 't.')";
    expect(limited(source, { steps: 100_000 })).toThrow(LimitError);
    expect(limited(source, { steps: 10_000_000 })).not.toThrow();
  });

  it('counts what it writes', () => {
    const source = 'import cPickle\nx = [1] * 500000\ncPickle.dumps(x, 2)';
    expect(limited(source, { steps: 100_000 })).toThrow(LimitError);
  });

  it('reserves what a pickle only claims to hold', () => {
    const source = "import cPickle\ncPickle.loads('T\\xff\\xff\\xff\\x7fabc.')";
    expect(limited(source, { memoryBytes: 50e6 })).toThrow(LimitError);
  });

  it('reads however deep a value is, and writes as deep as the recursion limit', () => {
    const py = new Interpreter();
    py.exec(`
import cPickle
value = cPickle.loads('\\x80\\x02N' + '\\x85' * 100000 + '.')
try:
    cPickle.dumps(value)
except RuntimeError, e:
    message = str(e)
`);
    expect(py.globals.get('message')).toBe('maximum recursion depth exceeded while pickling an object');
  });
});

describe('code objects as bytes', () => {
  it('are refused to restricted code', () => {
    const py = new Interpreter();
    py.exec(`
import marshal, __builtin__
data = marshal.dumps(compile('1', 'x', 'eval'))
builtins = dict((name, getattr(__builtin__, name)) for name in dir(__builtin__))
space = {'__builtins__': builtins, 'marshal': marshal, 'data': data, 'code': compile('1', 'x', 'eval')}
messages = []
for attempt in 'marshal.loads(data)', 'marshal.dumps(code)':
    try:
        eval(attempt, space)
    except RuntimeError, e:
        messages.append(str(e))
told = '; '.join(messages)
`);
    expect(py.globals.get('told')).toBe(
      'cannot unmarshal code objects in restricted execution mode; ' +
        'cannot marshal code objects in restricted execution mode',
    );
  });
});
