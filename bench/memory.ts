/**
 * Compares the memory that things take with CPython 2.7.18's: bytes of each, all that it refers to included.
 *
 *     npm run build; npx tsx bench/memory.ts [part-of-a-name ...]
 *
 * A process makes a great many things of one kind and keeps them. CPython's figure is what its process has more in memory
 * (Linux), minipy's what V8's heap holds more.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const COUNT = 300_000;
const folder = join(import.meta.dirname, 'memory');
const parts = process.argv.slice(2);
const shapes = [...readFileSync(join(folder, 'shapes.py'), 'utf8').matchAll(/^ {4}\('(.*)', lambda/gm)]
  .map((match) => match[1]!)
  .filter((name) => parts.length === 0 || parts.some((part) => name.includes(part)));

const env = { ...process.env, PYENV_VERSION: process.env['PYENV_VERSION'] ?? '2.7.18' };
const bytes = (command: string, args: readonly string[]): number =>
  Number(execFileSync(command, args, { encoding: 'utf8', env }));

console.log('| bytes of each | CPython 2.7 | minipy | ratio |\n|---|---|---|---|');
const ratios = shapes.map((shape) => {
  const oracle = bytes(process.env['MINIPY_ORACLE'] ?? 'python2.7', [join(folder, 'oracle.py'), `${COUNT}`, shape]);
  const minipy = bytes(process.execPath, ['--expose-gc', join(folder, 'minipy.mjs'), `${COUNT}`, shape]);
  console.log(`| ${shape} | ${oracle.toFixed(1)} | ${minipy.toFixed(1)} | ${(minipy / oracle).toFixed(2)} |`);
  return minipy / oracle;
});
const mean = Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length);
console.log(`| **geometric mean** | | | ${mean.toFixed(2)} |`);
