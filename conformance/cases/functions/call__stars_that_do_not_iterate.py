# What f(*x) and f(**x) say of an x that cannot be taken apart.
def attempt(function):
    try:
        print 'ok', function()
    except Exception as error:
        print type(error).__name__, error


def f(*args, **keywords):
    return args, keywords


class Old:
    pass


class OldSized:
    def __len__(self):
        return 3


class OldIter:
    def __iter__(self):
        raise ValueError('its own')


class NewIter(object):
    def __iter__(self):
        raise TypeError('its own')


class NewNext(object):
    def __iter__(self):
        return self

    def next(self):
        raise TypeError('its own')


class NoIterator(object):
    def __iter__(self):
        return 3


class Items:
    def __getitem__(self, index):
        raise TypeError('its own')


class Keys(object):
    def __init__(self, keys):
        self.answer = keys

    def keys(self):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


class KeysAndItems(Keys):
    def __getitem__(self, key):
        return key * 2


class BadItems(Keys):
    def __getitem__(self, key):
        raise AttributeError('its own')


def generator():
    raise TypeError('its own')
    yield 1


for value in Old(), OldSized(), OldIter(), NewIter(), NewNext(), NoIterator(), Items(), generator(), None, 3, 'ab':
    attempt(lambda: f(*value))
    attempt(lambda: f(**value))
for value in (Keys(3), Keys(['a']), Keys(TypeError('t')), Keys(AttributeError('a')), Keys(KeyError('k')),
              KeysAndItems(iter('ab')), BadItems(['a']), [], [('a', 1)]):
    attempt(lambda: f(**value))
attempt(lambda: min(*Old()))
