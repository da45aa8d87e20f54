"""The tower of numeric types (PEP 3141): Number, Complex, Real, Rational, Integral, each a special case of the one before.

What a class leaves to its subclasses is made by the functions below; what it can say itself is written out.
"""

from __future__ import division
from abc import ABCMeta, abstractmethod, abstractproperty

__all__ = ["Number", "Complex", "Real", "Rational", "Integral"]


def _left_open(*operands):
    raise NotImplementedError


def _unary():
    # An operation of one operand that a subclass must have.
    return abstractmethod(lambda self: _left_open(self))


def _binary():
    return abstractmethod(lambda self, other: _left_open(self, other))


def _both_ways():
    # An operator and its reflection.
    return _binary(), _binary()


def _attribute(doc):
    return abstractproperty(_left_open, doc=doc)


class Number(object):
    """Any number. isinstance(x, Number) asks whether x is one, of whatever kind."""

    __metaclass__ = ABCMeta
    __slots__ = ()
    # What defines __eq__ needs a hash of its own.
    __hash__ = None


class Complex(Number):
    """What the operations of complex numbers are defined for: to complex, real, imag, +, -, *, /, abs(), conjugate(), == and !=.

    A mixed operation with another Complex gives one of the two types or of a common one.
    """

    __slots__ = ()

    real = _attribute("The real part, a Real.")
    imag = _attribute("The imaginary part, a Real.")

    __eq__ = _binary()
    __add__, __radd__ = _both_ways()
    __mul__, __rmul__ = _both_ways()
    __div__, __rdiv__ = _both_ways()
    __truediv__, __rtruediv__ = _both_ways()
    __pow__, __rpow__ = _both_ways()
    __neg__, __pos__, __abs__ = _unary(), _unary(), _unary()
    conjugate = _unary()
    # Converting alone has an answer, if a useless one: a subclass may call it.
    __complex__ = abstractmethod(lambda self: None)

    def __ne__(self, other):
        return not self == other

    def __nonzero__(self):
        return self != 0

    # A difference is a sum with the opposite.

    def __sub__(self, other):
        opposite = -other
        return self + opposite

    def __rsub__(self, other):
        opposite = -self
        return opposite + other


class Real(Complex):
    """What the operations of real numbers are defined for: beside those of Complex, to float, trunc(), divmod(), //, % and order."""

    __slots__ = ()

    __lt__, __le__ = _both_ways()
    __floordiv__, __rfloordiv__ = _both_ways()
    __mod__, __rmod__ = _both_ways()
    __float__ = _unary()
    __trunc__ = _unary()

    def __divmod__(self, other):
        quotient = self // other
        return quotient, self % other

    def __rdivmod__(self, other):
        quotient = other // self
        return quotient, other % self

    # Seen as a complex number it has no imaginary part.

    def __complex__(self):
        return complex(float(self), 0)

    def conjugate(self):
        """A real number is its own conjugate."""
        return +self

    real = property(conjugate, doc="A real number is its own real part.")
    imag = property(lambda self: 0, doc="Zero.")


class Rational(Real):
    """What has a numerator and a denominator, in lowest terms."""

    __slots__ = ()

    numerator = _attribute("What is divided.")
    denominator = _attribute("What it is divided by, above zero.")

    def __float__(self):
        above, below = self.numerator, self.denominator
        return above / below


class Integral(Rational):
    """What the operations of integers are defined for: beside those of Rational, to long, index, bits and pow() with a modulus."""

    __slots__ = ()

    __long__ = _unary()
    __invert__ = _unary()
    __lshift__, __rlshift__ = _both_ways()
    __rshift__, __rrshift__ = _both_ways()
    __and__, __rand__ = _both_ways()
    __xor__, __rxor__ = _both_ways()
    __or__, __ror__ = _both_ways()
    __pow__ = abstractmethod(lambda self, exponent, modulus=None: _left_open(self, exponent, modulus))

    def __index__(self):
        return long(self)

    def __float__(self):
        exact = long(self)
        return float(exact)

    numerator = property(lambda self: +self, doc="An integer is its own numerator.")
    denominator = property(lambda self: 1, doc="One.")


for _builtin, _kind in ((complex, Complex), (float, Real), (int, Integral), (long, Integral)):
    _kind.register(_builtin)
del _builtin, _kind
