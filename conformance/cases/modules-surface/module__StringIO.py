import StringIO as module
names = sorted(n for n in dir(module) if n[0] != '_' and n != 'test')
for n in names: print n, type(getattr(module, n)).__name__
print module.__name__, getattr(module, '__all__', None)
