def compile_(source):
    program, stack = [], []
    for line in source.strip().splitlines():
        parts = line.split()
        if parts[0] == 'repeat':
            stack.append(len(program))
            program.append(['jump-if-zero', None, int(parts[1])])
        elif parts[0] == 'end':
            start = stack.pop()
            program.append(['loop', start])
            program[start][1] = len(program)
        else:
            program.append([parts[0]] + map(int, parts[1:]))
    if stack: raise SyntaxError('repeat without end')
    return program
def run(program):
    x = y = 0
    dx, dy, pc, counters, marks = 0, 1, 0, {}, set()
    while pc < len(program):
        op = program[pc]
        if op[0] == 'forward':
            for _ in range(op[1]):
                marks.add((x, y))
                x, y = x + dx, y + dy
        elif op[0] == 'right': dx, dy = dy, -dx
        elif op[0] == 'left': dx, dy = -dy, dx
        elif op[0] == 'jump-if-zero':
            left = counters.setdefault(pc, op[2])
            if left == 0:
                del counters[pc]
                pc = op[1]
                continue
            counters[pc] -= 1
        elif op[0] == 'loop':
            pc = op[1]
            continue
        else:
            raise ValueError('unknown instruction %r' % op[0])
        pc += 1
    return (x, y), marks
source = '''
repeat 4
  forward 6
  right
end
repeat 3
  forward 2
  repeat 2
    right
    forward 1
    left
  end
end
'''
position, marks = run(compile_(source))
print position, len(marks)
for row in range(6, -1, -1):
    print ''.join('#' if (c, row) in marks else '.' for c in range(8))
for bad in ['repeat 2', 'jump 5', 'end']:
    try:
        print run(compile_(bad))
    except (SyntaxError, ValueError, IndexError), e:
        print type(e).__name__, e
