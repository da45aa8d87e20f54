/**
 * The chapter's listings, taken from the book's text and run as printed, with `minipy --book`. The text is not part of
 * this repository: without it the tests are skipped. `conformance/book/` makes every claim of the chapter with programs
 * of our own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../../dist/minipy.cjs', import.meta.url));
const chapter = fileURLToPath(new URL('../../../shared/seed/restricted-execution.txt', import.meta.url));

/** The listings that stand on their own: each begins by importing rexec and ends at the next empty line. */
function listings(): string[] {
  const found: string[] = [];
  let lines: string[] | undefined;
  for (const line of readFileSync(chapter, 'utf8').split('\n')) {
    if (line.startsWith('import rexec')) lines = [];
    if (line === '' && lines !== undefined) {
      found.push(`${lines.join('\n')}\n`);
      lines = undefined;
    }
    lines?.push(line);
  }
  return found;
}

interface Outcome {
  readonly output: string;
  readonly errors: string;
}

/** Runs a listing as printed, with lines of our own before and after it. */
function run(listing: string, { before = '', after = '', input = '' }): Outcome {
  const directory = mkdtempSync(join(tmpdir(), 'listing-'));
  try {
    const file = join(directory, 'listing.py');
    writeFileSync(file, `${before}${listing}${after}`);
    const child = spawnSync(process.execPath, ['--stack-size=7000', program, '--book', file], { input });
    return { output: child.stdout.toString('latin1'), errors: child.stderr.toString('latin1') };
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** The application class that the chapter supposes. */
const myClass = `
class MyClass:
    secret = 'hidden'
    def __init__(self, *items): self.items = list(items)
    def total(self): return sum(self.items)
    def _private(self): return 'private'
    def __getitem__(self, index): return self.items[index]
    def __setitem__(self, index, value): self.items[index] = value
`;

/** Tries statements in the sandbox \`rex\`, and prints what each does. */
const attempts = (statements: readonly string[]): string => `
for source in ${JSON.stringify(statements)}:
    try: rex.r_exec(source)
    except Exception, error: print source, '->', error.__class__.__name__, error
`;

if (!existsSync(chapter)) {
  it.skip("the chapter's listings: the book's text is not here (../shared/seed/restricted-execution.txt)");
} else if (!existsSync(program)) {
  it.skip("the chapter's listings: dist/minipy.cjs does not exist; run `npm run build` first");
} else {
  describe("the chapter's listings, verbatim", () => {
    const [rexinput, richInput, factory, getItemFactory] = listings() as [string, string, string, string];

    it('are four', () => expect(listings()).toHaveLength(4));

    it('rexinput evaluates what the user types, and os has no system', () => {
      const { output } = run(rexinput, {
        after: `print rexinput('1> ')
try: rexinput('2> ')
except AttributeError, error: print error
`,
        input: "6*7\n__import__('os').system('xx')\n",
      });
      expect(output).toBe("1> 42\n2> 'module' object has no attribute 'system'\n");
    });

    it('rich_input knows the functions of math', () => {
      const { output, errors } = run(richInput, { after: "print rich_input('> ')\n", input: 'sin(1.0)\n' });
      expect(output).toBe('> 0.841470984808\n');
      expect(errors).toContain('__builtins__');
    });

    it('the factory gives public methods, no others', () => {
      const { output } = run(factory, {
        before: myClass,
        after: attempts([
          'm = MyClass(1,2,3)',
          'print m.total()',
          'm[6]=7',
          'm[1]',
          'm._private()',
          'm.secret',
          'm.items',
        ]),
      });
      expect(output).toBe(`6
m[6]=7 -> AttributeError __setitem__
m[1] -> AttributeError __getitem__
m._private() -> AttributeError _private
m.secret -> AttributeError secret
m.items -> AttributeError items
`);
    });

    it('is_safe, misprinted without return, refuses everything; with return it allows getting, not setting', () => {
      const after = attempts(['m = MyClass(1,2,3)', 'print m[1]', 'print m.total()', 'm[6]=7']);
      expect(run(getItemFactory, { before: myClass, after }).output).toBe(`print m[1] -> AttributeError __getitem__
print m.total() -> AttributeError total
m[6]=7 -> AttributeError __setitem__
`);
      const mended = getItemFactory.replace('def is_safe(n): ', 'def is_safe(n): return ');
      expect(mended).not.toBe(getItemFactory);
      expect(run(mended, { before: myClass, after }).output).toBe(`2
6
m[6]=7 -> AttributeError __setitem__
`);
    });
  });
}
