import sys
def boom(*a, **k): raise ValueError
def line(f):
    try:
        f()
    except Exception:
        tb = sys.exc_info()[2].tb_next
        lines = []
        while tb:
            lines.append(tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno)
            tb = tb.tb_next
        return lines
def call():
    x = (1 +
         2 +
         boom(1,
              2))
def call_args():
    return boom(
        1,
        len('a'),
        k=2
    )
def args_fail():
    return len(
        'a',
        boom(),
        3)
def binary():
    return (1
            + 2
            / 0)
def binary_first():
    return (1 / 0
            + 2)
def chained():
    return (''
            .join('a')
            .nope
            .other)
def subscript():
    return {
        'a': 1,
    }[
        'b'
    ]
def dict_display():
    return {
        'a': 1,
        'b': 1 / 0,
        'c': 2}
def list_display():
    return [
        1,
        2,
        1 / 0,
    ]
def backslash():
    x = 1 + \
        2 + \
        1 / 0
def comparison():
    return (1 <
            2 <
            boom())
def boolean():
    return (1 and
            2 and
            1 / 0)
def conditional():
    return (1
            if 1 / 0
            else 2)
def comprehension():
    return [x / 0
            for x in
            (1, 2)]
def genexp():
    return list(x / 0
                for x in
                (1, 2))
def lambda_body():
    f = lambda: (
        1 / 0)
    f()
def string():
    x = """a
b""" + 'c' + 5
def percent():
    return ('%s'
            ' %d'
            % (1,
               'a'))
def attribute_store():
    (5
     ).x = (
        6)
def item_store():
    ()[
        0] = (
        1)
def nested_call():
    return max(
        min(1, 2),
        max(3,
            boom()),
        4)
def keyword():
    return dict(
        a=1,
        b=1 / 0,
        c=3)
def tuple_unpack():
    (a,
     b) = (
        1,)
def slice_():
    return 'abc'[
        'x':
        1]
for f in [call, call_args, args_fail, binary, binary_first, chained, subscript, dict_display, list_display, backslash, comparison, boolean, conditional, comprehension, genexp, lambda_body, string, percent, attribute_store, item_store, nested_call, keyword, tuple_unpack, slice_]:
    print f.__name__, line(f)
