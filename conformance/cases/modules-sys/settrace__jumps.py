# A trace function that sets f_lineno: where the frame goes on, what runs on the way, what is refused.
import sys


class Context(object):
    def __init__(self, output):
        self.output = output

    def __enter__(self):
        self.output.append('enter')

    def __exit__(self, *error):
        self.output.append('exit')


def simple(output):
    output.append(1)
    output.append(2)

    output.append(4)


def loops(output):
    output.append(1)
    for i in 1, 2:
        output.append(3)
        for j in 1, 2:
            output.append(5)
            while output:
                output.append(7)
                break
            output.append(9)
        output.append(10)
    output.append(11)


def tries(output):
    output.append(1)
    try:
        output.append(3)
        output.append(4)
    except ValueError:
        output.append(6)
        output.append(7)
    else:
        output.append(9)
    try:
        output.append(11)
        output.append(12)
    finally:
        output.append(14)
        output.append(15)
    output.append(16)


def contexts(output):
    output.append(1)
    with Context(output):
        output.append(3)
        if output:
            output.append(5)
            output.append(6)
        output.append(7)
    output.append(8)


def handled(output):
    try:
        raise ValueError
    except ValueError:
        output.append(4)
        output.append(5)
        output.append(6)
    output.append(7)


def jump(function, start, end, event='line'):
    first = function.func_code.co_firstlineno
    done = []

    def trace(frame, what, argument):
        if frame.f_code is not function.func_code:
            return None
        if not done and what == event and frame.f_lineno == first + start:
            done.append(1)
            frame.f_lineno = first + end
            print 'now at', frame.f_lineno - first,
        return trace

    output = []
    sys.settrace(trace)
    try:
        function(output)
    except ValueError as error:
        print error.args or 'ValueError',
    finally:
        sys.settrace(None)
    print function.__name__, start, end, output


jumps = {simple: [(1, 4), (1, 3), (2, 1), (2, 2), (4, 1), (1, 5), (1, 90), (2, -1)],
         loops: [(1, 11), (3, 10), (3, 11), (5, 9), (9, 5), (9, 1), (5, 10), (7, 11), (7, 3), (1, 3), (10, 5), (11, 3), (3, 7)],
         tries: [(1, 10), (3, 4), (4, 3), (3, 10), (4, 16), (3, 5), (3, 14), (11, 14), (12, 16), (14, 15), (15, 14), (14, 16),
                 (15, 11), (16, 1), (16, 12)],
         contexts: [(1, 8), (3, 7), (3, 8), (5, 6), (6, 7), (5, 8), (6, 1), (7, 3), (8, 3), (8, 2)],
         handled: [(4, 6), (5, 4), (6, 7), (4, 1), (7, 4)]}
for function in simple, loops, tries, contexts, handled:
    for start, end in jumps[function]:
        if function is handled and (start, end) in [(4, 1), (7, 4), (6, 7)]:
            continue
        jump(function, start, end)
jump(simple, 0, 2, 'call')
jump(simple, 4, 2, 'return')
try:
    sys._getframe().f_lineno = 3
except ValueError as error:
    print error
try:
    sys._getframe().f_lineno = 'x'
except ValueError as error:
    print error
