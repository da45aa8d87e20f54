import { describe, expect, it } from 'vitest';
import { Interpreter } from '../../src/api/index.ts';

/** What restricted code prints, which is given `scan` and `encode` of trusted code. */
function printed(code: string): string[] {
  const interpreter = new Interpreter();
  interpreter.exec(`
import json, _json, rexec
class Sandbox(rexec.RExec):
    ok_builtin_modules = rexec.RExec.ok_builtin_modules + ('_json',)
def secret(x):
    return ('hook', x)
r = Sandbox()
main = r.add_module('__main__')
main.scan = json.JSONDecoder(parse_int=secret, object_hook=secret).scan_once
main.encode = _json.make_encoder({}, secret, secret, None, ':', ',', False, False, True)
lines = []
main.show = lines.append
`);
  interpreter.exec(`r.r_exec(${JSON.stringify(code)})`);
  return interpreter.eval('[str(line) for line in lines]') as string[];
}

const READ = `
def read(object, *names):
    for name in names:
        try:
            getattr(object, name)
            show(name + ' open')
        except (RuntimeError, AttributeError), e:
            show(name + ' ' + str(e))
`;

describe('the hooks of JSON readers and writers', () => {
  it('are hidden where trusted code made them, and called all the same', () => {
    const lines = printed(`${READ}
read(scan, 'parse_int', 'parse_float', 'parse_constant', 'object_hook', 'object_pairs_hook', 'strict')
read(encode, 'default', 'encoder', 'markers', 'indent')
show(scan('1', 0))
show(encode(u'a', 0))
`);
    expect(lines).toEqual([
      ...['parse_int', 'parse_float', 'parse_constant', 'object_hook', 'object_pairs_hook'].map(
        (name) => `${name} restricted attribute`,
      ),
      'strict open',
      ...['default', 'encoder', 'markers'].map((name) => `${name} restricted attribute`),
      'indent open',
      "(('hook', '1'), 1)",
      "[('hook', u'a')]",
    ]);
  });

  it('are open to the sandbox that made them', () => {
    const lines = printed(`${READ}
import _json
class Context:
    encoding = None
    strict = True
    object_hook = object_pairs_hook = None
    parse_int = int
    parse_float = float
    parse_constant = None
read(_json.make_scanner(Context()), 'parse_int', 'object_hook')
read(_json.make_encoder(None, str, str, None, ':', ',', False, False, True), 'default', 'encoder')
`);
    expect(lines).toEqual(['parse_int open', 'object_hook open', 'default open', 'encoder open']);
  });
});
