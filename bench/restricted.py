"""Runs benchmark programs free and in an RExec, turn by turn: prints name, fastest free turn, fastest restricted turn."""
import rexec
import sys
import time


def timed(function):
    start = time.clock()
    answer = function()
    return time.clock() - start, answer


turns = int(sys.argv[1])
for path in sys.argv[2:]:
    source = open(path).read()
    space = {'__name__': '__main__'}
    exec source in space
    sandbox = rexec.RExec()
    sandbox.r_exec(source)
    free, restricted = space['main'], sandbox.add_module('__main__').main
    best = [1e9, 1e9]
    for turn in range(turns):
        times = [timed(free), timed(restricted)]
        assert times[0][1] == times[1][1], path
        best = [min(one, each[0]) for one, each in zip(best, times)]
    print '%s %.6f %.6f' % ((path.split('/')[-1][:-3],) + tuple(best))
    sys.stdout.flush()
