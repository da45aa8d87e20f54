import sys
def line(f):
    try:
        f()
    except BaseException:
        tb = sys.exc_info()[2].tb_next
        return tb and tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno
def if_test():
    pass
    if 1 / 0:
        pass
def elif_test():
    if 0:
        pass
    elif 1 / 0:
        pass
def while_test():
    n = 2
    while 1 / n:
        n = n - 1
def for_iter():
    for x in \
            5:
        pass
def for_unpack():
    for a, b in [
            (1, 2), (3,)]:
        pass
def for_body():
    for x in (1, 0):

        y = 1 / x
def for_next():
    def g():
        yield 1
        raise ValueError
    for x in g():
        pass
def with_enter():
    x = 1
    with 5 as y:
        pass
def with_exit():
    class C(object):
        def __enter__(self): pass
        def __exit__(self, *a): 1 / 0
    with C():
        x = 1
        y = 2
def try_body():
    try:
        x = 1
        y = 1 / 0
        z = 2
    except KeyError:
        pass
def except_match():
    try:
        1 / 0
    except undefined:
        pass
def except_body():
    try:
        1 / 0
    except ZeroDivisionError:
        x = 1
        undefined
def finally_body():
    try:
        x = 1
    finally:
        y = 2
        1 / 0
def through_finally():
    try:
        1 / 0
    finally:
        y = 2
def reraise():
    try:
        1 / 0
    except ZeroDivisionError:
        x = 1
        raise
def return_():
    x = 1
    return (
        x / 0)
def raise_():
    raise ValueError(
        'a',
        'b')
def assert_():
    assert (
        1 ==
        2), 'm'
def print_():
    print 'p', \
        1 / 0
def del_():
    x = 1
    del x, \
        x
def import_():
    import sys, \
        no_such_module
def from_():
    from sys import (
        maxint,
        no_such_name)
def exec_():
    exec '''
1 / 0
'''
def class_():
    class C(
            5):
        pass
def class_body():
    class C:
        x = 1
        y = 1 / 0
def decorator():
    @len
    def f(a,
          b=1):
        pass
def default():
    def f(a=1,
          b=1 / 0):
        pass
def aug():
    x = [1]
    x += \
        5
def semicolons():
    x = 1; y = 2; 1 / 0; z = 3
def docstring():
    """doc

    more"""
    1 / 0
def global_():
    global q_undefined
    q_undefined
def comment():
    # a comment

    # another
    1 / 0  # here
def else_for():
    for x in ():
        pass
    else:
        1 / 0
def nested_def():
    def f():
        pass
    f(
        1)
print
for f in [if_test, elif_test, while_test, for_iter, for_unpack, for_body, for_next, with_enter, with_exit, try_body, except_match, except_body, finally_body, through_finally, reraise, return_, raise_, assert_, print_, del_, import_, from_, exec_, class_, class_body, decorator, default, aug, semicolons, docstring, global_, comment, else_for, nested_def]:
    print f.__name__, line(f)
