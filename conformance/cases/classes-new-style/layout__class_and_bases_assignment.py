# Which classes an instance may change to, and which bases a class: those that lay out instances alike.
class Bare(object):
    __slots__ = ()


class Plain(object):
    pass


class PlainToo(Plain):
    pass


class OfBare(Bare):
    pass


class A(object):
    __slots__ = 'a',


class A2(object):
    __slots__ = 'a',


class AB(A):
    __slots__ = 'b',


class A2B(A2):
    __slots__ = 'b',


class Dict(object):
    __slots__ = '__dict__',


class DictWeak(object):
    __slots__ = '__dict__', '__weakref__'


class Weak(A):
    __slots__ = '__weakref__',


class List(list):
    pass


class BareList(list):
    __slots__ = ()


classes = [Bare, Plain, PlainToo, OfBare, A, A2, AB, A2B, Dict, DictWeak, Weak]
for old in classes:
    for new in classes:
        instance = old()
        try:
            instance.__class__ = new
        except TypeError as error:
            print error
        else:
            print old.__name__, 'becomes', new.__name__
        derived = type('Derived', (old,), {})
        try:
            derived.__bases__ = (new,)
        except TypeError as error:
            print error
        else:
            print old.__name__, 'is followed by', new.__name__
for old, new in (List, BareList), (BareList, List), (BareList, Bare):
    try:
        old().__class__ = new
    except TypeError as error:
        print error


# A failing mro() leaves every class below as it was.
class OnceOnly(type):
    def mro(cls):
        if cls.__dict__.get('made'):
            raise RuntimeError('again')
        return type.mro(cls)


class Root(Plain):
    pass


class First(Root):
    pass


class Deep(First):
    pass


class Second(Root):
    __metaclass__ = OnceOnly


Second.made = True


class Other(object):
    pass


try:
    Root.__bases__ = (Other,)
except RuntimeError as error:
    print error
print Root.__mro__, First.__mro__, Deep.__mro__
del Second
Second = None
for cls in Root.__subclasses__():
    if cls.__name__ == 'Second':
        del cls.made
Root.__bases__ = (Other,)
print Root.__mro__, First.__mro__, Deep.__mro__
