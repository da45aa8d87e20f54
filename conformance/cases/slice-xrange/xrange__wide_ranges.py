import sys
M = sys.maxint
for arguments in ((0, M, M - 1), (M // 2, M, 1), (0, -M, -1), (0, -M, 1 - M), (-M, M, 2), (-M, M, 1024), (-M, M, 10585),
                  (M, -M, -2), (M, -M, -1024), (-M - 1, M, M), (M - 1, M, 5), (-M, -M - 1, -7), (0, M, 3), (2 ** 53, 2 ** 53 + 9, 2)):
    numbers = xrange(*arguments)
    size = len(numbers)
    print numbers, size, numbers[0], numbers[-1], numbers.__reduce__()
