"""Random numbers: integers, choices from sequences, and real numbers of many distributions.

The functions of the module are methods of one hidden instance of Random, which is seeded when the module is imported.
"""

from __future__ import division
from warnings import warn as _warn
from types import MethodType as _MethodType, BuiltinMethodType as _BuiltinMethodType
from math import log as _log, exp as _exp, pi as _pi, e as _e, ceil as _ceil
from math import sqrt as _sqrt, acos as _acos, cos as _cos, sin as _sin
from binascii import hexlify as _hexlify
import hashlib as _hashlib
import _random
try:
    from os import urandom as _urandom
except ImportError:
    # A sandbox has no source of entropy: generators are seeded from the clock.
    def _urandom(count):
        raise NotImplementedError("there is no source of entropy here")

__all__ = ["Random", "seed", "random", "uniform", "randint", "choice", "sample",
           "randrange", "shuffle", "normalvariate", "lognormvariate",
           "expovariate", "vonmisesvariate", "gammavariate", "triangular",
           "gauss", "betavariate", "paretovariate", "weibullvariate",
           "getstate", "setstate", "jumpahead", "WichmannHill", "getrandbits",
           "SystemRandom"]

TWOPI = 2.0 * _pi
LOG4 = _log(4.0)
NV_MAGICCONST = 4 * _exp(-0.5) / _sqrt(2.0)
SG_MAGICCONST = 1.0 + _log(4.5)

# How many random bits a float has, and the distance of two neighbours.
BPF = 53
RECIP_BPF = 2 ** -BPF


def _entropy(count):
    """count bytes of entropy as a long, or the time where the system has none."""
    try:
        return long(_hexlify(_urandom(count)), 16)
    except NotImplementedError:
        import time
        return long(time.time() * 256)


class Random(_random.Random):
    """A generator of random numbers.

    A subclass with another basic generator overrides random(), seed(), getstate(), setstate() and jumpahead(), and
    may have getrandbits(), so that randrange() covers large ranges.
    """

    VERSION = 3

    def __init__(self, x=None):
        """Seeds with x, any hashable object; with None by the system's entropy."""
        self.seed(x)
        self.gauss_next = None

    def seed(self, a=None):
        """Starts again from a seed; with None from the system's entropy."""
        if a is None:
            a = _entropy(2500)
        super(Random, self).seed(a)
        self.gauss_next = None

    def getstate(self):
        """The whole state, for setstate()."""
        return self.VERSION, super(Random, self).getstate(), self.gauss_next

    def setstate(self, state):
        """Goes back to a state that getstate() gave."""
        version = state[0]
        if version == 3:
            version, words, self.gauss_next = state
            super(Random, self).setstate(words)
        elif version == 2:
            # A state of a 32-bit Python may hold negative words.
            version, words, self.gauss_next = state
            try:
                words = tuple(long(word) % (2 ** 32) for word in words)
            except ValueError, error:
                raise TypeError(error)
            super(Random, self).setstate(words)
        else:
            raise ValueError("state with version %s passed to "
                             "Random.setstate() of version %s" % (version, self.VERSION))

    def jumpahead(self, n):
        """Changes the state to one that is likely far from the present one."""
        text = repr(n) + repr(self.getstate())
        n = int(_hashlib.new('sha512', text).hexdigest(), 16)
        super(Random, self).jumpahead(n)

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    # Integers

    def randrange(self, start, stop=None, step=1, _int=int, _maxwidth=1L << BPF):
        """A random item of range(start, stop[, step]), without making the list."""
        istart = _int(start)
        if istart != start:
            raise ValueError("non-integer arg 1 for randrange()")
        if stop is None:
            if istart > 0:
                if istart >= _maxwidth:
                    return self._randbelow(istart)
                return _int(self.random() * istart)
            raise ValueError("empty range for randrange()")
        istop = _int(stop)
        if istop != stop:
            raise ValueError("non-integer stop for randrange()")
        width = istop - istart
        if step == 1:
            if width <= 0:
                raise ValueError("empty range for randrange() (%d,%d, %d)" % (istart, istop, width))
            if width >= _maxwidth:
                return _int(istart + self._randbelow(width))
            return _int(istart + _int(self.random() * width))
        istep = _int(step)
        if istep != step:
            raise ValueError("non-integer step for randrange()")
        if istep > 0:
            count = (width + istep - 1) // istep
        elif istep < 0:
            count = (width + istep + 1) // istep
        else:
            raise ValueError("zero step for randrange()")
        if count <= 0:
            raise ValueError("empty range for randrange()")
        if count >= _maxwidth:
            return istart + istep * self._randbelow(count)
        return istart + istep * _int(self.random() * count)

    def randint(self, a, b):
        """A random integer from a to b, both included."""
        return self.randrange(a, b + 1)

    def _randbelow(self, n, _log=_log, _int=int, _maxwidth=1L << BPF,
                   _Method=_MethodType, _BuiltinMethod=_BuiltinMethodType):
        """A random integer from 0 up to, not including, n, which may have more bits than a float."""
        getrandbits = getattr(self, 'getrandbits', None)
        # A subclass that replaces random() alone must not get bits of the generator that it replaced.
        if getrandbits is not None and (type(self.random) is _BuiltinMethod or type(getrandbits) is _Method):
            bits = _int(1.00001 + _log(n - 1, 2.0))
            result = getrandbits(bits)
            while result >= n:
                result = getrandbits(bits)
            return result
        if n >= _maxwidth:
            _warn("Underlying random() generator does not supply \n"
                  "enough bits to choose from a population range this large")
        return _int(self.random() * n)

    # Sequences

    def choice(self, seq):
        """A random item of a sequence that is not empty."""
        return seq[int(self.random() * len(seq))]

    def shuffle(self, x, random=None):
        """Puts the items of a list in random order, in place; random, if given, is asked for the floats."""
        if random is None:
            random = self.random
        _int = int
        for i in reversed(xrange(1, len(x))):
            j = _int(random() * (i + 1))
            x[i], x[j] = x[j], x[i]

    def sample(self, population, k):
        """A list of k different items of a population, in random order."""
        n = len(population)
        if not 0 <= k <= n:
            raise ValueError("sample larger than population")
        random = self.random
        _int = int
        result = [None] * k
        # Up to this size a copy of the population is smaller than a set of the places taken.
        setsize = 21
        if k > 5:
            setsize += 4 ** _ceil(_log(k * 3, 4))
        if n <= setsize or hasattr(population, "keys"):
            pool = list(population)
            for i in xrange(k):
                j = _int(random() * (n - i))
                result[i] = pool[j]
                pool[j] = pool[n - i - 1]
            return result
        try:
            taken = set()
            for i in xrange(k):
                j = _int(random() * n)
                while j in taken:
                    j = _int(random() * n)
                taken.add(j)
                result[i] = population[j]
        except (TypeError, KeyError):
            if isinstance(population, list):
                raise
            return self.sample(tuple(population), k)
        return result

    # Real numbers

    def uniform(self, a, b):
        """A number from a to b."""
        return a + (b - a) * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """A number from low to high, most likely near mode, which is their middle by default."""
        u = self.random()
        try:
            c = 0.5 if mode is None else (mode - low) / (high - low)
        except ZeroDivisionError:
            return low
        if u > c:
            u = 1.0 - u
            c = 1.0 - c
            low, high = high, low
        return low + (high - low) * (u * c) ** 0.5

    def normalvariate(self, mu, sigma):
        """The normal distribution of mean mu and standard deviation sigma (Kinderman and Monahan)."""
        random = self.random
        while True:
            u1 = random()
            u2 = 1.0 - random()
            z = NV_MAGICCONST * (u1 - 0.5) / u2
            if z * z / 4.0 <= -_log(u2):
                break
        return mu + z * sigma

    def lognormvariate(self, mu, sigma):
        """The distribution whose logarithm is normal with mean mu and standard deviation sigma."""
        return _exp(self.normalvariate(mu, sigma))

    def expovariate(self, lambd):
        """The exponential distribution of mean 1 / lambd."""
        return -_log(1.0 - self.random()) / lambd

    def vonmisesvariate(self, mu, kappa):
        """Angles about mu, the closer the greater kappa is (Fisher's algorithm)."""
        random = self.random
        if kappa <= 1e-6:
            return TWOPI * random()
        s = 0.5 / kappa
        r = s + _sqrt(1.0 + s * s)
        while True:
            u1 = random()
            z = _cos(_pi * u1)
            d = z / (r + z)
            u2 = random()
            if u2 < 1.0 - d * d or u2 <= (1.0 - d) * _exp(d):
                break
        q = 1.0 / r
        f = (q + z) / (1.0 + q * z)
        if random() > 0.5:
            return (mu + _acos(f)) % TWOPI
        return (mu - _acos(f)) % TWOPI

    def gammavariate(self, alpha, beta):
        """The gamma distribution of shape alpha and scale beta (Cheng; Ahrens and Dieter for alpha below 1)."""
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError("gammavariate: alpha and beta must be > 0.0")
        random = self.random
        if alpha > 1.0:
            ainv = _sqrt(2.0 * alpha - 1.0)
            bbb = alpha - LOG4
            ccc = alpha + ainv
            while True:
                u1 = random()
                if not 1e-7 < u1 < .9999999:
                    continue
                u2 = 1.0 - random()
                v = _log(u1 / (1.0 - u1)) / ainv
                x = alpha * _exp(v)
                z = u1 * u1 * u2
                r = bbb + ccc * v - x
                if r + SG_MAGICCONST - 4.5 * z >= 0.0 or r >= _log(z):
                    return x * beta
        if alpha == 1.0:
            u = random()
            while u <= 1e-7:
                u = random()
            return -_log(u) * beta
        while True:
            u = random()
            b = (_e + alpha) / _e
            p = b * u
            if p <= 1.0:
                x = p ** (1.0 / alpha)
            else:
                x = -_log((b - p) / alpha)
            u1 = random()
            if p > 1.0:
                if u1 <= x ** (alpha - 1.0):
                    break
            elif u1 <= _exp(-x):
                break
        return x * beta

    def gauss(self, mu, sigma):
        """The normal distribution, made two numbers at a time: the second is kept for the next call."""
        random = self.random
        z = self.gauss_next
        self.gauss_next = None
        if z is None:
            angle = random() * TWOPI
            radius = _sqrt(-2.0 * _log(1.0 - random()))
            z = _cos(angle) * radius
            self.gauss_next = _sin(angle) * radius
        return mu + z * sigma

    def betavariate(self, alpha, beta):
        """The beta distribution, from 0 to 1."""
        y = self.gammavariate(alpha, 1.)
        if y == 0:
            return 0.0
        return y / (y + self.gammavariate(beta, 1.))

    def paretovariate(self, alpha):
        """The Pareto distribution of shape alpha."""
        u = 1.0 - self.random()
        return 1.0 / pow(u, 1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """The Weibull distribution of scale alpha and shape beta."""
        u = 1.0 - self.random()
        return alpha * pow(-_log(u), 1.0 / beta)


class WichmannHill(Random):
    """The generator of Python before 2.3: three small congruential generators added up."""

    VERSION = 1

    def seed(self, a=None):
        """Starts again from a seed; with None from the system's entropy."""
        if a is None:
            a = _entropy(16)
        if not isinstance(a, (int, long)):
            a = hash(a)
        a, x = divmod(a, 30268)
        a, y = divmod(a, 30306)
        a, z = divmod(a, 30322)
        self._seed = int(x) + 1, int(y) + 1, int(z) + 1
        self.gauss_next = None

    def random(self):
        """A float from 0.0 up to, not including, 1.0."""
        x, y, z = self._seed
        x = (171 * x) % 30269
        y = (172 * y) % 30307
        z = (170 * z) % 30323
        self._seed = x, y, z
        return (x / 30269.0 + y / 30307.0 + z / 30323.0) % 1.0

    def getstate(self):
        """The whole state, for setstate()."""
        return self.VERSION, self._seed, self.gauss_next

    def setstate(self, state):
        """Goes back to a state that getstate() gave."""
        version = state[0]
        if version != 1:
            raise ValueError("state with version %s passed to "
                             "Random.setstate() of version %s" % (version, self.VERSION))
        version, self._seed, self.gauss_next = state

    def jumpahead(self, n):
        """The state that n calls of random() would lead to."""
        if not n >= 0:
            raise ValueError("n must be >= 0")
        x, y, z = self._seed
        x = int(x * pow(171, n, 30269)) % 30269
        y = int(y * pow(172, n, 30307)) % 30307
        z = int(z * pow(170, n, 30323)) % 30323
        self._seed = x, y, z

    def __whseed(self, x=0, y=0, z=0):
        if not type(x) == type(y) == type(z) == int:
            raise TypeError("seeds must be integers")
        if not (0 <= x < 256 and 0 <= y < 256 and 0 <= z < 256):
            raise ValueError("seeds must be in range(0, 256)")
        if 0 == x == y == z:
            import time
            t = long(time.time() * 256)
            t = int((t & 0xffffff) ^ (t >> 24))
            t, x = divmod(t, 256)
            t, y = divmod(t, 256)
            t, z = divmod(t, 256)
        self._seed = (x or 1, y or 1, z or 1)
        self.gauss_next = None

    def whseed(self, a=None):
        """Seeds as Python 2.0 did: different seeds may give the same numbers."""
        if a is None:
            self.__whseed()
            return
        a = hash(a)
        a, x = divmod(a, 256)
        a, y = divmod(a, 256)
        a, z = divmod(a, 256)
        self.__whseed((x + a) % 256 or 1, (y + a) % 256 or 1, (z + a) % 256 or 1)


class SystemRandom(Random):
    """Random numbers from the system's entropy: no seed, no state."""

    def random(self):
        """A float from 0.0 up to, not including, 1.0."""
        return (long(_hexlify(_urandom(7)), 16) >> 3) * RECIP_BPF

    def getrandbits(self, k):
        """A long of k random bits."""
        if k <= 0:
            raise ValueError("number of bits must be greater than zero")
        if k != int(k):
            raise TypeError("number of bits should be an integer")
        size = (k + 7) // 8
        return long(_hexlify(_urandom(size)), 16) >> (size * 8 - k)

    def _stub(self, *args, **kwds):
        """There is nothing to seed."""
        return None
    seed = jumpahead = _stub

    def _notimplemented(self, *args, **kwds):
        """There is no state to get or set."""
        raise NotImplementedError("System entropy source does not have state.")
    getstate = setstate = _notimplemented


_inst = Random()
seed = _inst.seed
random = _inst.random
uniform = _inst.uniform
triangular = _inst.triangular
randint = _inst.randint
choice = _inst.choice
randrange = _inst.randrange
sample = _inst.sample
shuffle = _inst.shuffle
normalvariate = _inst.normalvariate
lognormvariate = _inst.lognormvariate
expovariate = _inst.expovariate
vonmisesvariate = _inst.vonmisesvariate
gammavariate = _inst.gammavariate
gauss = _inst.gauss
betavariate = _inst.betavariate
paretovariate = _inst.paretovariate
weibullvariate = _inst.weibullvariate
getstate = _inst.getstate
setstate = _inst.setstate
jumpahead = _inst.jumpahead
getrandbits = _inst.getrandbits
