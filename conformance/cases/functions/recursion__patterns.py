def fact(n): return 1 if n < 2 else n * fact(n - 1)
print fact(20), fact(30)
def fib(n):
    if n < 2: return n
    return fib(n - 1) + fib(n - 2)
print map(fib, range(15))
def even(n): return n == 0 or odd(n - 1)
def odd(n): return n != 0 and even(n - 1)
print even(100), odd(101)
def ackermann(m, n):
    if m == 0: return n + 1
    if n == 0: return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))
print ackermann(2, 5)
def flatten(x):
    if not isinstance(x, list): return [x]
    return sum(map(flatten, x), [])
print flatten([1, [2, [3, [4]], 5], [], 6])
def permutations(s):
    if len(s) <= 1: return [s]
    return [s[i] + p for i in range(len(s)) for p in permutations(s[:i] + s[i + 1:])]
print permutations('abcd')
def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append(a + b)
        hanoi(n - 1, c, b, a, moves)
    return moves
print len(hanoi(8, 'A', 'B', 'C', [])), hanoi(3, 'A', 'B', 'C', [])
