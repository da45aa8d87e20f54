import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../src/cli/options.ts';
import { violationLog } from '../../src/cli/violation-log.ts';
import { getAttribute } from '../../src/runtime/protocols/attribute.ts';
import { repr } from '../../src/runtime/protocols/text.ts';
import type { Denial } from '../../src/runtime/restricted/audit.ts';
import { onDenial } from '../../src/runtime/restricted/audit.ts';
import { attackedSandbox } from '../attack/attacked-sandbox.ts';

/** Runs restricted code and answers what the host heard: rule, subject, line and function. */
function heard(source: string): (readonly [string, string, number, string])[] {
  const sandbox = attackedSandbox();
  const denials: Denial[] = [];
  onDenial(sandbox.interpreter, (denial) => denials.push(denial));
  sandbox.run(source);
  // What library modules try while they are imported is not the program's doing.
  const own = denials.filter(({ file }) => file === '<attack>');
  return own.map((denial) => [denial.rule, denial.subject, denial.line, denial.function]);
}

describe('the audit record', () => {
  it.each([
    ['class C: pass\nC.__dict__', [['attribute', '__dict__', 2, '<module>']]],
    ['def f():\n  return hasattr(f, "func_globals")\nf()', [['attribute', 'func_globals', 2, 'f']]],
    ['t_classic.__class__ = 1', [['attribute', '__class__', 1, '<module>']]],
    ['t_NewStyle.method = 1', [['class-write', 'NewStyle.method', 1, '<module>']]],
    ['t_fail.x = 1', [['class-write', 'fail.x', 1, '<module>']]],
    ['(x for x in ()).gi_frame', [['attribute', 'gi_frame', 1, '<module>']]],
    ['type(t_fail)(1, 2)', [['builtin', 'function', 1, '<module>']]],
    ['open("/nowhere", "w")', [['open', '/nowhere', 1, '<module>']]],
    ['file("/nowhere", "a")', [['open', '/nowhere', 1, '<module>']]],
    ['import imp', [['import', 'imp', 1, '<module>']]],
    ['import nosuch', []],
    ['import os\nos.system("x")', [['attribute', 'os.system', 2, '<module>']]],
    ['import os\nos.nosuch', []],
    ['import sys\nsys._getframe', [['attribute', 'sys._getframe', 2, '<module>']]],
    ['help', [['builtin', 'help', 1, '<module>']]],
    ['nosuch', []],
    ['t_bastion._private', [['bastion', '_private', 1, '<module>']]],
    ['t_bastion.open', [['bastion', 'open', 1, '<module>']]],
    ['t_bastion.size()', []],
  ])('tells of %j', (source, expected) => {
    expect(heard(source)).toEqual(expected);
  });

  it('does so when the code catches the exception, and when trusted code makes the attempt for it', () => {
    expect(heard('try: t_NewStyle.__dict__\nexcept RuntimeError: pass')).toHaveLength(1);
    expect(heard('def ask(thing): return thing.__dict__\nt_map(ask, [t_new])')).toEqual([
      ['attribute', '__dict__', 1, 'ask'],
    ]);
    expect(heard('t_call(getattr, t_new, "__dict__")')).toEqual([['attribute', '__dict__', 1, '<module>']]);
  });

  it('is in reach of the trusted side as r.violations, a bounded list of tuples with names', () => {
    const sandbox = attackedSandbox();
    sandbox.run('for i in range(1500): hasattr(t_new, "__dict__")');
    sandbox.enter(() => {
      const list = getAttribute(sandbox.rexec, 'violations') as unknown as { items: never[] };
      expect(list.items).toHaveLength(1000);
      expect(repr(list.items[0]!)).toMatch(
        /^rexec\.Violation\(rule='attribute', subject='__dict__', filename='<attack>', lineno=1, function='<module>'/,
      );
    });
  });

  it('is written by the command line as text or as JSON, a line for each denial', () => {
    const denial: Denial = {
      rule: 'open',
      subject: '/tmp/\n\x1b[2J',
      file: 'x.py',
      line: 3,
      function: 'f',
      message: 'no',
      paragraph: '13.2.1',
    };
    const lines: string[] = [];
    for (const option of ['--violations', '--violations=json']) {
      const line = parseArguments([option, 'x.py']);
      const report = 'violations' in line ? line.violations : undefined;
      violationLog(report!, (text) => lines.push(text))(denial);
    }
    expect(lines).toEqual([
      'minipy: denied (open) /tmp/\\x0a\\x1b[2J: x.py, line 3, in f: no [13.2.1]\n',
      `{"rule":"open","subject":"/tmp/\\n\\u001b[2J","file":"x.py","line":3,"function":"f","message":"no","paragraph":"13.2.1"}\n`,
    ]);
    expect(parseArguments(['--violations=xml'])).toHaveProperty('output', 'complaint');
    expect(parseArguments(['--violations=json:log', 'x.py'])).toHaveProperty('violations.path', 'log');
  });
});
