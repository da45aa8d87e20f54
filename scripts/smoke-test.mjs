// Packs the package, installs the tarball into an empty project and uses it from there, as a user would.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const project = mkdtempSync(join(tmpdir(), 'minipy-smoke-'));
const run = (command, args, options = {}) =>
  execFileSync(command, args, { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], ...options });

try {
  const packed = run('npm', ['pack', '--silent', '--pack-destination', project], { cwd: root })
    .trim()
    .split('\n')
    .at(-1);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'smoke', private: true, type: 'module' }));
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', join(project, packed)]);
  const version = run('npx', ['--no-install', 'minipy', '-c', 'import sys; print sys.version_info[:3], 6 * 7']).trim();
  if (version !== '(2, 7, 18) 42') throw new Error(`the installed command printed ${JSON.stringify(version)}`);
  writeFileSync(join(project, 'refused.py'), "try: open('/tmp/minipy-smoke', 'w')\nexcept IOError, e: print e\n");
  const refused = run('npx', ['--no-install', 'minipy', '--restricted', 'refused.py']).trim();
  if (refused !== "can't open files for writing in restricted mode") {
    throw new Error(`the installed sandbox printed ${JSON.stringify(refused)}`);
  }
  console.log('the packed package works');
} finally {
  rmSync(project, { recursive: true, force: true });
}
