import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type FileSystem,
  Interpreter,
  MemoryFiles,
  mount,
  overlay,
  policies,
  readOnly,
  Sandbox,
  UsageError,
} from '../../src/api/index.ts';
import { directory } from '../../src/node/directory.ts';

const decoder = new TextDecoder();
const encoder = new TextEncoder();

function read(files: FileSystem, path: string): string {
  const handle = files.open(path, 'r');
  const text = decoder.decode(handle.read());
  handle.close();
  return text;
}

function write(files: FileSystem, path: string, text: string, mode: 'w' | 'a' | 'r+' = 'w'): void {
  const handle = files.open(path, mode);
  handle.write(encoder.encode(text));
  handle.close();
}

/** The code of the error that an action throws. */
function codeOf(action: () => unknown): string {
  try {
    action();
    return 'none';
  } catch (error) {
    return (error as { code: string }).code;
  }
}

describe('overlay', () => {
  const base = (): MemoryFiles =>
    new MemoryFiles({ '/a.txt': 'base', '/dir/b.txt': 'b', '/dir/sub/c.txt': 'c', '/empty/x': '' });

  it('reads through, writes to memory and leaves the base alone', () => {
    const below = base();
    const files = overlay(below);
    write(files, '/a.txt', 'top');
    write(files, '/dir/b.txt', '+', 'a');
    write(files, '/new.txt', 'new');
    files.remove('/dir/sub/c.txt');
    files.makeDirectory('/dir/made');
    expect([read(files, '/a.txt'), read(files, '/dir/b.txt'), read(files, '/new.txt')]).toEqual(['top', 'b+', 'new']);
    expect(files.list('/dir')).toEqual(['b.txt', 'made', 'sub']);
    expect(files.list('/dir/sub')).toEqual([]);
    expect(codeOf(() => files.open('/dir/sub/c.txt', 'r'))).toBe('ENOENT');
    expect(below.toJSON()).toEqual(base().toJSON());
  });

  it('renames as a file system does', () => {
    const below = base();
    const files = overlay(below);
    expect(codeOf(() => files.rename('/a.txt', '/dir'))).toBe('EISDIR');
    expect(codeOf(() => files.rename('/dir', '/a.txt'))).toBe('ENOTDIR');
    expect(codeOf(() => files.rename('/empty', '/dir'))).toBe('ENOTEMPTY');
    expect(codeOf(() => files.rename('/dir', '/dir/sub/in'))).toBe('EINVAL');
    expect(codeOf(() => files.rename('/none', '/x'))).toBe('ENOENT');
    files.rename('/a.txt', '/a.txt');
    files.rename('/dir', '/moved');
    expect(files.stat('/dir')).toBe(undefined);
    expect([read(files, '/moved/b.txt'), read(files, '/moved/sub/c.txt')]).toEqual(['b', 'c']);
    files.rename('/moved/b.txt', '/a.txt');
    expect(read(files, '/a.txt')).toBe('b');
    files.makeDirectory('/dir');
    expect(files.list('/dir')).toEqual([]);
    expect(below.toJSON()).toEqual(base().toJSON());
  });

  it('behaves as the same files in memory would, whatever is done to it', () => {
    const path = fc.constantFrom('/a', '/b', '/d', '/d/a', '/d/b', '/d/e', '/d/e/a', '/e', '/e/d');
    const deed = fc.oneof(
      fc.tuple(fc.constant('write' as const), path, fc.string({ maxLength: 3 })),
      fc.tuple(fc.constant('append' as const), path, fc.string({ maxLength: 3 })),
      fc.tuple(fc.constant('remove' as const), path),
      fc.tuple(fc.constant('rename' as const), path, path),
      fc.tuple(fc.constant('makeDirectory' as const), path),
    );
    const start = { '/a': 'A', '/d/a': 'DA', '/d/e/a': 'DEA' };
    const run = (files: FileSystem, [name, one, two]: readonly [string, string, string?]): string =>
      codeOf(() => {
        if (name === 'write' || name === 'append') write(files, one, two!, name === 'write' ? 'w' : 'a');
        else if (name === 'rename') files.rename(one, two!);
        else if (name === 'remove') files.remove(one);
        else files.makeDirectory(one);
      });
    const tree = (files: FileSystem, path = '/'): unknown =>
      files.list(path).map((name) => {
        const full = path === '/' ? `/${name}` : `${path}/${name}`;
        return [name, files.stat(full)!.kind === 'file' ? read(files, full) : tree(files, full)];
      });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const model = new MemoryFiles(start);
        const below = new MemoryFiles(start);
        const files = overlay(readOnly(below));
        for (const each of deeds) {
          expect([each, run(files, each) === 'none']).toEqual([each, run(model, each) === 'none']);
          expect(tree(files)).toEqual(tree(model));
        }
        expect(below.toJSON()).toEqual(start);
      }),
      { numRuns: 300 },
    );
  });
});

describe('mount', () => {
  const files = mount({
    '/': new MemoryFiles({ '/root.txt': 'root' }),
    '/data/in': readOnly(new MemoryFiles({ '/a.txt': 'a' })),
    '/data/out': new MemoryFiles(),
  });

  it('shows each at its place, and the way there', () => {
    expect(files.list('/')).toEqual(['data', 'root.txt']);
    expect(files.list('/data')).toEqual(['in', 'out']);
    expect([read(files, '/root.txt'), read(files, '/data/in/a.txt')]).toEqual(['root', 'a']);
    expect(files.stat('/data')).toMatchObject({ kind: 'directory' });
    expect(files.stat('/data/none')).toBe(undefined);
  });

  it('keeps them apart', () => {
    write(files, '/data/out/b.txt', 'b');
    expect(codeOf(() => write(files, '/data/in/b.txt', 'b'))).toBe('EROFS');
    expect(codeOf(() => files.rename('/data/out/b.txt', '/root2.txt'))).toBe('EXDEV');
    expect(codeOf(() => files.remove('/data/out'))).toBe('EROFS');
    expect(codeOf(() => files.rename('/data/out', '/x'))).toBe('EROFS');
    const py = new Interpreter({ files });
    expect(() => py.exec("open('/data/out/../in/a.txt', 'w')")).toThrow('Read-only file system');
    expect(py.exec("open('/data/out/../in/a.txt').read(), open('/../../root.txt').read()")).toEqual(['a', 'root']);
  });
});

describe('directory', () => {
  let top: string;
  let inside: string;
  let outside: string;
  beforeAll(() => {
    top = realpathSync(mkdtempSync(join(tmpdir(), 'minipy-directory-')));
    inside = join(top, 'inside');
    outside = join(top, 'outside');
    for (const path of [inside, outside, `${inside}/sub`, `${top}/inside-too`]) mkdirSync(path);
    writeFileSync(`${outside}/secret`, 'secret');
    writeFileSync(`${top}/inside-too/secret`, 'secret');
    writeFileSync(`${inside}/a.txt`, 'a');
    symlinkSync(outside, `${inside}/out`);
    symlinkSync('../outside/secret', `${inside}/leak`);
    symlinkSync('/etc/passwd', `${inside}/passwd`);
    symlinkSync('a.txt', `${inside}/same`);
    symlinkSync('../inside-too', `${inside}/beside`);
    symlinkSync('loop', `${inside}/loop`);
    symlinkSync(`${outside}/made`, `${inside}/dangling`);
  });
  afterAll(() => rmSync(top, { recursive: true, force: true }));

  it('shows what is in it, and links that stay in it', () => {
    const files = directory(inside);
    expect([read(files, '/a.txt'), read(files, '/same')]).toEqual(['a', 'a']);
    expect(files.stat('/sub')).toMatchObject({ kind: 'directory' });
  });

  it.each(['/leak', '/passwd', '/out/secret', '/beside/secret', '/out', '/dangling', '/loop'])(
    'leads nowhere by %s',
    (path) => {
      for (const mode of ['read-only', 'read-write'] as const) {
        const files = directory(inside, { mode });
        expect(codeOf(() => files.open(path, 'r'))).not.toBe('none');
        expect(codeOf(() => files.list(path))).not.toBe('none');
        if (mode === 'read-write') {
          for (const how of ['w', 'a', 'r+'] as const) expect(codeOf(() => files.open(path, how))).not.toBe('none');
          expect(codeOf(() => files.rename('/a.txt', `${path}/x`))).not.toBe('none');
          expect(codeOf(() => files.makeDirectory(`${path}/x`))).not.toBe('none');
          expect(codeOf(() => files.remove(`${path}/secret`))).not.toBe('none');
        }
        expect(
          codeOf(() => files.stat(`${path}/secret`)) !== 'none' || files.stat(`${path}/secret`) === undefined,
        ).toBe(true);
      }
      expect(readFileSync(`${outside}/secret`, 'utf8')).toBe('secret');
      expect(() => readFileSync(`${outside}/made`)).toThrow('ENOENT');
    },
  );

  it.each(['/../outside/secret', '/sub/../../outside/secret', '/sub/../../inside-too/secret', '/..', '//../outside'])(
    'has no way up by %s',
    (path) => {
      const files = directory(inside, { mode: 'read-write' });
      const py = new Interpreter({ files });
      expect(() => py.exec(`open(${JSON.stringify(path)})`)).toThrow('IOError');
      const raw = codeOf(() => read(files, path));
      expect(raw).not.toBe('none');
      expect(codeOf(() => write(files, path, 'x'))).not.toBe('none');
      expect(readFileSync(`${outside}/secret`, 'utf8')).toBe('secret');
    },
  );

  it('writes where that was asked for', () => {
    expect(codeOf(() => write(directory(inside), '/b.txt', 'b'))).toBe('EROFS');
    const files = directory(inside, { mode: 'read-write' });
    write(files, '/b.txt', 'b');
    files.rename('/b.txt', '/sub/b.txt');
    files.makeDirectory('/made');
    expect(read(files, '/sub/b.txt')).toBe('b');
    files.remove('/sub/b.txt');
    files.remove('/made');
    files.remove('/same');
    expect(readFileSync(`${inside}/a.txt`, 'utf8')).toBe('a');
    expect(codeOf(() => files.remove('/'))).toBe('EACCES');
    expect(codeOf(() => files.remove('/sub/..'))).toBe('EACCES');
  });

  it('is read by a sandbox as its policy says, and says nothing of where it is', () => {
    const box = new Sandbox({ files: directory(inside), policy: policies.book });
    expect(box.exec('open("/a.txt").read()')).toBe('a');
    for (const path of ['/leak', '/none', '/out/secret']) {
      const outcome = box.run(`open("${path}")`);
      expect(outcome.ok).toBe(false);
      if (!outcome.ok) expect(String(outcome.error)).not.toContain(top);
    }
  });

  it('must be a directory', () => {
    expect(() => directory(`${inside}/a.txt`)).toThrow(UsageError);
    expect(() => directory(`${inside}/none`)).toThrow(UsageError);
    expect(() => directory(inside, { mode: 'write' as never })).toThrow(UsageError);
  });
});
