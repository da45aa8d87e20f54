def attempt(data, change, **how):
    def compare(x, y):
        change(data)
        return cmp(x, y)
    def key(x):
        change(data)
        return x
    for name, hook in (('cmp', compare), ('key', key)):
        try:
            data.sort(**{name: hook})
            print name, data
        except ValueError, error:
            print name, error, sorted(data)

def nothing(data): pass
def look(data): len(data), data[:], list(data), 3 in data, repr(data)
def append_and_pop(data): data.append(3); data.pop()
def append(data): data.append(1)
def empty(data): del data[:]
def assign_empty(data): data[:] = []
def assign(data): data[:] = range(20)
def extend_nothing(data): data.extend([])
def extend(data): data.extend('xy')
def insert(data): data.insert(0, 'z')
def repeat(data): data *= 3
def add_nothing(data): data += []
def reverse(data): data.reverse()
def sort(data):
    if False: data.sort()
for change in (nothing, look, append_and_pop, append, empty, assign_empty, assign, extend_nothing, extend, insert, repeat,
               add_nothing, reverse, sort):
    print change.__name__
    attempt([3, 1, 2], change)
