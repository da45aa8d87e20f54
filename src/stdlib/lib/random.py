"""Random numbers: integers, choices from sequences, and real numbers of many distributions.

The functions of the module are methods of one hidden instance of Random, which is seeded when the module is imported.
"""

from __future__ import division
import _random
import hashlib as _hashlib
import math as _math
from binascii import hexlify as _hexlify
from math import exp as _exp, log as _log, pi as _pi
from types import BuiltinMethodType as _BuiltinMethodType, MethodType as _MethodType
from warnings import warn as _warn
try:
    from os import urandom as _urandom
except ImportError:
    # A sandbox has no source of entropy: generators are seeded from the clock.
    def _urandom(count):
        raise NotImplementedError("there is no source of entropy here")

__all__ = ["Random", "seed", "random", "uniform", "randint", "choice", "sample", "randrange", "shuffle"]
__all__ += ["normalvariate", "lognormvariate", "expovariate", "vonmisesvariate", "gammavariate", "triangular", "gauss",
            "betavariate", "paretovariate", "weibullvariate"]
__all__ += ["getstate", "setstate", "jumpahead", "WichmannHill", "getrandbits", "SystemRandom"]

# Constants of the algorithms below.
TWOPI = 2.0 * _pi
LOG4 = _log(4.0)
SG_MAGICCONST = _log(4.5) + 1.0
NV_MAGICCONST = 4 / _math.sqrt(2.0) * _exp(-0.5)

# How many random bits a float has, and the distance of two neighbours.
BPF = 53
RECIP_BPF = 2.0 ** -BPF

# Widths from here on are not covered by the bits of one float.
_WIDE = 1L << BPF

_OTHER_VERSION = "state with version %s passed to Random.setstate() of version %s"


def _entropy(count):
    """count bytes of entropy as a long, or the time where the system has none."""
    try:
        return long(_hexlify(_urandom(count)), 16)
    except NotImplementedError:
        return _clock()


def _clock():
    """The time in units of 1/256 second."""
    from time import time
    return long(time() * 256)


def _unsigned_words(words):
    """The words of a state of version 2, which a 32-bit Python wrote as negative numbers where they are large."""
    try:
        return tuple(long(word) % (1L << 32) for word in words)
    except ValueError, error:
        raise TypeError(error)


class Random(_random.Random):
    """A generator of random numbers.

    A subclass with another basic generator overrides random(), seed(), getstate(), setstate() and jumpahead(), and
    may have getrandbits(), so that randrange() covers large ranges.
    """

    VERSION = 3

    def __init__(self, x=None):
        """Seeds with x, any hashable object; with None by the system's entropy."""
        self.seed(x)
        # The second number of a pair that gauss() made.
        self.gauss_next = None

    # State

    def seed(self, a=None):
        """Starts again from a seed; with None from the system's entropy."""
        super(Random, self).seed(_entropy(2500) if a is None else a)
        self.gauss_next = None

    def getstate(self):
        """The whole state, for setstate()."""
        words = super(Random, self).getstate()
        return self.VERSION, words, self.gauss_next

    def setstate(self, state):
        """Goes back to a state that getstate() gave, also one of version 2."""
        version = state[0]
        if version not in (2, 3):
            raise ValueError(_OTHER_VERSION % (version, self.VERSION))
        _, words, self.gauss_next = state
        super(Random, self).setstate(words if version == 3 else _unsigned_words(words))

    def jumpahead(self, n):
        """Changes the state to one that is likely far from the present one."""
        digest = _hashlib.new('sha512', "%r%r" % (n, self.getstate())).hexdigest()
        super(Random, self).jumpahead(int(digest, 16))

    def __reduce__(self):
        return self.__class__, (), self.getstate()

    def __getstate__(self):
        return self.getstate()

    def __setstate__(self, state):
        self.setstate(state)

    # Integers

    def _randbelow(self, n):
        """A random integer from 0 up to, not including, n, which may have more bits than a float."""
        getrandbits = getattr(self, 'getrandbits', None)
        # A subclass that replaces random() alone must not get bits of the generator that it replaced.
        if getrandbits is None or type(self.random) is not _BuiltinMethodType and type(getrandbits) is not _MethodType:
            if n >= _WIDE:
                _warn("Underlying random() generator does not supply \n"
                      "enough bits to choose from a population range this large")
            return int(self.random() * n)
        # As many bits as n - 1 has; a little is added against rounding.
        size = int(_log(n - 1, 2.0) + 1.00001)
        while True:
            number = getrandbits(size)
            if number < n:
                return number

    def randrange(self, start, stop=None, step=1):
        """A random item of range(start, stop[, step]), without making the list."""
        first = int(start)
        if first != start:
            raise ValueError("non-integer arg 1 for randrange()")
        if stop is None:
            if first < 1:
                raise ValueError("empty range for randrange()")
            return int(self.random() * first) if first < _WIDE else self._randbelow(first)
        end = int(stop)
        if end != stop:
            raise ValueError("non-integer stop for randrange()")
        if step == 1:
            count = end - first
            if 0 < count < _WIDE:
                return int(first + int(self.random() * count))
            if count <= 0:
                raise ValueError("empty range for randrange() (%d,%d, %d)" % (first, end, count))
            return int(first + self._randbelow(count))
        stride = int(step)
        if stride != step:
            raise ValueError("non-integer step for randrange()")
        if not stride:
            raise ValueError("zero step for randrange()")
        count = -((first - end) // stride)
        if count <= 0:
            raise ValueError("empty range for randrange()")
        index = int(self.random() * count) if count < _WIDE else self._randbelow(count)
        return first + stride * index

    def randint(self, a, b):
        """A random integer from a to b, both included."""
        return self.randrange(a, b + 1)

    # Sequences

    def choice(self, seq):
        """A random item of a sequence that is not empty."""
        index = int(self.random() * len(seq))
        return seq[index]

    def shuffle(self, x, random=None):
        """Puts the items of a list in random order, in place; random, if given, is asked for the floats."""
        if random is None:
            random = self.random
        # Each place from the last on gets one of the items that are not placed yet.
        for left in xrange(len(x), 1, -1):
            place = left - 1
            chosen = int(random() * left)
            x[place], x[chosen] = x[chosen], x[place]

    def sample(self, population, k):
        """A list of k different items of a population, in random order."""
        size = len(population)
        if k < 0 or k > size:
            raise ValueError("sample larger than population")
        chosen = [None] * k
        # Up to this size a copy of the population is smaller than a set of the places taken.
        small = 21 if k <= 5 else 21 + 4 ** _math.ceil(_log(k * 3, 4))
        if size <= small or hasattr(population, "keys"):
            self._fill_from_copy(chosen, list(population), size)
            return chosen
        try:
            self._fill_by_places(chosen, population, size)
        except (KeyError, TypeError):
            # A set, say: what has a length, but no places.
            if isinstance(population, list):
                raise
            return self.sample(tuple(population), k)
        return chosen

    def _fill_from_copy(self, chosen, pool, left):
        """Moves random items of a pool to a list; the last item left goes to the place that is free then."""
        random = self.random
        for i in xrange(len(chosen)):
            place = int(random() * left)
            left -= 1
            chosen[i] = pool[place]
            pool[place] = pool[left]

    def _fill_by_places(self, chosen, population, size):
        """Puts the items of random places of a population, each place once, into a list."""
        random = self.random
        taken = set()
        for i in xrange(len(chosen)):
            place = int(random() * size)
            while place in taken:
                place = int(random() * size)
            taken.add(place)
            chosen[i] = population[place]

    # Real numbers

    def uniform(self, a, b):
        """A number from a to b."""
        width = b - a
        return a + width * self.random()

    def triangular(self, low=0.0, high=1.0, mode=None):
        """A number from low to high, most likely near mode, which is their middle by default."""
        share = self.random()
        try:
            peak = (mode - low) / (high - low) if mode is not None else 0.5
        except ZeroDivisionError:
            return low
        if share > peak:
            # Beyond the peak: the same from the other end.
            low, high, share, peak = high, low, 1.0 - share, 1.0 - peak
        return low + (high - low) * (share * peak) ** 0.5

    def normalvariate(self, mu, sigma):
        """The normal distribution of mean mu and standard deviation sigma (Kinderman and Monahan: ratio of uniforms)."""
        random = self.random
        while True:
            u = random()
            v = 1.0 - random()
            deviation = (u - 0.5) * NV_MAGICCONST / v
            if deviation * deviation / 4.0 + _log(v) <= 0.0:
                return mu + deviation * sigma

    def gauss(self, mu, sigma):
        """The normal distribution, made two numbers at a time: the second is kept for the next call."""
        deviation = self.gauss_next
        if deviation is not None:
            self.gauss_next = None
            return mu + deviation * sigma
        random = self.random
        angle = TWOPI * random()
        radius = _math.sqrt(-2.0 * _log(1.0 - random()))
        self.gauss_next = radius * _math.sin(angle)
        return mu + radius * _math.cos(angle) * sigma

    def lognormvariate(self, mu, sigma):
        """The distribution whose logarithm is normal with mean mu and standard deviation sigma."""
        logarithm = self.normalvariate(mu, sigma)
        return _exp(logarithm)

    def expovariate(self, lambd):
        """The exponential distribution of mean 1 / lambd."""
        survival = 1.0 - self.random()
        return -_log(survival) / lambd

    def vonmisesvariate(self, mu, kappa):
        """Angles about mu, the closer the greater kappa is (Best and Fisher's algorithm)."""
        random = self.random
        if kappa <= 1e-6:
            # So little that all angles are alike.
            return random() * TWOPI
        half = 0.5 / kappa
        r = half + _math.sqrt(half * half + 1.0)
        while True:
            z = _math.cos(random() * _pi)
            d = z / (z + r)
            u = random()
            if 1.0 - d * d > u or (1.0 - d) * _exp(d) >= u:
                break
        q = 1.0 / r
        angle = _math.acos((z + q) / (q * z + 1.0))
        return (mu + angle if random() > 0.5 else mu - angle) % TWOPI

    def gammavariate(self, alpha, beta):
        """The gamma distribution of shape alpha and scale beta."""
        if alpha <= 0.0 or beta <= 0.0:
            raise ValueError('gammavariate: alpha and beta must be > 0.0')
        if alpha > 1.0:
            return self._steep_gamma(alpha) * beta
        if alpha < 1.0:
            return self._flat_gamma(alpha) * beta
        # Shape 1 is the exponential distribution.
        share = self.random()
        while share <= 1e-7:
            share = self.random()
        return -_log(share) * beta

    def _steep_gamma(self, alpha):
        """The gamma distribution of a shape above 1 (Cheng's algorithm GB)."""
        random = self.random
        root = _math.sqrt(alpha * 2.0 - 1.0)
        offset, slope = alpha - LOG4, alpha + root
        while True:
            u = random()
            if u <= 1e-7 or u >= .9999999:
                continue
            w = 1.0 - random()
            v = _log(u / (1.0 - u)) / root
            x = _exp(v) * alpha
            z = u * u * w
            r = offset + slope * v - x
            if r + SG_MAGICCONST - z * 4.5 >= 0.0 or r >= _log(z):
                return x

    def _flat_gamma(self, alpha):
        """The gamma distribution of a shape below 1 (Ahrens and Dieter's algorithm GS)."""
        random = self.random
        bound = (alpha + _math.e) / _math.e
        while True:
            p = bound * random()
            if p > 1.0:
                x = -_log((bound - p) / alpha)
                if random() <= x ** (alpha - 1.0):
                    return x
            else:
                x = p ** (1.0 / alpha)
                if random() <= _exp(-x):
                    return x

    def betavariate(self, alpha, beta):
        """The beta distribution, from 0 to 1."""
        part = self.gammavariate(alpha, 1.0)
        return part / (part + self.gammavariate(beta, 1.0)) if part else 0.0

    def paretovariate(self, alpha):
        """The Pareto distribution of shape alpha."""
        survival = 1.0 - self.random()
        return 1.0 / survival ** (1.0 / alpha)

    def weibullvariate(self, alpha, beta):
        """The Weibull distribution of scale alpha and shape beta."""
        survival = 1.0 - self.random()
        return alpha * (-_log(survival)) ** (1.0 / beta)


def _places(number, *bases):
    """What is left of a number when its lowest places, each to a base of its own, are taken off, and these places."""
    places = []
    for base in bases:
        number, place = divmod(number, base)
        places.append(int(place))
    return number, places


class WichmannHill(Random):
    """The generator of Python before 2.3: three small congruential generators added up."""

    VERSION = 1

    def _step(self, *factors):
        """Multiplies each of the three numbers by a factor."""
        (x, y, z), (a, b, c) = self._seed, factors
        self._seed = int(x * a % 30269), int(y * b % 30307), int(z * c % 30323)

    def random(self):
        """A float from 0.0 up to, not including, 1.0."""
        self._step(171, 172, 170)
        x, y, z = self._seed
        return (x / 30269.0 + y / 30307.0 + z / 30323.0) % 1.0

    def seed(self, a=None):
        """Starts again from a seed; with None from the system's entropy."""
        if a is None:
            a = _entropy(16)
        elif not isinstance(a, (int, long)):
            a = hash(a)
        _, places = _places(a, 30268, 30306, 30322)
        self._seed = tuple([place + 1 for place in places])
        self.gauss_next = None

    def getstate(self):
        """The whole state, for setstate()."""
        return self.VERSION, self._seed, self.gauss_next

    def setstate(self, state):
        """Goes back to a state that getstate() gave."""
        if state[0] != 1:
            raise ValueError(_OTHER_VERSION % (state[0], self.VERSION))
        _, self._seed, self.gauss_next = state

    def jumpahead(self, n):
        """The state that n calls of random() would lead to."""
        if not n >= 0:
            raise ValueError("n must be >= 0")
        self._step(pow(171, n, 30269), pow(172, n, 30307), pow(170, n, 30323))

    def whseed(self, a=None):
        """Seeds as Python 2.0 did: different seeds may give the same numbers."""
        if a is None:
            time = _clock()
            rest, places = 0, _places(int(time & 0xffffff ^ time >> 24), 256, 256, 256)[1]
        else:
            rest, places = _places(hash(a), 256, 256, 256)
        self._seed = tuple([(place + rest) % 256 or 1 for place in places])
        self.gauss_next = None


class SystemRandom(Random):
    """Random numbers from the system's entropy: no seed, no state."""

    def random(self):
        """A float from 0.0 up to, not including, 1.0."""
        bits = long(_hexlify(_urandom(7)), 16)
        return (bits >> 3) * RECIP_BPF

    def getrandbits(self, k):
        """A long of k random bits."""
        if k <= 0:
            raise ValueError('number of bits must be greater than zero')
        if int(k) != k:
            raise TypeError('number of bits should be an integer')
        size, spare = (k + 7) // 8, -k % 8
        return long(_hexlify(_urandom(size)), 16) >> spare

    def _stub(self, *args, **kwds):
        """There is nothing to seed."""

    def _notimplemented(self, *args, **kwds):
        """There is no state to get or set."""
        raise NotImplementedError('System entropy source does not have state.')

    seed = jumpahead = _stub
    setstate = getstate = _notimplemented


_inst = Random()

seed, getstate, setstate, jumpahead = _inst.seed, _inst.getstate, _inst.setstate, _inst.jumpahead
random, getrandbits, randrange, randint = _inst.random, _inst.getrandbits, _inst.randrange, _inst.randint
choice, shuffle, sample = _inst.choice, _inst.shuffle, _inst.sample
uniform, triangular, normalvariate, gauss = _inst.uniform, _inst.triangular, _inst.normalvariate, _inst.gauss
lognormvariate, expovariate, vonmisesvariate = _inst.lognormvariate, _inst.expovariate, _inst.vonmisesvariate
gammavariate, betavariate = _inst.gammavariate, _inst.betavariate
paretovariate, weibullvariate = _inst.paretovariate, _inst.weibullvariate
