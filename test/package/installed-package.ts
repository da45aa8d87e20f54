/** The package as a user has it: built and installed in an empty project, where snippets and programs can be run. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

export interface Project {
  readonly directory: string;
  /** Runs TypeScript as a module of the project, and answers what it printed. */
  run(source: string): Promise<string>;
  dispose(): void;
}

/** Builds the package and installs it. Takes some seconds. */
export async function projectWithPackage(): Promise<Project> {
  const directory = mkdtempSync(join(tmpdir(), 'minipy-project-'));
  const home = join(directory, 'node_modules/minipy');
  mkdirSync(home, { recursive: true });
  const { buildBrowserFiles, buildLibrary } = (await import(join(root, 'scripts/build-library.mjs'))) as {
    buildBrowserFiles(outdir: string): Promise<void>;
    buildLibrary(outdir: string): Promise<void>;
  };
  await Promise.all([buildLibrary(join(home, 'dist')), buildBrowserFiles(join(home, 'dist'))]);
  cpSync(join(root, 'package.json'), join(home, 'package.json'));
  writeFileSync(join(directory, 'package.json'), JSON.stringify({ name: 'project', private: true, type: 'module' }));
  let count = 0;
  return {
    directory,
    async run(source) {
      const { code } = await transform(source, { loader: 'ts', format: 'esm', target: 'node20' });
      const file = join(directory, `program-${count++}.mjs`);
      writeFileSync(file, code);
      return execFileSync(process.execPath, [file], { cwd: directory, encoding: 'utf8', timeout: 60_000 });
    },
    dispose: () => rmSync(directory, { recursive: true, force: true }),
  };
}
