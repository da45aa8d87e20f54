/**
 * Makes V8's code cache of the command line.
 *
 *     node --stack-size=7000 scripts/code-cache.mjs
 *
 * It holds the code of every function that a small program with some imports has called. V8 takes it only in a process
 * of the same version with the same flags: those of the command's first line.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const PROGRAM = `
import os, re, sys, string, types
class C(object):
    def __init__(self, a, b=2, *c, **d):
        self.a = [a, b] + list(c)
    def each(self):
        for x in self.a:
            yield x * 2
class D:
    pass
def f(n):
    if n < 2 and not D() is None: return n
    return f(n - 1) + f(n - 2)
d = {'x': f(5), 3: 4.5, (1, 2): u'y'}
try:
    d['y']
except KeyError, e:
    s = '%s %r %d' % (e, sorted(d), len(d))
else:
    print >>sys.stderr, 'no error'
with open(os.devnull, 'w') as out:
    print >>out, s.upper().split(), [c for c in C(1, 2, 3).each() if c > 2], sum(x for x in xrange(9))
n = 0
while n < 10: n += 1
re.match('a+(b|c)*', 'aab')
`;

const directory = fileURLToPath(new URL('../dist/', import.meta.url));
const entry = `${directory}minipy.cjs`;
const filename = `${directory}program.cjs`;
process.argv = [process.execPath, entry, '-c', PROGRAM];
const script = new Script(readFileSync(filename, 'latin1'), { filename });
script.runInThisContext()((id) => process.getBuiltinModule(id), entry);
if (process.exitCode) throw new Error(`the program ended with ${process.exitCode}`);
writeFileSync(`${directory}program.cache`, script.createCachedData());
