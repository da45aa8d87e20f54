/**
 * Runs programs through the built package and prints what must not depend on the machine: for each a digest of its
 * output and of how it ended, and its steps.
 *
 *     node scripts/determinism.mjs [dist-folder]
 *     npx -y node@22 scripts/determinism.mjs | diff - <(npx -y node@24 scripts/determinism.mjs)
 *
 * The programs are those of `bench/programs`, the conformance cases of the core areas, and some that depend on what a
 * machine could make different: random numbers, the clock, hashes, addresses, the order of keys, recursion, floats.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = resolve(import.meta.dirname, '..');
const { Interpreter, Sandbox } = await import(
  pathToFileURL(join(process.argv[2] ?? join(root, 'dist'), 'index.js')).href
);

const AREAS = [
  'dict-order',
  'float',
  'int',
  'long',
  'list',
  'set',
  'str',
  'generators',
  'exceptions',
  'classes-new-style',
];

const OWN = {
  random:
    'import random\nprint [random.random() for i in range(5)], random.sample(range(100), 5)\nr = random.Random(3)\nprint r.gauss(0, 1)',
  clock:
    'import time, datetime\nprint time.time(), time.localtime(), time.strftime("%c %Z", time.localtime(86400 * 200))\nprint datetime.datetime.now(), time.tzname\ntime.sleep(2)\nprint time.clock(), time.time()',
  identity:
    'class A(object): pass\nprint object(), A(), A, id(A()), hash(A()), hash("abc"), hash(1.5), hash((1, "x"))\nprint set(["b", "a", object]), {A: 1, None: 2, "x": 3}',
  recursion: 'n = 0\ndef f():\n  global n\n  n += 1\n  f()\ntry: f()\nexcept RuntimeError, e: print n, e',
  floats:
    'import math\nprint [math.sin(x / 7.0) for x in range(50)], math.exp(1), math.gamma(5.5), 0.1 + 0.2, 1e300 * 10, 7.0 ** 0.3, math.fsum([0.1] * 10)',
  environment:
    'import os, sys, locale\nprint os.environ, os.getcwd(), sys.argv, sys.path, sys.platform, sys.version, sys.maxint, locale.getlocale()',
  regex:
    'import re\nprint re.findall(r"(a|b)*?(c+)", "abcc" * 500)[:3], re.sub(r"\\w+", lambda m: m.group().upper(), "the end " * 300)[:20]',
  json: 'import json\nprint json.dumps({"a": [1, 2.5, None, u"\\xe9"], "b": {"c": True}}, sort_keys=True, indent=1)',
  limit: 'x = []\nwhile 1: x.append(len(x))',
  sorting:
    'import random\nx = [random.randrange(1000) for i in range(5000)]\nprint sum(i * y for i, y in enumerate(sorted(x, cmp=lambda a, b: cmp(b, a))))',
};

const programs = Object.entries(OWN);
for (const file of readdirSync(join(root, 'bench/programs'))
  .filter((name) => name.endsWith('.py'))
  .sort()) {
  programs.push([`bench/${file}`, `${readFileSync(join(root, 'bench/programs', file), 'utf8')}\nprint main()\n`]);
}
for (const area of AREAS) {
  const folder = join(root, 'conformance/cases', area);
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.py'))
    .sort()) {
    programs.push([`${area}/${file}`, readFileSync(join(folder, file), 'utf8')]);
  }
}

for (const [name, source] of programs) {
  for (const Kind of [Interpreter, Sandbox]) {
    const { stdout, stderr, usage, ...end } = new Kind({ limits: { steps: 3_000_000 } }).run(source, {
      filename: 'program.py',
    });
    const digest = createHash('sha256').update(JSON.stringify([stdout, stderr, end.ok ? '' : String(end.error)]));
    console.log(`${Kind.name} ${name} ${digest.digest('hex').slice(0, 16)} ${usage.steps} ${usage.memoryBytes > 0}`);
  }
}
