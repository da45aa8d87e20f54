import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/runtime/host/host.ts';
import { LIBRARY_PATH, withLibrary } from '../../src/stdlib/library-files.ts';

const nothing = new Proxy({} as never, {
  get: () => () => {
    throw new HostError(2, 'No such file or directory');
  },
});

describe('the embedded library', () => {
  it('is what src/stdlib/lib holds', () => {
    const script = fileURLToPath(new URL('../../scripts/embed-library.mjs', import.meta.url));
    execFileSync(process.execPath, [script, '--check']);
  });

  it('is a read-only directory of every interpreter', () => {
    const files = withLibrary(nothing);
    expect(files.list(LIBRARY_PATH)).toContain('stat.py');
    expect(files.stat(`${LIBRARY_PATH}/`, true).mode & 0o170000).toBe(0o040000);
    const file = files.open(`${LIBRARY_PATH}/stat.py`, {
      read: true,
      write: false,
      append: false,
      create: false,
      truncate: false,
    });
    expect(file.read(3)).toBe('"""');
    expect(file.tell()).toBe(3);
    for (const action of [
      () => files.remove(`${LIBRARY_PATH}/stat.py`),
      () => files.rename('/x', `${LIBRARY_PATH}/stat.py`),
      () => files.makeDirectory(`${LIBRARY_PATH}/x`, 0o777),
      () =>
        files.open(`${LIBRARY_PATH}/stat.py`, {
          read: true,
          write: true,
          append: false,
          create: false,
          truncate: true,
        }),
    ]) {
      expect(action).toThrow(expect.objectContaining({ errno: 30 }));
    }
    expect(() => files.stat(`${LIBRARY_PATH}/nothing.py`, true)).toThrow(expect.objectContaining({ errno: 2 }));
    expect(() => files.stat(`${LIBRARY_PATH}x`, true)).toThrow(expect.objectContaining({ errno: 2 }));
  });
});
