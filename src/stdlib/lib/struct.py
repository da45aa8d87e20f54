"""Python values as the bytes of C structures, and back.

A format is a byte order (< little, > or ! big, = the machine's, @ the machine's with its sizes and alignment, the
default) and then characters for the values, each with a count before it where there are more:
x pad byte, c char, b/B 1 byte, h/H 2, i/I and l/L 4, q/Q 8 (large letters are unsigned), f float, d double,
s string, p Pascal string, ? bool, P pointer.
"""
from _struct import *
from _struct import _clearcache
