# range() with a step that compares itself, dir() where the locals are a mapping, print of a str that prints itself.
def attempt(function, *args):
    try:
        print 'ok', function(*args)
    except Exception as error:
        print type(error).__name__, error


class Step(int):
    def __cmp__(self, other):
        raise RuntimeError('compared')


class Zero(int):
    def __cmp__(self, other):
        return 0


attempt(range, 2 ** 70, 2 ** 70 + 1, Step(1))
attempt(range, 2 ** 70, 2 ** 70 + 1, Zero(1))
attempt(range, 1, 2, Step(1))
attempt(range, Step(1), 3, 1)


class Names(dict):
    def keys(self):
        return list('zyx')


class Mapping:
    def __getitem__(self, key):
        raise KeyError(key)

    def keys(self):
        return list('cba')


class NoList(Mapping):
    def keys(self):
        return 'cba'


for namespace in Names(), Mapping(), NoList():
    attempt(eval, 'dir()', {'dir': dir}, namespace)


class Letter(str):
    def __str__(self):
        return self


class Other(str):
    def __str__(self):
        return 'other'


class Chain(object):
    def __str__(self):
        return Other('x')


def show(value):
    print value


attempt(show, Letter('w'))
attempt(show, Other('w'))
attempt(show, Chain())
attempt(show, [Letter('k')])


class Sized(object):
    def __iter__(self):
        return iter([1, 2])

    def __len__(self):
        raise RuntimeError('length')


class SizedNext(Sized):
    count = 0

    def __iter__(self):
        return self

    def next(self):
        self.count += 1
        if self.count > 2:
            raise StopIteration
        return self.count


for cls in Sized, SizedNext:
    attempt(map, chr, cls())
    attempt(map, None, cls(), [3])
    attempt(zip, cls())
