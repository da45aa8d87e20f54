names = sorted(n for n in dir(__builtins__) if isinstance(getattr(__builtins__, n), type) and issubclass(getattr(__builtins__, n), BaseException))
for n in names:
    cls = getattr(__builtins__, n)
    print n, [b.__name__ for b in cls.__bases__], cls.__module__
print len(names)
print [c.__name__ for c in KeyError.__mro__], [c.__name__ for c in UnicodeDecodeError.__mro__]
print EnvironmentError.__subclasses__(), IOError.__base__
import exceptions
print exceptions.ValueError is ValueError, sorted(n for n in dir(exceptions) if n[0] != '_') == names
