class C(object):
    __slots__ = ('s',)
    def m(self): pass

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
int.__add__
int.real
int.__dict__['real'].__get__(5, int)
int.__dict__['__add__'].__get__(5, int)(6)
str.join
str.__dict__['join'].__get__('-', str)('ab')
str.__dict__['join']('-', 'ab')
str.join('-', 'ab')
str.join(5, 'ab')
str.join()
str.upper(5)
str.upper()
int.__add__(5)
int.__add__(5, 6)
int.__add__('a', 6)
int.__add__()
int.__add__(5, 6, 7)
list.append([], 1)
list.append(5, 1)
dict.fromkeys('a')
dict.__dict__['fromkeys'].__get__(None, dict)('a')
dict.__dict__['fromkeys']('a')
int.real.__get__('a', str)
int.real.__set__(5, 6)
int.real.__delete__(5)
int.real.__name__
int.real.__objclass__
int.real.__doc__
int.__add__.__name__
int.__add__.__objclass__
int.__add__.__doc__
str.join.__name__
str.join.__objclass__
str.join.__self__
''.join.__self__
''.join.__name__
len.__self__
len.__name__
len.__module__
len.__doc__
(5).__add__.__self__
(5).__add__.__name__
(5).__add__.__objclass__
C.s
C.s.__name__
C.s.__objclass__
C.s.__get__(C(), C)
C.m.__get__(C(), C).__name__
str.join.__get__(5, int)
str.join.__get__(None, None)
str.join.__get__(None, str) is str.join
''.join == ''.join
''.join == 'a'.join
len == len
[].append == [].append
hash(len) == hash(len)
int.__add__ == int.__add__
(5).__add__ == (5).__add__
cmp(len, max) != 0
type.__dict__['__mro__'].__get__(int)
type.__dict__['__name__'].__get__(int)
object.__dict__['__class__'].__get__(5)
repr([].append)[:38]
C.__dict__['m'].__get__(None, C)
C.__dict__['m'].__get__(5, None)()
C.__dict__['m'].__get__(None, None)
''')
