"""Prints the bytes that each shape takes in CPython: how much more the process has in memory."""
import gc
import os
import sys

count, only = int(sys.argv[1]), sys.argv[2]
space = {}
execfile(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'shapes.py'), space)


def resident():
    with open('/proc/self/statm') as statm:
        return int(statm.read().split()[1]) * os.sysconf('SC_PAGESIZE')


make = dict(space['SHAPES'])[only]
make(10)
gc.collect()
before = resident()
kept = make(count)
gc.collect()
print float(resident() - before) / count / space['PER_ITEM'].get(only, 1)
