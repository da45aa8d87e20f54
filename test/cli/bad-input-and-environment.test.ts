/** How programs that cannot run end, and what the environment changes: recorded from python2.7. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../dist/minipy.cjs', import.meta.url));
let directory = '';

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'minipy-cli-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

interface Ending {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

/** Nothing of the environment that tests run in. */
const bare = { PATH: process.env.PATH ?? '' };

function run(args: readonly string[], environment: Record<string, string> = {}, input = ''): Ending {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--stack-size=7000', command, ...args], {
    cwd: directory,
    env: { ...bare, ...environment },
    input,
    encoding: 'latin1',
    timeout: 20000,
  });
  return { out: stdout, err: stderr, code: status };
}

function runShell(line: string): Ending {
  const { stdout, stderr, status } = spawnSync(
    '/bin/sh',
    ['-c', line.replaceAll('MINIPY', `"${process.execPath}" --stack-size=7000 "${command}"`)],
    {
      cwd: directory,
      env: bare,
      encoding: 'latin1',
      timeout: 20000,
    },
  );
  return { out: stdout, err: stderr, code: status };
}

function runFile(source: Buffer | string): Ending {
  writeFileSync(join(directory, 'program.py'), source);
  return run(['program.py']);
}

const syntaxError = (line: number, shown: string, caret: string, message: string): string =>
  `  File "program.py", line ${line}\n    ${shown}\n    ${caret}\n${message}\n`;

describe('files that cannot be run', () => {
  it('an empty file does nothing', () => {
    expect(runFile('')).toEqual({ out: '', err: '', code: 0 });
  });

  it('a program without its last newline, and with any ends of lines', () => {
    expect(runFile('print 1').out).toBe('1\n');
    expect(runFile('print 1\r\nprint 2\r\n').out).toBe('1\n2\n');
    expect(runFile('print 1\rprint 2\r').out).toBe('1\n2\n');
  });

  it('bytes that are not ASCII need a declaration', () => {
    const { err, code } = runFile(Buffer.from('print "\xe9"\n', 'latin1'));
    expect(code).toBe(1);
    expect(err).toBe(
      '  File "program.py", line 1\nSyntaxError: Non-ASCII character \'\\xe9\' in file program.py on line 1, but no encoding declared; see http://python.org/dev/peps/pep-0263/ for details\n',
    );
  });

  it('an encoding that nobody knows', () => {
    const { err, code } = runFile('# -*- coding: nope -*-\nprint 1\n');
    expect(code).toBe(1);
    expect(err).toContain('SyntaxError: encoding problem: nope');
  });

  it('syntax that makes no sense', () => {
    expect(runFile('def f(:\n')).toEqual({
      out: '',
      err: syntaxError(1, 'def f(:', '      ^', 'SyntaxError: invalid syntax'),
      code: 1,
    });
  });

  it('brackets nested deeper than the parser goes', () => {
    const { err, code } = runFile(`x = ${'('.repeat(150)}1${')'.repeat(150)}\n`);
    expect(code).toBe(1);
    expect(err).toContain('MemoryError');
  });

  it('a file that is not there', () => {
    const { err, code } = run(['nowhere.py']);
    expect(code).toBe(2);
    expect(err).toMatch(/can't open file 'nowhere\.py': \[Errno 2\] No such file or directory\n$/);
  });
});

describe('ends of programs', () => {
  it('exit codes', () => {
    expect(run(['-c', 'import sys; sys.exit(256 + 3)']).code).toBe(3);
    expect(run(['-c', 'import sys; sys.exit(-1)']).code).toBe(255);
    expect(run(['-c', 'raise SystemExit("told")'])).toEqual({ out: '', err: 'told\n', code: 1 });
    expect(run(['-c', 'raise KeyboardInterrupt'])).toEqual({
      out: '',
      err: 'Traceback (most recent call last):\n  File "<string>", line 1, in <module>\nKeyboardInterrupt\n',
      code: 1,
    });
  });

  it('a pipe that nobody reads', () => {
    const { out, err } = runShell(
      "MINIPY -c 'import sys\ntry:\n  for i in range(100000): print i\nexcept IOError, e: sys.stderr.write(repr(e))' | head -1",
    );
    expect(out).toBe('0\n');
    expect(err).toBe("IOError(32, 'Broken pipe')");
  });

  it('output that has no room', () => {
    const { err, code } = runShell("MINIPY -c 'print 1' > /dev/full");
    expect(err).toBe('close failed in file object destructor:\nsys.excepthook is missing\nlost sys.stderr\n');
    expect(code).toBe(0);
    expect(runShell("MINIPY -u -c 'print 1' > /dev/full").err).toBe(
      'Traceback (most recent call last):\n  File "<string>", line 1, in <module>\nIOError: [Errno 28] No space left on device\n',
    );
  });
});

describe('the environment', () => {
  const unicode = 'import sys; print sys.stdout.encoding, sys.stdout.errors; print u"\\xe9\\u20ac"';

  it('PYTHONIOENCODING', () => {
    expect(run(['-c', unicode], { PYTHONIOENCODING: 'latin-1:replace' }).out).toBe('latin-1 replace\n\xe9?\n');
    expect(run(['-c', unicode], { PYTHONIOENCODING: 'utf-8' }).out).toBe('utf-8 None\n\xc3\xa9\xe2\x82\xac\n');
    expect(run(['-c', unicode], { PYTHONIOENCODING: 'ascii' }).err).toContain(
      "UnicodeEncodeError: 'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)",
    );
    expect(run(['-c', 'print 1'], { PYTHONIOENCODING: 'nope' }).out).toBe('1\n');
    expect(run(['-E', '-c', unicode], { PYTHONIOENCODING: 'utf-8' }).out).toBe('None None\n');
  });

  it('PYTHONUNBUFFERED and -u hold nothing back', () => {
    const text = 'import sys, os; sys.stdout.write("a"); os._exit(0)';
    expect(run(['-c', text]).out).toBe('');
    expect(run(['-u', '-c', text]).out).toBe('a');
    expect(run(['-c', text], { PYTHONUNBUFFERED: '1' }).out).toBe('a');
  });

  it('PYTHONOPTIMIZE and -O leave assertions out', () => {
    expect(run(['-c', 'assert 0; print __debug__'], { PYTHONOPTIMIZE: '1' }).out).toBe('False\n');
    expect(run(['-O', '-c', 'assert 0; print __debug__']).out).toBe('False\n');
  });

  it('PYTHONSTARTUP runs before what is typed', () => {
    writeFileSync(join(directory, 'startup.py'), 'x = 7\n');
    expect(run(['-i'], { PYTHONSTARTUP: 'startup.py' }, 'print x\n').out).toContain('7\n');
  });

  it('PYTHONINSPECT asks for more only where somebody can type', () => {
    expect(run(['-c', 'print 1'], { PYTHONINSPECT: '1' }).out).toBe('1\n');
    expect(run(['-i', '-c', 'print 1'], {}, 'print 2\n').out).toContain('2\n');
  });

  it('an option -W that makes no sense is passed over', () => {
    expect(run(['-W', 'nope', '-c', 'print 1'])).toEqual({
      out: '1\n',
      err: "Invalid -W option ignored: invalid action: 'nope'\n",
      code: 0,
    });
  });

  it('the time zone', () => {
    const text = 'import time; print time.tzname, time.timezone, time.localtime(1e9)[:5]';
    expect(run(['-c', text], { TZ: 'EST+05EDT,M4.1.0,M10.5.0' }).out).toBe(
      "('EST', 'EDT') 18000 (2001, 9, 8, 21, 46)\n",
    );
  });
});
