import future_builtins
class Index(object):
    def __index__(self): return 11
class Bad(object):
    def __index__(self): return 'x'
for function in (future_builtins.hex, future_builtins.oct):
    for value in (255, -255, 2 ** 70, -1L, True, Index(), 1.5, 'a', Bad(), None):
        try:
            print function(value),
        except TypeError as error:
            print error,
    print
print type(future_builtins.map(None, [])).__name__, list(future_builtins.zip('ab', 'cde')), list(future_builtins.filter(None, [0, 1, 2]))
print future_builtins.ascii(u'\xe9')
