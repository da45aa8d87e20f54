"""Runs all benchmark programs in one process, turn by turn, as a server that runs many programs sees them.

Prints for each program its name, the CPU time of the fastest warm turn, the CPU time of the first run of
a fresh compilation of it in the warm process, and what it answered.
"""
import sys
import time

def source_of(path):
    stream = open(path)
    text = stream.read()
    stream.close()
    return text

def run_once(text, path):
    """What a server does with a snippet: compiles it, runs it, takes the answer."""
    space = {'__name__': '__main__'}
    exec compile(text, path, 'exec') in space
    return space['main']()

turns, paths = int(sys.argv[1]), sys.argv[2:]
texts = [source_of(path) for path in paths]
spaces = []
for text, path in zip(texts, paths):
    space = {'__name__': '__main__'}
    exec compile(text, path, 'exec') in space
    spaces.append(space)
answers = [space['main']() for space in spaces]
times = [[] for path in paths]
for turn in range(turns):
    for i, space in enumerate(spaces):
        start = time.clock()
        answer = space['main']()
        times[i].append(time.clock() - start)
        assert answer == answers[i]
for i, path in enumerate(paths):
    start = time.clock()
    answer = run_once(texts[i], path)
    first = time.clock() - start
    assert answer == answers[i]
    times[i].sort()
    print repr((path.split('/')[-1][:-3], times[i][0], first, repr(answer)))
