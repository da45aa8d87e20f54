import gc
class New(object): pass
class Tuple(tuple): pass
class Dict(dict): pass
class Old: pass
def function(): pass
for text in ('() | 1 | 1L | 1.5 | 1j | "a" | u"a" | None | True | [] | [1] | {} | {1: 2} | {1: []} | {(1, 2): 3} | (1,) | ([],) | '
             '((1,),) | (New,) | (int,) | New | int | New() | Old | Old() | Tuple() | Tuple((1,)) | Dict() | set() | frozenset() | '
             'object() | function | len | [].append | slice(1) | xrange(3) | iter([]) | gc | (x for x in ()) | bytearray("a") | '
             'memoryview("a") | property() | staticmethod(function) | type | reversed([]) | enumerate([]) | {}.viewkeys() | '
             '(len,) | (function,) | {"a": len} | (1j, (2,)) | (object(),) | (frozenset(),) | {"a": {}} | {"a": (1,)} | '
             '{"a": (1, (2, []))} | ({},) | ((), ({1: 2},))').split(' | '):
    value = eval(text)
    gc.collect()
    gc.collect()
    print text, gc.is_tracked(value)
