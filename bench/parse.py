"""Prints how many lines a second compile() takes: the benchmark programs, one after the other, 10,000 lines of them."""
import os
import time

here = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'programs')
lines = []
while len(lines) < 10000:
    for name in sorted(os.listdir(here)):
        if name.endswith('.py'):
            stream = open(os.path.join(here, name))
            lines.extend(stream.read().splitlines())
            stream.close()
text = '\n'.join(lines) + '\n'
times = []
for turn in range(8):
    start = time.clock()
    compile(text, 'large.py', 'exec')
    times.append(time.clock() - start)
print 'first %.0f lines/s, warm %.0f lines/s' % (len(lines) / times[0], len(lines) / min(times))
