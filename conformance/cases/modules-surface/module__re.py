import re as module
names = sorted(n for n in dir(module) if n[0] != '_')
for n in names:
    if type(getattr(module, n)) is not type(module): print n, type(getattr(module, n)).__name__
print module.__name__, getattr(module, '__all__', None)
