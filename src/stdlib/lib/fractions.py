"""Rational numbers, exact and of any size."""
from __future__ import division
from decimal import Decimal
import math
import numbers
import operator
import re

__all__ = ['Fraction', 'gcd']


def gcd(a, b):
    """The greatest common divisor; it has the sign of b, unless b is 0."""
    while b:
        a, b = b, a % b
    return a


_SPELLING = re.compile(r"""
    \s* (?P<sign>[-+]?) (?=\d|\.\d)           # some digit must come
    (?P<whole>\d*)
    (?: / (?P<below>\d+)
      | (?: \. (?P<part>\d*) )? (?: E (?P<power>[-+]?\d+) )? )
    \s* \Z""", re.VERBOSE | re.IGNORECASE)


def _parsed(text):
    # The numerator and denominator that a string spells.
    found = _SPELLING.match(text)
    if found is None:
        raise ValueError('Invalid literal for Fraction: %r' % text)
    above, below = int(found.group('whole') or '0'), 1
    if found.group('below'):
        below = int(found.group('below'))
    else:
        part = found.group('part')
        if part:
            below = 10 ** len(part)
            above = above * below + int(part)
        power = int(found.group('power') or '0')
        if power < 0:
            below *= 10 ** -power
        else:
            above *= 10 ** power
    return -above if found.group('sign') == '-' else above, below


def _exact(number):
    # A float or Decimal as a pair of integers.
    if isinstance(number, float):
        if math.isnan(number) or math.isinf(number):
            raise TypeError("Cannot convert %r to Fraction." % number)
        return number.as_integer_ratio()
    if not number.is_finite():
        raise TypeError("Cannot convert %s to Fraction." % number)
    sign, digits, exponent = number.as_tuple()
    above = int('%s%s' % ('-' * sign, ''.join(map(str, digits))))
    return (above * 10 ** exponent, 1) if exponent >= 0 else (above, 10 ** -exponent)


def _operators(exact, plain):
    # The methods of a binary operator: exact(a, b) for two rational numbers, else what plain does with the other type.
    def forward(self, other):
        if isinstance(other, (int, long, Fraction)):
            return exact(self, other)
        if isinstance(other, float):
            return plain(float(self), other)
        return plain(complex(self), other) if isinstance(other, complex) else NotImplemented

    def reverse(self, other):
        if isinstance(other, numbers.Rational):
            return exact(other, self)
        if isinstance(other, numbers.Real):
            return plain(float(other), float(self))
        return plain(complex(other), complex(self)) if isinstance(other, numbers.Complex) else NotImplemented

    forward.__name__, reverse.__name__ = ['__%s%s__' % (side, plain.__name__.strip('_')) for side in ('', 'r')]
    forward.__doc__, reverse.__doc__ = exact.__doc__, exact.__doc__
    return forward, reverse


def _sum(a, b):
    """a + b"""
    return Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)


def _difference(a, b):
    """a - b"""
    return Fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)


def _product(a, b):
    """a * b"""
    return Fraction(a.numerator * b.numerator, a.denominator * b.denominator)


def _quotient(a, b):
    """a / b"""
    return Fraction(a.numerator * b.denominator, a.denominator * b.numerator)


def _whole_quotient(a, b):
    # Of types that need not both be Fraction: floor(a / b), as the type of the quotient has it.
    quotient = a / b
    if isinstance(quotient, numbers.Rational):
        return quotient.numerator // quotient.denominator
    return math.floor(quotient)


class Fraction(numbers.Rational):
    """A rational number in lowest terms: of two integers, of one, or of a string, float, Decimal or Fraction."""

    __slots__ = ('_numerator', '_denominator')

    def __new__(cls, numerator=0, denominator=None):
        self = super(Fraction, cls).__new__(cls)
        if denominator is not None:
            if not (isinstance(numerator, numbers.Rational) and isinstance(denominator, numbers.Rational)):
                raise TypeError("both arguments should be Rational instances")
            above = numerator.numerator * denominator.denominator
            below = denominator.numerator * numerator.denominator
        elif isinstance(numerator, numbers.Rational):
            self._numerator, self._denominator = numerator.numerator, numerator.denominator
            return self
        elif isinstance(numerator, (float, Decimal)):
            above, below = _exact(numerator)
        elif isinstance(numerator, basestring):
            above, below = _parsed(numerator)
        else:
            raise TypeError("argument should be a string or a Rational instance")
        if below == 0:
            raise ZeroDivisionError('Fraction(%s, 0)' % above)
        common = gcd(above, below)
        self._numerator, self._denominator = above // common, below // common
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float, which can be longer than expected: 0.1 is not Fraction(1, 10)."""
        if not isinstance(f, (float, numbers.Integral)):
            raise TypeError("%s.from_float() only takes floats, not %r (%s)" % (cls.__name__, f, type(f).__name__))
        return cls(*_exact(f)) if isinstance(f, float) else cls(f)

    @classmethod
    def from_decimal(cls, dec):
        """The exact value of a Decimal."""
        if isinstance(dec, numbers.Integral):
            dec = Decimal(int(dec))
        elif not isinstance(dec, Decimal):
            raise TypeError(
                "%s.from_decimal() only takes Decimals, not %r (%s)" % (cls.__name__, dec, type(dec).__name__))
        return cls(*_exact(dec))

    def limit_denominator(self, max_denominator=1000000):
        """The nearest fraction whose denominator is not above a limit."""
        if max_denominator < 1:
            raise ValueError("max_denominator should be at least 1")
        if self._denominator <= max_denominator:
            return Fraction(self)
        # Convergents of the continued fraction, as long as their denominators allow; the last one and what lies
        # between it and the one before are the best from below and from above.
        before, last = (0, 1), (1, 0)
        above, below = self._numerator, self._denominator
        while True:
            whole, rest = divmod(above, below)
            if before[1] + whole * last[1] > max_denominator:
                break
            before, last = last, (before[0] + whole * last[0], before[1] + whole * last[1])
            above, below = below, rest
        steps = (max_denominator - before[1]) // last[1]
        between = Fraction(before[0] + steps * last[0], before[1] + steps * last[1])
        nearest = Fraction(*last)
        return nearest if abs(nearest - self) <= abs(between - self) else between

    numerator = property(operator.attrgetter('_numerator'))
    denominator = property(operator.attrgetter('_denominator'))

    def __repr__(self):
        return 'Fraction(%s, %s)' % (self._numerator, self._denominator)

    def __str__(self):
        return str(self._numerator) if self._denominator == 1 else '%s/%s' % (self._numerator, self._denominator)

    __add__, __radd__ = _operators(_sum, operator.add)
    __sub__, __rsub__ = _operators(_difference, operator.sub)
    __mul__, __rmul__ = _operators(_product, operator.mul)
    __truediv__, __rtruediv__ = _operators(_quotient, operator.truediv)
    __div__, __rdiv__ = _operators(_quotient, operator.div)

    def __floordiv__(self, other):
        """self // other"""
        return _whole_quotient(self, other)

    def __rfloordiv__(self, other):
        """other // self"""
        return _whole_quotient(other, self)

    def __mod__(self, other):
        """self % other"""
        return self - other * (self // other)

    def __rmod__(self, other):
        """other % self"""
        return other - self * (other // self)

    def __pow__(self, other):
        """self ** other: exact where other is an integer, else a float or complex."""
        if not isinstance(other, numbers.Rational):
            return float(self) ** other
        if other.denominator != 1:
            return float(self) ** float(other)
        power, above, below = other.numerator, self._numerator, self._denominator
        if power < 0:
            power, above, below = -power, below, above
        return Fraction(above ** power, below ** power)

    def __rpow__(self, other):
        """other ** self"""
        if self._denominator == 1 and self._numerator >= 0:
            return other ** self._numerator
        if isinstance(other, numbers.Rational):
            return Fraction(other.numerator, other.denominator) ** self
        return other ** (self._numerator if self._denominator == 1 else float(self))

    def __pos__(self):
        """+self: a Fraction, where it is of a subclass"""
        return Fraction(self._numerator, self._denominator)

    def __neg__(self):
        """-self"""
        return Fraction(-self._numerator, self._denominator)

    def __abs__(self):
        """abs(self)"""
        return Fraction(abs(self._numerator), self._denominator)

    def __trunc__(self):
        """The integer part."""
        whole = abs(self._numerator) // self._denominator
        return -whole if self._numerator < 0 else whole

    def __nonzero__(self):
        """self != 0"""
        return self._numerator != 0

    def __hash__(self):
        """The hash of the int or float that is equal, where there is one."""
        if self._denominator == 1:
            return hash(self._numerator)
        near = float(self)
        return hash(near) if self == near else hash((self._numerator, self._denominator))

    def __eq__(self, other):
        """self == other"""
        if isinstance(other, numbers.Rational):
            return (self._numerator, self._denominator) == (other.numerator, other.denominator)
        if isinstance(other, numbers.Complex) and other.imag == 0:
            other = other.real
        if not isinstance(other, float):
            return NotImplemented
        if math.isnan(other) or math.isinf(other):
            # No fraction is equal to these; 0 stands for all.
            return 0.0 == other
        return self == self.from_float(other)

    def _ordered(self, other, order):
        # The answer of a comparison, order being that of two numbers of one kind.
        if isinstance(other, numbers.Rational):
            return order(self._numerator * other.denominator, self._denominator * other.numerator)
        if isinstance(other, complex):
            raise TypeError("no ordering relation is defined for complex numbers")
        if not isinstance(other, float):
            return NotImplemented
        if math.isnan(other) or math.isinf(other):
            return order(0.0, other)
        return order(self, self.from_float(other))

    def __lt__(self, other):
        """self < other"""
        return self._ordered(other, operator.lt)

    def __le__(self, other):
        """self <= other"""
        return self._ordered(other, operator.le)

    def __gt__(self, other):
        """self > other"""
        return self._ordered(other, operator.gt)

    def __ge__(self, other):
        """self >= other"""
        return self._ordered(other, operator.ge)

    def __reduce__(self):
        return self.__class__, (str(self),)

    # Nobody can change one, so that it is its own copy; one of a subclass may hold more.

    def __copy__(self):
        return self if type(self) is Fraction else self.__class__(self._numerator, self._denominator)

    def __deepcopy__(self, memo):
        return self.__copy__()
