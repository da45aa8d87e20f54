import sys
sys.setrecursionlimit(20)
def f(n):
    return f(n + 1)
f(0)
