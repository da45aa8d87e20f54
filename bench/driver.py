"""Runs one benchmark program: warms it up, then prints the CPU time of a typical warm turn (lower quartile) and what it answered."""
import sys
import time

def measure(main, turns):
    times = []
    deadline = time.clock() + 1.5
    while len(times) < turns or time.clock() < deadline:
        start = time.clock()
        answer = main()
        times.append(time.clock() - start)
    times.sort()
    return times[len(times) // 4], answer

name, turns = sys.argv[1], int(sys.argv[2])
space = {'__name__': '__main__'}
execfile(name, space)
first_start = time.clock()
answer = space['main']()
first = time.clock() - first_start
median, again = measure(space['main'], turns)
assert answer == again
print repr((first, median, repr(answer)))
