def attempt(label, source, mode='eval'):
    try:
        value = eval(compile(source, 'deep', mode))
        print label, 'ok'
    except (SyntaxError, MemoryError, RuntimeError, SystemError), e:
        print label, type(e).__name__, e
for n in (10, 30, 80):
    attempt('parens %d' % n, '(' * n + '1' + ')' * n)
    attempt('lists %d' % n, '[' * n + ']' * n)
    attempt('nots %d' % n, 'not ' * n + '1')
    attempt('minus %d' % n, '-' * n + '1')
    attempt('adds %d' % n, '+'.join(['1'] * n))
    attempt('attributes %d' % n, '1' + '.real' * n if 0 else '(1)' + '.real' * n)
    attempt('ternaries %d' % n, '1 if 0 else ' * n + '2')
    attempt('lambdas %d' % n, 'lambda: ' * n + '1')
for n in (5, 15, 19):
    attempt('ifs %d' % n, ''.join(' ' * i + 'if 1:\n' for i in range(n)) + ' ' * n + 'pass\n', 'exec')
    attempt('fors %d' % n, ''.join(' ' * i + 'for x in (1,):\n' for i in range(n)) + ' ' * n + 'pass\n', 'exec')
attempt('ifs 99', ''.join(' ' * i + 'if 1:\n' for i in range(99)) + ' ' * 99 + 'pass\n', 'exec')
attempt('ifs 101', ''.join(' ' * i + 'if 1:\n' for i in range(101)) + ' ' * 101 + 'pass\n', 'exec')
attempt('fors 21', ''.join(' ' * i + 'for x in (1,):\n' for i in range(21)) + ' ' * 21 + 'pass\n', 'exec')
attempt('trys 25', ''.join(' ' * i + 'try:\n' for i in range(25)) + ' ' * 25 + 'pass\n' + ''.join(' ' * i + 'finally: pass\n' for i in range(24, -1, -1)), 'exec')
