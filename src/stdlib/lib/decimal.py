"""Decimal floating-point and fixed-point arithmetic, as in the General Decimal Arithmetic Specification (IBM).

A Decimal is a sign, a coefficient and an exponent, or infinity, or a NaN. Every operation rounds as the current context
says (precision, rounding mode, range of exponents), and signals what happened; a signal sets a flag of the context and,
where the context has a trap for it, is raised.
"""
import math as _math
import numbers as _numbers
import re as _re
import threading as _threading
from collections import namedtuple as _namedtuple

__all__ = ['Decimal', 'Context', 'DefaultContext', 'BasicContext', 'ExtendedContext', 'DecimalException', 'Clamped',
           'InvalidOperation', 'DivisionByZero', 'Inexact', 'Rounded', 'Subnormal', 'Overflow', 'Underflow',
           'ROUND_DOWN', 'ROUND_HALF_UP', 'ROUND_HALF_EVEN', 'ROUND_CEILING', 'ROUND_FLOOR', 'ROUND_UP',
           'ROUND_HALF_DOWN', 'ROUND_05UP', 'setcontext', 'getcontext', 'localcontext']

DecimalTuple = _namedtuple('DecimalTuple', 'sign digits exponent')

_modes = tuple('ROUND_' + mode for mode in 'DOWN HALF_UP HALF_EVEN CEILING FLOOR UP HALF_DOWN 05UP'.split())
(ROUND_DOWN, ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_HALF_DOWN, ROUND_05UP) = _modes


# ------------------------------------------------------------------ signals

class DecimalException(ArithmeticError):
    """What can happen in an operation. handle() answers the result where it is not raised."""

    def handle(self, context, *args):
        pass


class Clamped(DecimalException):
    """An exponent was changed to fit."""


class InvalidOperation(DecimalException):
    """The result would have no meaning; it is a NaN: the signaling one that was given, made quiet, or a new one."""

    def handle(self, context, *args):
        if args:
            return _special(args[0]._sign, 'n', args[0]._coef)._fit_nan(context)
        return _NaN


def _gives_nan(self, context, *args):
    return _NaN


class ConversionSyntax(InvalidOperation):
    """A string that is no number."""

    handle = _gives_nan


class DivisionByZero(DecimalException, ZeroDivisionError):
    """A finite number was divided by zero; the result is infinite."""

    def handle(self, context, sign, *args):
        return _infinity[sign]


class DivisionImpossible(InvalidOperation):
    """The whole part of a quotient has more digits than the precision allows."""

    handle = _gives_nan


class DivisionUndefined(InvalidOperation, ZeroDivisionError):
    """Zero was divided by zero."""

    handle = _gives_nan


class Inexact(DecimalException):
    """Digits other than zeros were rounded away."""


class InvalidContext(InvalidOperation):
    """The context does not suit the operation."""

    handle = _gives_nan


class Rounded(DecimalException):
    """Digits were rounded away, be they zeros."""


class Subnormal(DecimalException):
    """The exponent of the result was below Emin before it was rounded."""


class Overflow(Inexact, Rounded):
    """The result is too large: it is infinite, or the largest there is, as the rounding mode says."""

    def handle(self, context, sign, *args):
        away = (ROUND_CEILING, ROUND_FLOOR)[sign]
        if context.rounding in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_HALF_DOWN, ROUND_UP, away):
            return _infinity[sign]
        return _finite(sign, 10 ** context.prec - 1, context.Etop())


class Underflow(Inexact, Rounded, Subnormal):
    """The result is subnormal and was rounded."""


_signals = [Clamped, DivisionByZero, Inexact, Overflow, Rounded, Underflow, InvalidOperation, Subnormal]
# Conditions that count as a signal of another name.
_condition_map = dict.fromkeys((ConversionSyntax, DivisionImpossible, DivisionUndefined, InvalidContext),
                               InvalidOperation)


# ------------------------------------------------------------------ the current context: one for each thread

_current = _threading.local()


def setcontext(context):
    """Makes a context the thread's own; a copy of it, if it is one of the module's templates."""
    if context in (DefaultContext, BasicContext, ExtendedContext):
        context = context.copy()
        context.clear_flags()
    _current.context = context


def getcontext():
    """The thread's context."""
    try:
        return _current.context
    except AttributeError:
        context = Context()
        setcontext(context)
        return context


def localcontext(ctx=None):
    """A context manager that makes a copy of a context (the current one if none is given) current for a with block."""
    return _ContextManager(getcontext() if ctx is None else ctx)


class _ContextManager(object):

    def __init__(self, new_context):
        self.new_context = new_context.copy()

    def __enter__(self):
        self.saved_context = getcontext()
        setcontext(self.new_context)
        return self.new_context

    def __exit__(self, t, v, tb):
        setcontext(self.saved_context)


# ------------------------------------------------------------------ coefficients

def _size(coef):
    # The number of decimal digits; zero has one.
    return len(str(coef)) if coef < 10000000000000000000 else len('%d' % coef)


def _lost(coef, count):
    # How the last digits of a coefficient compare to half of what they can be: 0 none, 1 less, 2 half, 3 more.
    unit = 10 ** count
    rest = coef % unit
    if not rest:
        return 0
    return 2 + cmp(rest * 2, unit)


def _goes_up(mode, sign, coef, lost):
    # Whether a coefficient that lost something is rounded away from zero.
    if mode == ROUND_HALF_EVEN:
        return lost == 3 or (lost == 2 and coef & 1)
    if mode == ROUND_HALF_UP:
        return lost >= 2
    if mode == ROUND_HALF_DOWN:
        return lost == 3
    if mode == ROUND_DOWN:
        return False
    if mode == ROUND_UP:
        return True
    if mode == ROUND_CEILING:
        return not sign
    if mode == ROUND_FLOOR:
        return bool(sign)
    return coef % 5 == 0


def _shortened(mode, sign, coef, count):
    # A coefficient without its last digits, rounded, and whether it is not what it was.
    lost = _lost(coef, count)
    kept = coef // 10 ** count
    if lost and _goes_up(mode, sign, kept, lost):
        kept += 1
    return kept, lost != 0


def _isqrt(n):
    # The integer part of a square root.
    if n < 2:
        return n
    guess = 1 << (n.bit_length() + 1 >> 1)
    while True:
        better = guess + n // guess >> 1
        if better >= guess:
            return guess
        guess = better


_SPELLING = _re.compile(r"""
    (?P<sign>[-+])?
    (?: (?=\d|\.\d) (?P<whole>\d*) (?: \. (?P<part>\d*) )? (?: E (?P<power>[-+]?\d+) )?
      | Inf(?:inity)?
      | (?P<signal>s)? NaN (?P<payload>\d*) )
    \Z""", _re.VERBOSE | _re.IGNORECASE | _re.UNICODE)


def _finite(sign, coef, exp):
    self = object.__new__(Decimal)
    self._sign, self._coef, self._exp, self._is_special = sign, coef, exp, False
    return self


def _special(sign, kind, coef=0):
    # kind: F for infinity, n and N for quiet and signaling NaNs, whose payload is the coefficient.
    self = object.__new__(Decimal)
    self._sign, self._coef, self._exp, self._is_special = sign, coef, kind, True
    return self


class Decimal(object):
    """A decimal number. It never changes."""

    __slots__ = ('_exp', '_coef', '_sign', '_is_special')

    def __new__(cls, value="0", context=None):
        """Makes a Decimal, exactly, of a string, an int or long, a tuple (sign, digits, exponent), a float or a Decimal.

        The context is asked only what to do about a string that is no number.
        """
        self = object.__new__(cls)
        if isinstance(value, basestring):
            found = _SPELLING.match(value.strip())
            if found is None:
                if context is None:
                    context = getcontext()
                return context._raise_error(ConversionSyntax, "Invalid literal for Decimal: %r" % value)
            made = _of_match(found)
        elif isinstance(value, (int, long)):
            made = _finite(int(value < 0), abs(int(value)), 0)
        elif isinstance(value, Decimal):
            made = value
        elif isinstance(value, (list, tuple)):
            made = _of_tuple(value)
        elif isinstance(value, float):
            made = Decimal.from_float(value)
        else:
            raise TypeError("Cannot convert %r to Decimal" % value)
        self._sign, self._coef, self._exp, self._is_special = made._sign, made._coef, made._exp, made._is_special
        return self

    @classmethod
    def from_float(cls, f):
        """The exact value of a float."""
        if isinstance(f, (int, long)):
            return cls(f)
        if _math.isinf(f) or _math.isnan(f):
            return cls(repr(f))
        above, below = abs(f).as_integer_ratio()
        # The denominator is a power of two: that many fives make it one of ten.
        places = below.bit_length() - 1
        made = _finite(int(_math.copysign(1.0, f) < 0), above * 5 ** places, -places)
        return made if cls is Decimal else cls(made)

    # What kind of number it is.

    def _isnan(self):
        return (1 if self._exp == 'n' else 2 if self._exp == 'N' else 0) if self._is_special else 0

    def _isinfinity(self):
        return (-1 if self._sign else 1) if self._exp == 'F' else 0

    def __nonzero__(self):
        return self._is_special or self._coef != 0

    def is_canonical(self):
        """True: there is one way only to hold a value here."""
        return True

    def is_finite(self):
        """Whether it is neither infinite nor a NaN."""
        return not self._is_special

    def is_infinite(self):
        """Whether it is infinite."""
        return self._exp == 'F'

    def is_nan(self):
        """Whether it is a NaN of any kind."""
        return self._exp in ('n', 'N')

    def is_qnan(self):
        """Whether it is a quiet NaN."""
        return self._exp == 'n'

    def is_snan(self):
        """Whether it is a signaling NaN."""
        return self._exp == 'N'

    def is_signed(self):
        """Whether its sign is negative."""
        return self._sign == 1

    def is_zero(self):
        """Whether it is zero of any sign."""
        return not self._is_special and not self._coef

    def is_normal(self, context=None):
        """Whether it is finite, not zero, and not subnormal."""
        return bool(not self._is_special and self._coef and (context or getcontext()).Emin <= self.adjusted())

    def is_subnormal(self, context=None):
        """Whether it is finite, not zero, and below the normal exponents."""
        return bool(not self._is_special and self._coef and self.adjusted() < (context or getcontext()).Emin)

    def number_class(self, context=None):
        """A name for its kind: sNaN, NaN, or one of -Infinity, -Normal, -Subnormal, -Zero and the same with a +."""
        if self._isnan():
            return 'sNaN' if self.is_snan() else 'NaN'
        kind = ('Infinity' if self._is_special else 'Zero' if not self._coef
                else 'Subnormal' if self.is_subnormal(context) else 'Normal')
        return '+-'[self._sign] + kind

    def adjusted(self):
        """The exponent of its first digit; 0 for what has none."""
        return 0 if self._is_special else self._exp + _size(self._coef) - 1

    def canonical(self, context=None):
        """Itself."""
        return self

    def radix(self):
        """10"""
        return Decimal(10)

    def as_tuple(self):
        """The named tuple (sign, digits, exponent)."""
        if self._exp == 'F':
            digits = (0,)
        elif self._is_special and not self._coef:
            digits = ()
        else:
            digits = tuple(map(int, '%d' % self._coef))
        return DecimalTuple(self._sign, digits, self._exp)

    # NaNs among the operands, and results that have to fit.

    def _nan_among(self, other=None, context=None):
        # The result where an operand is a NaN, else None: signaling ones first, and the first before the second.
        if not self._is_special and (other is None or not other._is_special):
            return None
        mine, others = self._isnan(), other._isnan() if other is not None else 0
        if not mine and not others:
            return None
        if context is None:
            context = getcontext()
        if mine == 2:
            return context._raise_error(InvalidOperation, 'sNaN', self)
        if others == 2:
            return context._raise_error(InvalidOperation, 'sNaN', other)
        return (self if mine else other)._fit_nan(context)

    def _fit_nan(self, context):
        # A NaN whose payload fits the precision.
        room = max(0, context.prec - context._clamp)
        if self._coef and _size(self._coef) > room:
            return _special(self._sign, self._exp, self._coef % 10 ** room)
        return Decimal(self)

    def _fix(self, context):
        # The number as it is in a context: rounded, within the range of exponents, with the signals of that.
        if self._is_special:
            return self._fit_nan(context) if self._isnan() else _plain(self)
        tiny, top = context.Etiny(), context.Etop()
        sign, coef, exp = self._sign, self._coef, self._exp
        if not coef:
            fitting = min(max(exp, tiny), top if context._clamp else context.Emax)
            if fitting == exp:
                return _plain(self)
            context._raise_error(Clamped)
            return _finite(sign, 0, fitting)
        size = _size(coef)
        least = size + exp - context.prec
        if least > top:
            answer = context._raise_error(Overflow, 'above Emax', sign)
            context._raise_error(Inexact)
            context._raise_error(Rounded)
            return answer
        is_subnormal = least < tiny
        if is_subnormal:
            least = tiny
        if exp < least:
            count = least - exp
            if count > size:
                # All that matters is that there is something.
                coef, count = 1, 2
            kept, is_changed = _shortened(context.rounding, sign, coef, count)
            if _size(kept) > context.prec:
                kept //= 10
                least += 1
            if least > top:
                answer = context._raise_error(Overflow, 'above Emax', sign)
            else:
                answer = _finite(sign, kept, least)
            if is_changed and is_subnormal:
                context._raise_error(Underflow)
            if is_subnormal:
                context._raise_error(Subnormal)
            if is_changed:
                context._raise_error(Inexact)
            context._raise_error(Rounded)
            if not answer:
                context._raise_error(Clamped)
            return answer
        if is_subnormal:
            context._raise_error(Subnormal)
        if context._clamp and exp > top:
            context._raise_error(Clamped)
            return _finite(sign, coef * 10 ** (exp - top), top)
        return _plain(self)

    # Comparison.

    def _cmp(self, other):
        # -1, 0 or 1; no NaNs.
        if self._is_special or other._is_special:
            return cmp(self._isinfinity(), other._isinfinity())
        if not self._coef or not other._coef or self._sign != other._sign:
            return cmp((-1) ** self._sign * (self._coef != 0), (-1) ** other._sign * (other._coef != 0))
        order = cmp(self.adjusted(), other.adjusted())
        if not order:
            shift = self._exp - other._exp
            order = cmp(self._coef * 10 ** max(shift, 0), other._coef * 10 ** max(-shift, 0))
        return -order if self._sign else order

    def _compare_nans(self, other, context):
        # The signal of an ordering that has no answer, else None.
        if self._is_special or other._is_special:
            context = context or getcontext()
            for one in self, other:
                if one._isnan() == 2:
                    return context._raise_error(InvalidOperation, 'comparison involving sNaN', one)
            for one in self, other:
                if one._isnan():
                    return context._raise_error(InvalidOperation, 'comparison involving NaN', one)
        return None

    def _equals(self, other, context):
        other = _convert_other(other, allow_float=True)
        if other is NotImplemented:
            return other
        if self._nan_among(other, context) is not None:
            return False
        return self._cmp(other) == 0

    def __eq__(self, other, context=None):
        return self._equals(other, context)

    def __ne__(self, other, context=None):
        answer = self._equals(other, context)
        return answer if answer is NotImplemented else not answer

    def _ordered(self, other, context, wanted):
        other = _convert_other(other, allow_float=True)
        if other is NotImplemented:
            return other
        if self._compare_nans(other, context) is not None:
            return False
        return self._cmp(other) in wanted

    def __lt__(self, other, context=None):
        return self._ordered(other, context, (-1,))

    def __le__(self, other, context=None):
        return self._ordered(other, context, (-1, 0))

    def __gt__(self, other, context=None):
        return self._ordered(other, context, (1,))

    def __ge__(self, other, context=None):
        return self._ordered(other, context, (0, 1))

    def compare(self, other, context=None):
        """-1, 0 or 1 as a Decimal; a NaN where one of the two is a NaN."""
        other = _convert_other(other, raiseit=True)
        if self._is_special or other._is_special:
            answer = self._nan_among(other, context)
            if answer is not None:
                return answer
        return Decimal(self._cmp(other))

    def compare_signal(self, other, context=None):
        """compare() that signals any NaN."""
        other = _convert_other(other, raiseit=True)
        answer = self._compare_nans(other, context)
        return self.compare(other, context=context) if answer is None else answer

    def compare_total(self, other):
        """-1, 0 or 1 by an order that all values have, also those that are equal and NaNs."""
        other = _convert_other(other, raiseit=True)

        def key(number):
            # For positive ones: finite numbers, infinity, signaling NaNs, quiet NaNs.
            kind = number._exp if number._is_special else ''
            rank = ('', 'F', 'N', 'n').index(kind)
            if kind in ('N', 'n'):
                return rank, _size(number._coef) if number._coef else 0, number._coef
            return rank, 0, 0

        if self._sign != other._sign:
            return Decimal(-1 if self._sign else 1)
        order = cmp(key(self), key(other))
        if not order and not self._is_special:
            order = self.copy_abs()._cmp(other.copy_abs()) or cmp(self._exp, other._exp)
        return Decimal(-order if self._sign else order)

    def compare_total_mag(self, other):
        """compare_total() without the signs."""
        other = _convert_other(other, raiseit=True)
        return self.copy_abs().compare_total(other.copy_abs())

    def same_quantum(self, other):
        """Whether both have the same exponent; two infinities and two NaNs have."""
        other = _convert_other(other, raiseit=True)
        if self._is_special or other._is_special:
            return bool(self.is_nan() and other.is_nan() or self.is_infinite() and other.is_infinite())
        return self._exp == other._exp

    def __hash__(self):
        if self._is_special:
            if self.is_snan():
                raise TypeError('Cannot hash a signaling NaN value.')
            return 0 if self.is_nan() else -271828 if self._sign else 314159
        near = float(self)
        if not _math.isinf(near) and Decimal.from_float(near) == self:
            return hash(near)
        if self._is_whole():
            value = self._coef * pow(10, max(self._exp, 0), 2 ** 64 - 1) // 10 ** max(-self._exp, 0)
            return hash(-value if self._sign else value)
        return hash((self._sign, self._exp + _size(self._coef), ('%d' % self._coef).rstrip('0')))

    # Text.

    def __repr__(self):
        return "Decimal('%s')" % self

    def __str__(self, eng=False, context=None):
        sign = '-' if self._sign else ''
        if self._is_special:
            if self._exp == 'F':
                return sign + 'Infinity'
            return sign + ('NaN' if self._exp == 'n' else 'sNaN') + ('%d' % self._coef if self._coef else '')
        digits = '%d' % self._coef
        # How many digits stand before the point without an exponent, and with the one that is shown.
        before = self._exp + len(digits)
        if self._exp <= 0 and before > -6:
            shown = before
        elif not eng:
            shown = 1
        elif self._coef:
            shown = (before - 1) % 3 + 1
        else:
            shown = (before + 1) % 3 - 1
        if shown <= 0:
            text = '0.' + '0' * -shown + digits
        elif shown >= len(digits):
            text = digits + '0' * (shown - len(digits))
        else:
            text = digits[:shown] + '.' + digits[shown:]
        if before != shown:
            text += '%s%+d' % ('eE'[(context or getcontext()).capitals], before - shown)
        return sign + text

    def to_eng_string(self, context=None):
        """Its text with an exponent that is a multiple of three, where there has to be one."""
        return self.__str__(eng=True, context=context)

    def __format__(self, specifier, context=None, _localeconv=None):
        """format(self, specifier): as for floats, but that n digits stay n digits."""
        context = context or getcontext()
        return _formatted(self, _parsed_format(specifier, _localeconv), context)

    # Arithmetic with one operand.

    def _changed_sign(self, sign, context, rounds):
        context = context or getcontext()
        if self._is_special:
            answer = self._nan_among(context=context)
            if answer is not None:
                return answer
        if not self and context.rounding != ROUND_FLOOR:
            # Zero is positive, but where it is rounded down.
            sign = 0
        changed = _special(sign, self._exp) if self._is_special else _finite(sign, self._coef, self._exp)
        return changed._fix(context) if rounds else changed

    def __neg__(self, context=None):
        return self._changed_sign(1 - self._sign, context, True)

    def __pos__(self, context=None):
        return self._changed_sign(self._sign, context, True)

    def __abs__(self, round=True, context=None):
        if not round:
            return self.copy_abs()
        if self._is_special:
            answer = self._nan_among(context=context)
            if answer is not None:
                return answer
        return self.__neg__(context=context) if self._sign else self.__pos__(context=context)

    def _with_sign(self, sign):
        made = _special if self._is_special else None
        return made(sign, self._exp, self._coef) if made else _finite(sign, self._coef, self._exp)

    def copy_abs(self):
        """The same without a sign, exactly."""
        return self._with_sign(0)

    def copy_negate(self):
        """The same with the other sign, exactly."""
        return self._with_sign(1 - self._sign)

    def copy_sign(self, other):
        """The same with the sign of another, exactly."""
        return self._with_sign(_convert_other(other, raiseit=True)._sign)

    def conjugate(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return Decimal(0)

    def __trunc__(self):
        if self._is_special:
            if self._isnan():
                raise ValueError("Cannot convert NaN to integer")
            raise OverflowError("Cannot convert infinity to integer")
        value = self._coef * 10 ** self._exp if self._exp >= 0 else int(self._coef // 10 ** -self._exp)
        return -value if self._sign else value

    __int__ = __trunc__

    def __long__(self):
        return long(self.__trunc__())

    def __float__(self):
        if self._isnan():
            if self.is_snan():
                raise ValueError("Cannot convert signaling NaN to float")
            return float('-nan' if self._sign else 'nan')
        return float(str(self))

    def __complex__(self):
        return complex(float(self))

    # Arithmetic with two operands.

    def __add__(self, other, context=None):
        other = _convert_other(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        if self._is_special or other._is_special:
            answer = self._nan_among(other, context)
            if answer is not None:
                return answer
            if self._isinfinity():
                if self._sign != other._sign and other._isinfinity():
                    return context._raise_error(InvalidOperation, '-INF + INF')
                return Decimal(self)
            return Decimal(other)
        exp = min(self._exp, other._exp)
        # A sum of nothing is positive, but where it is rounded down.
        zero_sign = int(context.rounding == ROUND_FLOOR and self._sign != other._sign)
        if not self._coef and not other._coef:
            sign = min(self._sign, other._sign)
            return _finite(1 if zero_sign else sign, 0, exp)._fix(context)
        for one, two in (self, other), (other, self):
            if not one._coef:
                exp = max(exp, two._exp - context.prec - 1)
                return two._rescaled(exp, context.rounding)._fix(context)
        one, two, exp = _aligned(self, other, context.prec)
        total = (-one if self._sign else one) + (-two if other._sign else two)
        if not total:
            return _finite(zero_sign, 0, exp)._fix(context)
        return _finite(int(total < 0), abs(total), exp)._fix(context)

    __radd__ = __add__

    def __sub__(self, other, context=None):
        other = _convert_other(other)
        if other is NotImplemented:
            return other
        if self._is_special or other._is_special:
            answer = self._nan_among(other, context=context)
            if answer is not None:
                return answer
        return self.__add__(other.copy_negate(), context=context)

    def __rsub__(self, other, context=None):
        other = _convert_other(other)
        return other if other is NotImplemented else other.__sub__(self, context=context)

    def __mul__(self, other, context=None):
        other = _convert_other(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._is_special or other._is_special:
            answer = self._nan_among(other, context)
            if answer is not None:
                return answer
            for one, two, what in (self, other, '(+-)INF * 0'), (other, self, '0 * (+-)INF'):
                if one._isinfinity():
                    return _infinity[sign] if two else context._raise_error(InvalidOperation, what)
        return _finite(sign, self._coef * other._coef, self._exp + other._exp)._fix(context)

    __rmul__ = __mul__

    def __truediv__(self, other, context=None):
        other = _convert_other(other)
        if other is NotImplemented:
            return NotImplemented
        context = context or getcontext()
        sign = self._sign ^ other._sign
        if self._is_special or other._is_special:
            answer = self._nan_among(other, context)
            if answer is not None:
                return answer
            if self._isinfinity():
                if other._isinfinity():
                    return context._raise_error(InvalidOperation, '(+-)INF/(+-)INF')
                return _infinity[sign]
            context._raise_error(Clamped, 'Division by infinity')
            return _finite(sign, 0, context.Etiny())
        if not other._coef:
            if not self._coef:
                return context._raise_error(DivisionUndefined, '0 / 0')
            return context._raise_error(DivisionByZero, 'x / 0', sign)
        ideal = self._exp - other._exp
        if not self._coef:
            return _finite(sign, 0, ideal)._fix(context)
        # One digit more than is asked for, so that the rest says only whether there is one.
        shift = _size(other._coef) - _size(self._coef) + context.prec + 1
        quotient, rest = divmod(self._coef * 10 ** max(shift, 0), other._coef * 10 ** max(-shift, 0))
        exp = ideal - shift
        if rest:
            if quotient % 5 == 0:
                quotient += 1
        else:
            while exp < ideal and quotient % 10 == 0:
                quotient //= 10
                exp += 1
        return _finite(sign, quotient, exp)._fix(context)

    def __rtruediv__(self, other, context=None):
        other = _convert_other(other)
        return other if other is NotImplemented else other.__truediv__(self, context=context)

    __div__, __rdiv__ = __truediv__, __rtruediv__

    def _divided(self, other, context):
        # The whole quotient and the remainder of finite numbers, the divisor not zero (it may be infinite).
        sign = self._sign ^ other._sign
        exp = self._exp if other._isinfinity() else min(self._exp, other._exp)
        apart = self.adjusted() - other.adjusted()
        if not self or other._isinfinity() or apart <= -2:
            return _finite(sign, 0, 0), self._rescaled(exp, context.rounding)
        if apart <= context.prec:
            one, two = self._coef, other._coef
            shift = self._exp - other._exp
            quotient, rest = divmod(one * 10 ** max(shift, 0), two * 10 ** max(-shift, 0))
            if quotient < 10 ** context.prec:
                return _finite(sign, quotient, 0), _finite(self._sign, rest, exp)
        answer = context._raise_error(DivisionImpossible, 'quotient too large in //, % or divmod')
        return answer, answer

    def __divmod__(self, other, context=None):
        other = _convert_other(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        answer = self._nan_among(other, context)
        if answer is not None:
            return answer, answer
        sign = self._sign ^ other._sign
        if self._isinfinity():
            if other._isinfinity():
                answer = context._raise_error(InvalidOperation, 'divmod(INF, INF)')
                return answer, answer
            return _infinity[sign], context._raise_error(InvalidOperation, 'INF % x')
        if not other:
            if not self:
                answer = context._raise_error(DivisionUndefined, 'divmod(0, 0)')
                return answer, answer
            return (context._raise_error(DivisionByZero, 'x // 0', sign),
                    context._raise_error(InvalidOperation, 'x % 0'))
        quotient, rest = self._divided(other, context)
        return quotient, rest._fix(context)

    def __rdivmod__(self, other, context=None):
        other = _convert_other(other)
        return other if other is NotImplemented else other.__divmod__(self, context=context)

    def __mod__(self, other, context=None):
        other = _convert_other(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        answer = self._nan_among(other, context)
        if answer is not None:
            return answer
        if self._isinfinity():
            return context._raise_error(InvalidOperation, 'INF % x')
        if not other:
            if self:
                return context._raise_error(InvalidOperation, 'x % 0')
            return context._raise_error(DivisionUndefined, '0 % 0')
        return self._divided(other, context)[1]._fix(context)

    def __rmod__(self, other, context=None):
        other = _convert_other(other)
        return other if other is NotImplemented else other.__mod__(self, context=context)

    def __floordiv__(self, other, context=None):
        other = _convert_other(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        answer = self._nan_among(other, context)
        if answer is not None:
            return answer
        sign = self._sign ^ other._sign
        if self._isinfinity():
            if other._isinfinity():
                return context._raise_error(InvalidOperation, 'INF // INF')
            return _infinity[sign]
        if not other:
            if self:
                return context._raise_error(DivisionByZero, 'x // 0', sign)
            return context._raise_error(DivisionUndefined, '0 // 0')
        return self._divided(other, context)[0]

    def __rfloordiv__(self, other, context=None):
        other = _convert_other(other)
        return other if other is NotImplemented else other.__floordiv__(self, context=context)

    def remainder_near(self, other, context=None):
        """The remainder of the division whose quotient is rounded to the nearest integer, halves to even ones."""
        context = context or getcontext()
        other = _convert_other(other, raiseit=True)
        answer = self._nan_among(other, context)
        if answer is not None:
            return answer
        if self._isinfinity():
            return context._raise_error(InvalidOperation, 'remainder_near(infinity, x)')
        if not other:
            if self:
                return context._raise_error(InvalidOperation, 'remainder_near(x, 0)')
            return context._raise_error(DivisionUndefined, 'remainder_near(0, 0)')
        if other._isinfinity():
            return Decimal(self)._fix(context)
        exp = min(self._exp, other._exp)
        if not self:
            return _finite(self._sign, 0, exp)._fix(context)
        apart = self.adjusted() - other.adjusted()
        if apart >= context.prec + 1:
            return context._raise_error(DivisionImpossible)
        if apart <= -2:
            return self._rescaled(exp, context.rounding)._fix(context)
        shift = self._exp - other._exp
        below = other._coef * 10 ** max(-shift, 0)
        quotient, rest = divmod(self._coef * 10 ** max(shift, 0), below)
        if 2 * rest + (quotient & 1) > below:
            rest -= below
            quotient += 1
        if quotient >= 10 ** context.prec:
            return context._raise_error(DivisionImpossible)
        sign = self._sign if rest >= 0 else 1 - self._sign
        return _finite(sign, abs(rest), exp)._fix(context)

    def fma(self, other, third, context=None):
        """self * other + third, rounded once."""
        other, third = _convert_other(other, raiseit=True), _convert_other(third, raiseit=True)
        if self._is_special or other._is_special:
            context = context or getcontext()
            for one in self, other:
                if one.is_snan():
                    return context._raise_error(InvalidOperation, 'sNaN', one)
            sign = self._sign ^ other._sign
            if self.is_nan():
                product = self
            elif other.is_nan():
                product = other
            elif not self:
                return context._raise_error(InvalidOperation, '0 * INF in fma')
            elif not other:
                return context._raise_error(InvalidOperation, 'INF * 0 in fma')
            else:
                product = _infinity[sign]
        else:
            product = _finite(self._sign ^ other._sign, self._coef * other._coef, self._exp + other._exp)
        return product.__add__(third, context)

    # Powers and logarithms.

    def __pow__(self, other, modulo=None, context=None):
        if modulo is not None:
            return self._power_modulo(other, modulo, context)
        other = _convert_other(other)
        if other is NotImplemented:
            return other
        context = context or getcontext()
        answer = self._nan_among(other, context)
        if answer is not None:
            return answer
        if not other:
            return _one if self else context._raise_error(InvalidOperation, '0 ** 0')
        sign = 0
        if self._sign == 1:
            if other._is_whole():
                sign = int(not other._is_even())
            elif self:
                return context._raise_error(InvalidOperation, 'x ** y with x negative and y not an integer')
            self = self.copy_negate()
        if not self:
            return _infinity[sign] if other._sign else _finite(sign, 0, 0)
        if self._isinfinity():
            return _finite(sign, 0, 0) if other._sign else _infinity[sign]
        if self == _one:
            return self._power_of_one(other, sign, context)
        large = self.adjusted()
        if other._isinfinity():
            return _finite(sign, 0, 0) if (other._sign == 0) == (large < 0) else _infinity[sign]
        return self._power(other, sign, context)

    def __rpow__(self, other, context=None):
        other = _convert_other(other)
        return other if other is NotImplemented else other.__pow__(self, context=context)

    def _power_of_one(self, other, sign, context):
        # 1 to any power: 1, as long as the precision allows where the result counts as inexact.
        if other._is_whole():
            if other._sign:
                times = 0
            elif other > context.prec:
                times = context.prec
            else:
                times = int(other)
            exp = self._exp * times
            if exp < 1 - context.prec:
                exp = 1 - context.prec
                context._raise_error(Rounded)
        else:
            context._raise_error(Inexact)
            context._raise_error(Rounded)
            exp = 1 - context.prec
        return _finite(sign, 10 ** -exp, exp)

    def _power(self, other, sign, context):
        # self ** other for finite positive self, not 1.
        prec = context.prec
        # Results far out of range need not be worked out.
        magnitude = self._magnitude_of_log10() + other.adjusted()
        is_growing = (self.adjusted() >= 0) == (other._sign == 0)
        if magnitude >= _size(context.Emax if is_growing else -context.Etiny()):
            return _finite(sign, 1, context.Emax + 1 if is_growing else context.Etiny() - 1)._fix(context)
        answer = self._power_exact(other, prec + 1)
        is_exact = answer is not None
        if is_exact:
            answer = answer._with_sign(sign)
        elif magnitude < -prec - 3:
            # Next to 1.
            answer = _finite(sign, 10 ** (prec + 1) + (1 if is_growing else -1), -prec - 1)
        else:
            answer = self._power_inexact(other, sign, prec, context)
        if not is_exact or other._is_whole():
            return answer._fix(context)
        # Powers that are not integers count as inexact even where they are not.
        size = _size(answer._coef)
        if size <= prec:
            more = prec + 1 - size
            answer = _finite(answer._sign, answer._coef * 10 ** more, answer._exp - more)
        inner = context.copy()
        inner.clear_flags()
        inner.traps = dict.fromkeys(_signals, 0)
        answer = answer._fix(inner)
        inner._raise_error(Inexact)
        if inner.flags[Subnormal]:
            inner._raise_error(Underflow)
        if inner.flags[Overflow]:
            context._raise_error(Overflow, 'above Emax', answer._sign)
        for signal in Underflow, Subnormal, Inexact, Rounded, Clamped:
            if inner.flags[signal]:
                context._raise_error(signal)
        return answer

    def _magnitude_of_log10(self):
        # The exponent of the decimal logarithm's first digit, or one less; of finite positive numbers but 1.
        adjusted = self.adjusted()
        if adjusted not in (0, -1):
            return _size(abs(adjusted)) - 1 if adjusted > 0 else _size(-adjusted - 1) - 1
        # Near 1 it goes with the distance from there; the exponent is not positive.
        scale = max(0, -self._exp)
        return _size(abs(self._coef * 10 ** (self._exp + scale) - 10 ** scale)) - scale - 2

    def _power_inexact(self, other, sign, prec, context):
        # By logarithms, with as many digits as it takes to see how to round.
        def approximate(digits):
            # ln(self) * other, then its exponential.
            work = digits + max(0, other.adjusted(), -self._magnitude_of_log10()) + max(0, other.adjusted()) + 10
            log = _fixed_ln(self._coef, self._exp, work)
            product = log * other._coef
            product = product * 10 ** other._exp if other._exp >= 0 else product // 10 ** -other._exp
            return _fixed_exp(-product if other._sign else product, work, digits)

        coef, exp = _resolved(approximate, prec)
        return _finite(sign, coef, exp)

    def _power_exact(self, other, digits):
        # The power where it has no more than so many digits, else None.
        coef, exp = _stripped(self._coef, self._exp)
        above, power = _stripped(other._coef, other._exp)
        # The exponent as a fraction in lowest terms.
        if power >= 0:
            if power > 20:
                if coef != 1:
                    return None
            top, bottom = above * 10 ** power, 1
        else:
            if power < -20:
                return None
            top, bottom = above, 10 ** -power
            for prime in 2, 5:
                while top % prime == 0 and bottom % prime == 0:
                    top //= prime
                    bottom //= prime
        if bottom > 1:
            if exp % bottom or bottom > 400:
                return None
            if coef != 1:
                root = _integer_root(coef, bottom)
                if root is None:
                    # Some of the factors of ten may have to be taken apart: 0.5 is 5E-1.
                    return None
                coef = root
            exp //= bottom
        if other._sign:
            # 1 / coef has an end only where there are but twos and fives in it.
            twos = fives = 0
            rest = coef
            while rest % 2 == 0:
                rest //= 2
                twos += 1
            while rest % 5 == 0:
                rest //= 5
                fives += 1
            if rest != 1:
                return None
            places = max(twos, fives)
            if places * top > 20 * digits + 100:
                return None
            coef, exp = (10 ** places // coef) ** top, (-exp - places) * top
        else:
            if coef != 1 and (coef.bit_length() - 1) * top > 4 * digits + 64:
                return None
            coef, exp = coef ** top if coef != 1 else 1, exp * top
        coef, exp = _stripped(coef, exp)
        size = _size(coef)
        if size > digits:
            return None
        if other._is_whole() and not other._sign:
            zeros = min(exp - self._exp * int(other), digits - size)
            if zeros > 0:
                coef, exp = coef * 10 ** zeros, exp - zeros
        return _finite(0, coef, exp)

    def _power_modulo(self, other, modulo, context=None):
        other, modulo = _convert_other(other), _convert_other(modulo)
        if other is NotImplemented or modulo is NotImplemented:
            return NotImplemented
        context = context or getcontext()
        nans = [one for one in (self, other, modulo) if one._isnan()]
        for one in nans:
            if one.is_snan():
                return context._raise_error(InvalidOperation, 'sNaN', one)
        if nans:
            return nans[0]._fit_nan(context)
        if not (self._is_whole() and other._is_whole() and modulo._is_whole()):
            return context._raise_error(
                InvalidOperation, 'pow() 3rd argument not allowed unless all arguments are integers')
        if other < 0:
            return context._raise_error(
                InvalidOperation, 'pow() 2nd argument cannot be negative when 3rd argument specified')
        if not modulo:
            return context._raise_error(InvalidOperation, 'pow() 3rd argument cannot be 0')
        if modulo.adjusted() >= context.prec:
            return context._raise_error(
                InvalidOperation, 'insufficient precision: pow() 3rd argument must not have more than precision digits')
        if not other and not self:
            return context._raise_error(
                InvalidOperation, 'at least one of pow() 1st argument and 2nd argument must be nonzero ;0**0 is not defined')
        sign = 0 if other._is_even() else self._sign
        modulus = abs(int(modulo))
        base = self.to_integral_value()
        value = base._coef % modulus * pow(10, base._exp, modulus) % modulus
        return _finite(sign, pow(value, int(other.to_integral_value()), modulus), 0)

    def sqrt(self, context=None):
        """The square root."""
        context = context or getcontext()
        if self._is_special:
            answer = self._nan_among(context=context)
            if answer is not None:
                return answer
            if self._sign == 0:
                return Decimal(self)
        if not self:
            return _finite(self._sign, 0, self._exp // 2)._fix(context)
        if self._sign:
            return context._raise_error(InvalidOperation, 'sqrt(-x), x > 0')
        # An even exponent, and so many digits that the root has one more than is asked for.
        exp = self._exp >> 1
        coef = self._coef * 10 if self._exp & 1 else self._coef
        shift = context.prec + 1 - (_size(coef) + 1 >> 1)
        scaled, rest = (coef * 100 ** shift, 0) if shift >= 0 else divmod(coef, 100 ** -shift)
        root = _isqrt(scaled)
        if not rest and root * root == scaled:
            root = root // 10 ** shift if shift >= 0 else root * 10 ** -shift
        else:
            exp -= shift
            if root % 5 == 0:
                root += 1
        return _finite(0, root, exp)._fix(context._rounding_half_even())

    def exp(self, context=None):
        """e to this power."""
        context = context or getcontext()
        answer = self._nan_among(context=context)
        if answer is not None:
            return answer
        if self._isinfinity():
            return _zero if self._sign else Decimal(self)
        if not self:
            return _one
        prec, adjusted = context.prec, self.adjusted()
        if adjusted > len(str(max(context.Emax + 1, 1 - context.Etiny()) * 3)):
            answer = _finite(0, 1, context.Etiny() - 1 if self._sign else context.Emax + 1)
        elif adjusted < -prec:
            # Next to 1.
            answer = _finite(0, 10 ** (prec + 1) + (-1 if self._sign else 1), -prec - 1)
        else:
            def approximate(digits):
                work = digits + max(0, adjusted) + 5
                shift = work + self._exp
                value = self._coef * 10 ** shift if shift >= 0 else self._coef // 10 ** -shift
                return _fixed_exp(-value if self._sign else value, work, digits)
            answer = _finite(0, *_resolved(approximate, prec))
        return answer._fix(context._rounding_half_even())

    def ln(self, context=None):
        """The natural logarithm."""
        context = context or getcontext()
        answer = self._logarithm_without_work(context, 'ln of a negative value')
        if answer is not None:
            return answer
        if self == _one:
            return _zero

        def approximate(digits):
            work = digits + 6 + max(0, -self._magnitude_of_log10())
            return _trimmed(_fixed_ln(self._coef, self._exp, work), work, digits)

        value, exp = _resolved(approximate, context.prec)
        return _finite(int(value < 0), abs(value), exp)._fix(context._rounding_half_even())

    def log10(self, context=None):
        """The logarithm to the base 10."""
        context = context or getcontext()
        answer = self._logarithm_without_work(context, 'log10 of a negative value')
        if answer is not None:
            return answer
        if _stripped(self._coef, self._exp)[0] == 1:
            answer = Decimal(self.adjusted())
        else:
            def approximate(digits):
                work = digits + 6 + max(0, -self._magnitude_of_log10())
                log = _fixed_ln(self._coef, self._exp, work + 5)
                return _trimmed(log * 10 ** work // _fixed_ln10(work + 5), work, digits)
            value, exp = _resolved(approximate, context.prec)
            answer = _finite(int(value < 0), abs(value), exp)
        return answer._fix(context._rounding_half_even())

    def _logarithm_without_work(self, context, complaint):
        answer = self._nan_among(context=context)
        if answer is not None:
            return answer
        if not self:
            return _infinity[1]
        if self._isinfinity() == 1:
            return _infinity[0]
        return context._raise_error(InvalidOperation, complaint) if self._sign else None

    def logb(self, context=None):
        """The exponent of the first digit, as a Decimal."""
        answer = self._nan_among(context=context)
        if answer is not None:
            return answer
        context = context or getcontext()
        if self._isinfinity():
            return _infinity[0]
        if not self:
            return context._raise_error(DivisionByZero, 'logb(0)', 1)
        return Decimal(self.adjusted())._fix(context)

    # Exponents and rounding.

    def _is_whole(self):
        if self._is_special:
            return False
        return self._exp >= 0 or self._coef % 10 ** min(-self._exp, _size(self._coef)) == 0 and (
            -self._exp < _size(self._coef) or not self._coef)

    def _is_even(self):
        # Of a whole number.
        return not self._coef or self._exp > 0 or self._coef // 10 ** -self._exp % 2 == 0

    def _rescaled(self, exp, rounding):
        # With another exponent, however many digits that makes.
        if self._is_special:
            return Decimal(self)
        if not self._coef:
            return _finite(self._sign, 0, exp)
        shift = self._exp - exp
        if shift >= 0:
            return _finite(self._sign, self._coef * 10 ** shift, exp)
        coef, shift = (self._coef, -shift) if -shift <= _size(self._coef) else (1, 2)
        return _finite(self._sign, _shortened(rounding, self._sign, coef, shift)[0], exp)

    def _to_places(self, places, rounding):
        # With no more digits than that.
        if places <= 0:
            raise ValueError("argument should be at least 1 in _round")
        if not self._coef:
            return self
        made = self._rescaled(self.adjusted() + 1 - places, rounding)
        # Rounding may have made one digit more.
        if made.adjusted() != self.adjusted():
            made = made._rescaled(made.adjusted() + 1 - places, rounding)
        return made

    def normalize(self, context=None):
        """Without zeros at the end; all zeros are 0."""
        context = context or getcontext()
        if self._is_special:
            answer = self._nan_among(context=context)
            if answer is not None:
                return answer
        fixed = self._fix(context)
        if fixed._isinfinity():
            return fixed
        if not fixed:
            return _finite(fixed._sign, 0, 0)
        most = context.Etop() if context._clamp else context.Emax
        coef, exp = fixed._coef, fixed._exp
        while coef % 10 == 0 and exp < most:
            coef //= 10
            exp += 1
        return _finite(fixed._sign, coef, exp)

    def quantize(self, exp, rounding=None, context=None, watchexp=True):
        """With the exponent of another, rounded where digits go."""
        exp = _convert_other(exp, raiseit=True)
        context = context or getcontext()
        if rounding is None:
            rounding = context.rounding
        if self._is_special or exp._is_special:
            answer = self._nan_among(exp, context)
            if answer is not None:
                return answer
            if exp._isinfinity() or self._isinfinity():
                if exp._isinfinity() and self._isinfinity():
                    return Decimal(self)
                return context._raise_error(InvalidOperation, 'quantize with one INF')
        if not watchexp:
            answer = self._rescaled(exp._exp, rounding)
            if answer._exp > self._exp:
                context._raise_error(Rounded)
                if answer != self:
                    context._raise_error(Inexact)
            return answer
        if not context.Etiny() <= exp._exp <= context.Emax:
            return context._raise_error(InvalidOperation, 'target exponent out of bounds in quantize')
        if not self:
            return _finite(self._sign, 0, exp._exp)._fix(context)
        adjusted = self.adjusted()
        if adjusted > context.Emax:
            return context._raise_error(InvalidOperation, 'exponent of quantize result too large for current context')
        if adjusted - exp._exp + 1 > context.prec:
            return context._raise_error(InvalidOperation, 'quantize result has too many digits for current context')
        answer = self._rescaled(exp._exp, rounding)
        if answer.adjusted() > context.Emax:
            return context._raise_error(InvalidOperation, 'exponent of quantize result too large for current context')
        if _size(answer._coef) > context.prec:
            return context._raise_error(InvalidOperation, 'quantize result has too many digits for current context')
        if answer and answer.adjusted() < context.Emin:
            context._raise_error(Subnormal)
        if answer._exp > self._exp:
            if answer != self:
                context._raise_error(Inexact)
            context._raise_error(Rounded)
        return answer._fix(context)

    def to_integral_exact(self, rounding=None, context=None):
        """Rounded to an integer, with the signals of rounding."""
        if self._is_special:
            answer = self._nan_among(context=context)
            return Decimal(self) if answer is None else answer
        if self._exp >= 0:
            return Decimal(self)
        if not self:
            return _finite(self._sign, 0, 0)
        context = context or getcontext()
        answer = self._rescaled(0, context.rounding if rounding is None else rounding)
        if answer != self:
            context._raise_error(Inexact)
        context._raise_error(Rounded)
        return answer

    def to_integral_value(self, rounding=None, context=None):
        """Rounded to an integer, without signals."""
        context = context or getcontext()
        if self._is_special:
            answer = self._nan_among(context=context)
            return Decimal(self) if answer is None else answer
        if self._exp >= 0:
            return Decimal(self)
        return self._rescaled(0, context.rounding if rounding is None else rounding)

    to_integral = to_integral_value

    def scaleb(self, other, context=None):
        """With another added to the exponent."""
        context = context or getcontext()
        other = _convert_other(other, raiseit=True)
        answer = self._nan_among(other, context)
        if answer is not None:
            return answer
        if other._exp != 0:
            return context._raise_error(InvalidOperation)
        limit = 2 * (context.Emax + context.prec)
        if not -limit <= int(other) <= limit:
            return context._raise_error(InvalidOperation)
        if self._isinfinity():
            return Decimal(self)
        return _finite(self._sign, self._coef, self._exp + int(other))._fix(context)

    # Neighbours.

    def _neighbour(self, context, up):
        context = context.copy()
        context._set_rounding(ROUND_CEILING if up else ROUND_FLOOR)
        context._ignore_all_flags()
        moved = self._fix(context)
        if moved != self:
            return moved
        step = _finite(0 if up else 1, 1, context.Etiny() - 1)
        return self.__add__(step, context)

    def next_minus(self, context=None):
        """The largest number below."""
        context = context or getcontext()
        answer = self._nan_among(context=context)
        if answer is not None:
            return answer
        if self._isinfinity():
            return _infinity[1] if self._sign else _finite(0, 10 ** context.prec - 1, context.Etop())
        return self._neighbour(context, False)

    def next_plus(self, context=None):
        """The smallest number above."""
        context = context or getcontext()
        answer = self._nan_among(context=context)
        if answer is not None:
            return answer
        if self._isinfinity():
            return _finite(1, 10 ** context.prec - 1, context.Etop()) if self._sign else _infinity[0]
        return self._neighbour(context, True)

    def next_toward(self, other, context=None):
        """The nearest number in the direction of another."""
        other = _convert_other(other, raiseit=True)
        context = context or getcontext()
        answer = self._nan_among(other, context)
        if answer is not None:
            return answer
        order = self._cmp(other)
        if not order:
            return self.copy_sign(other)
        answer = self.next_plus(context) if order < 0 else self.next_minus(context)
        if answer._isinfinity():
            context._raise_error(Overflow, 'Infinite result from next_toward', answer._sign)
            context._raise_error(Inexact)
            context._raise_error(Rounded)
        elif answer.adjusted() < context.Emin:
            for signal in Underflow, Subnormal, Inexact, Rounded:
                context._raise_error(signal)
            if not answer:
                context._raise_error(Clamped)
        return answer

    # The larger and the smaller.

    def _chosen(self, other, context, larger, key):
        other = _convert_other(other, raiseit=True)
        context = context or getcontext()
        if self._is_special or other._is_special:
            mine, others = self._isnan(), other._isnan()
            if mine or others:
                # A quiet NaN yields to a number.
                if others == 1 and not mine:
                    return self._fix(context)
                if mine == 1 and not others:
                    return other._fix(context)
                return self._nan_among(other, context)
        order = key(self)._cmp(key(other)) or int(self.compare_total(other))
        return (self if (order > 0) == larger and order or not order and not larger else other)._fix(context)

    def max(self, other, context=None):
        """The larger of two."""
        return self._chosen(other, context, True, _itself)

    def min(self, other, context=None):
        """The smaller of two."""
        return self._chosen(other, context, False, _itself)

    def max_mag(self, other, context=None):
        """The larger of two without their signs."""
        return self._chosen(other, context, True, Decimal.copy_abs)

    def min_mag(self, other, context=None):
        """The smaller of two without their signs."""
        return self._chosen(other, context, False, Decimal.copy_abs)

    # Digits: coefficients of zeros and ones as logical values, shifts.

    def _bits(self, context):
        # The digits of a logical operand, as many as the precision; None for what is none.
        if self._is_special or self._sign or self._exp:
            return None
        digits = '%d' % self._coef
        if digits.strip('01'):
            return None
        return digits[-context.prec:].zfill(context.prec)

    def _logical(self, other, context, table):
        context = context or getcontext()
        other = _convert_other(other, raiseit=True)
        mine, others = self._bits(context), other._bits(context)
        if mine is None or others is None:
            return context._raise_error(InvalidOperation)
        return _finite(0, int(''.join([table[one + two] for one, two in zip(mine, others)])), 0)

    def logical_and(self, other, context=None):
        """Digit by digit, 1 where both have a 1."""
        return self._logical(other, context, {'00': '0', '01': '0', '10': '0', '11': '1'})

    def logical_or(self, other, context=None):
        """Digit by digit, 1 where one has a 1."""
        return self._logical(other, context, {'00': '0', '01': '1', '10': '1', '11': '1'})

    def logical_xor(self, other, context=None):
        """Digit by digit, 1 where they differ."""
        return self._logical(other, context, {'00': '0', '01': '1', '10': '1', '11': '0'})

    def logical_invert(self, context=None):
        """Digit by digit, 1 for 0 and 0 for 1."""
        context = context or getcontext()
        return self.logical_xor(_finite(0, int('1' * context.prec), 0), context)

    def _moved(self, other, context):
        # How far rotate() and shift() have to go, or what they answer without.
        answer = self._nan_among(other, context)
        if answer is None and (other._exp != 0 or not -context.prec <= int(other) <= context.prec):
            answer = context._raise_error(InvalidOperation)
        if answer is None and self._isinfinity():
            answer = Decimal(self)
        return answer

    def rotate(self, other, context=None):
        """With its digits, as many as the precision, turned to the left; to the right by a negative number."""
        context = context or getcontext()
        other = _convert_other(other, raiseit=True)
        answer = self._moved(other, context)
        if answer is not None:
            return answer
        digits = ('%d' % self._coef)[-context.prec:].zfill(context.prec)
        by = int(other) % context.prec if context.prec else 0
        return _finite(self._sign, int(digits[by:] + digits[:by]), self._exp)

    def shift(self, other, context=None):
        """With its digits moved to the left, zeros behind them; to the right by a negative number."""
        context = context or getcontext()
        other = _convert_other(other, raiseit=True)
        answer = self._moved(other, context)
        if answer is not None:
            return answer
        by, room = int(other), 10 ** context.prec
        coef = self._coef % room
        return _finite(self._sign, coef // 10 ** -by if by < 0 else coef * 10 ** by % room, self._exp)

    # Copies and pickles.

    def __reduce__(self):
        return self.__class__, (str(self),)

    def __copy__(self):
        return self if type(self) is Decimal else self.__class__(str(self))

    def __deepcopy__(self, memo):
        return self.__copy__()


def _plain(number):
    # Of class Decimal itself, which results always are.
    return number if type(number) is Decimal else Decimal(number)


def _itself(number):
    return number


def _of_match(found):
    sign = int(found.group('sign') == '-')
    whole = found.group('whole')
    if whole is not None:
        part = found.group('part') or ''
        return _finite(sign, int(whole + part), int(found.group('power') or '0') - len(part))
    payload = found.group('payload')
    if payload is None:
        return _special(sign, 'F')
    return _special(sign, 'N' if found.group('signal') else 'n', int(payload or '0'))


def _of_tuple(value):
    if len(value) != 3:
        raise ValueError('Invalid tuple size in creation of Decimal from list or tuple.  '
                         'The list or tuple should have exactly three elements.')
    sign, digits, exp = value
    if not (isinstance(sign, (int, long)) and sign in (0, 1)):
        raise ValueError("Invalid sign.  The first value in the tuple should be an integer; "
                         "either 0 for a positive number or 1 for a negative number.")
    if exp == 'F':
        return _special(sign, 'F')
    coef = 0
    for digit in digits:
        if not (isinstance(digit, (int, long)) and 0 <= digit <= 9):
            raise ValueError("The second value in the tuple must be composed of integers in the range 0 through 9.")
        coef = coef * 10 + digit
    if exp in ('n', 'N'):
        return _special(sign, exp, coef)
    if not isinstance(exp, (int, long)):
        raise ValueError("The third value in the tuple must be an integer, or one of the strings 'F', 'n', 'N'.")
    return _finite(sign, coef, exp)


def _convert_other(other, raiseit=False, allow_float=False):
    # An operand as a Decimal; NotImplemented or TypeError for what is none.
    if not isinstance(other, Decimal):
        if isinstance(other, (int, long)) or allow_float and isinstance(other, float):
            other = Decimal(other)
        elif raiseit:
            raise TypeError("Unable to convert %s to Decimal" % other)
        else:
            other = NotImplemented
    return other


def _aligned(one, two, prec):
    # Both coefficients for one exponent; what is too small to matter is but a trace.
    if one._exp < two._exp:
        lower, upper, exp = two._coef, one._coef, 0
        below, above, exp = _aligned(two, one, prec)
        return above, below, exp
    coef, low, exp = one._coef, two._coef, two._exp
    least = one._exp + min(-1, _size(coef) - prec - 2)
    if _size(low) + exp - 1 < least:
        low, exp = 1, least
    return coef * 10 ** (one._exp - exp), low, exp


def _stripped(coef, exp):
    # Without zeros at the end.
    while coef and coef % 10 == 0:
        coef //= 10
        exp += 1
    return coef, exp


def _integer_root(n, degree):
    # The root of an integer, where it is one.
    low, high = 1, 1 << n.bit_length() // degree + 1
    while low < high:
        middle = low + high + 1 >> 1
        if middle ** degree <= n:
            low = middle
        else:
            high = middle - 1
    return low if low ** degree == n else None


# ------------------------------------------------------------------ logarithms and exponentials, as integers times 10**-places

def _series_atanh(above, below, unit):
    # atanh(above / below), the fraction being small.
    term = above * unit // below
    square_above, square_below = above * above, below * below
    total, n = 0, 1
    while term:
        total += term // n
        term = term * square_above // square_below
        n += 2
    return total


_known_ln10 = {}


def _fixed_ln2(places):
    unit = 10 ** (places + 5)
    return 2 * _series_atanh(1, 3, unit) // 10 ** 5


def _fixed_ln10(places):
    # ln 10 = 3 ln 2 + ln 1.25
    if places not in _known_ln10:
        unit = 10 ** (places + 5)
        _known_ln10[places] = (6 * _series_atanh(1, 3, unit) + 2 * _series_atanh(1, 9, unit)) // 10 ** 5
    return _known_ln10[places]


def _fixed_ln(coef, exp, places):
    # ln(coef * 10**exp): the number is taken as m * 2**k * 10**e with m near 1.
    guard = places + 10
    unit = 10 ** guard
    size = _size(coef)
    tens = exp + size
    if tens in (0, 1):
        tens = 0
    shift = guard + exp - tens
    value = coef * 10 ** shift if shift >= 0 else coef // 10 ** -shift
    twos = 0
    while value * 3 > unit * 4:
        value >>= 1
        twos += 1
    while value * 3 < unit * 2:
        value <<= 1
        twos -= 1
    # ln m = 2 atanh((m - 1) / (m + 1)), after roots have brought m nearer to 1.
    roots = 0
    while roots < 8 and abs(value - unit) * 100 > unit:
        value = _isqrt(value * unit)
        roots += 1
    above, below = value - unit, value + unit
    ratio = above * unit // below if above >= 0 else -(-above * unit // below)
    square, term, total, n = ratio * ratio // unit, ratio, 0, 1
    while term:
        total += term // n if term >= 0 else -(-term // n)
        term = term * square // unit if term >= 0 else -(-term * square // unit)
        n += 2
    total = total * 2 << roots
    total += twos * _fixed_ln2(guard) + tens * _fixed_ln10(guard)
    return total // 10 ** 10


def _fixed_exp(value, places, digits):
    # exp(value * 10**-places) as a coefficient of so many digits and its exponent.
    guard = places + 10
    unit = 10 ** guard
    value *= 10 ** 10
    log = _fixed_ln10(guard)
    tens, rest = divmod(value, log)
    halvings = 8
    rest >>= halvings
    total = term = unit
    n = 1
    while term:
        term = term * rest // (unit * n)
        total += term
        n += 1
    for _ in xrange(halvings):
        total = total * total // unit
    coef, exp = _trimmed(total, guard, digits)
    return coef, exp + tens


def _trimmed(value, places, digits):
    # A fixed-point number as a coefficient of so many digits and its exponent.
    size = _size(abs(value))
    if size <= digits:
        return value, -places
    drop = size - digits
    kept = abs(value) // 10 ** drop
    return (-kept if value < 0 else kept), drop - places


def _resolved(approximate, prec):
    # An approximation with so many digits that it is clear how it is to be rounded: the last ones are not near to a
    # whole or a half of what is kept.
    extra = 4
    while True:
        coef, exp = approximate(prec + extra)
        spare = _size(abs(coef)) - prec
        if spare > 1:
            half = 5 * 10 ** (spare - 1)
            rest = abs(coef) % half
            if 20 < rest < half - 20:
                return coef, exp
        extra += 4 + extra // 2


# ------------------------------------------------------------------ formats

_FORMAT = _re.compile(r"""
    (?: (?P<fill>.)? (?P<align>[<>=^]) )?
    (?P<sign>[-+ ])?
    (?P<zero>0)?
    (?P<width>(?!0)\d+)?
    (?P<comma>,)?
    (?: \. (?P<precision>0|(?!0)\d+) )?
    (?P<type>[eEfFgGn%])?
    \Z""", _re.VERBOSE | _re.DOTALL)


def _parsed_format(specifier, _localeconv=None):
    found = _FORMAT.match(specifier)
    if found is None:
        raise ValueError("Invalid format specifier: " + specifier)
    spec = found.groupdict()
    if spec['zero']:
        if spec['fill'] is not None:
            raise ValueError("Fill character conflicts with '0' in format specifier: " + specifier)
        if spec['align'] is not None:
            raise ValueError("Alignment conflicts with '0' in format specifier: " + specifier)
    spec['fill'] = spec['fill'] or ' '
    spec['align'] = spec['align'] or '>'
    spec['sign'] = spec['sign'] or '-'
    spec['width'] = int(spec['width'] or '0')
    if spec['precision'] is not None:
        spec['precision'] = int(spec['precision'])
    if spec['precision'] == 0 and (spec['type'] is None or spec['type'] in 'gG'):
        spec['precision'] = 1
    spec['point'], spec['separator'], spec['grouping'] = '.', ',' if spec['comma'] else '', [3, 0]
    if spec['type'] == 'n':
        spec['type'] = 'g'
        if spec['comma']:
            raise ValueError("Explicit thousands separator conflicts with 'n' type in format specifier: " + specifier)
        conventions = _localeconv or _locale_conventions()
        spec['point'] = conventions['decimal_point']
        spec['separator'] = conventions['thousands_sep']
        spec['grouping'] = conventions['grouping']
    spec['unicode'] = isinstance(specifier, unicode)
    return spec


def _locale_conventions():
    # Those of the C locale.
    return {'decimal_point': '.', 'thousands_sep': '', 'grouping': []}


def _formatted(number, spec, context):
    if number._is_special:
        sign = _shown_sign(number._sign, spec)
        return _padded(sign, str(number.copy_abs()) + ('%' if spec['type'] == '%' else ''), spec)
    kind = spec['type']
    if kind is None:
        kind = 'gG'[context.capitals]
    if kind == '%':
        number = _finite(number._sign, number._coef, number._exp + 2)
    precision = spec['precision']
    if precision is not None:
        if kind in 'eE':
            number = number._to_places(precision + 1, context.rounding)
        elif kind in 'fF%':
            number = number._rescaled(-precision, context.rounding)
        elif _size(number._coef) > precision:
            number = number._to_places(precision, context.rounding)
    if not number and number._exp > 0 and kind in 'fF%':
        number = number._rescaled(0, context.rounding)
    digits = '%d' % number._coef
    before = number._exp + len(digits)
    if kind in 'eE':
        shown = 1 - precision if not number._coef and precision is not None else 1
    elif kind in 'fF%':
        shown = before
    else:
        shown = before if number._exp <= 0 and before > -6 else 1
    if shown < 0:
        whole, part = '0', '0' * -shown + digits
    elif shown > len(digits):
        whole, part = digits + '0' * (shown - len(digits)), ''
    else:
        whole, part = digits[:shown] or '0', digits[shown:]
    power = before - shown
    sign = _shown_sign(number._sign, spec)
    tail = spec['point'] + part if part else ''
    if power != 0 or kind in 'eE':
        tail += '%s%+d' % ('E' if kind in 'EG' else 'e', power)
    if kind == '%':
        tail += '%'
    least = spec['width'] - len(tail) - len(sign) if spec['zero'] else 0
    return _padded(sign, _grouped(whole, spec, least) + tail, spec)


def _shown_sign(sign, spec):
    return '-' if sign else spec['sign'].replace('-', '')


def _grouped(digits, spec, least):
    # Digits with separators between groups, and zeros before them up to a width.
    if not spec['separator']:
        return digits.zfill(max(least, 1))
    groups = []
    for size in _group_sizes(spec['grouping']):
        # One digit at least stands before a separator; the last group takes all that is left.
        size = max(len(digits), least, 1) if size is None else min(max(len(digits), least, 1), size)
        groups.append(digits[-size:].zfill(size))
        digits = digits[:-size]
        least -= size
        if not digits and least <= 0:
            break
        least -= len(spec['separator'])
    return spec['separator'].join(reversed(groups))


def _group_sizes(grouping):
    # The sizes of groups from the right, as localeconv() has them: 0 repeats the one before, CHAR_MAX ends them.
    size = None
    for entry in grouping:
        if entry == 127:
            break
        while entry == 0 and size:
            yield size
        size = entry
        yield size
    yield None


def _padded(sign, body, spec):
    # Zeros that fill up stand behind the sign; _grouped has put them in a number already.
    room = spec['width'] - len(sign) - len(body)
    fill, align = ('0', '=') if spec['zero'] and body[:1].isdigit() else (spec['fill'], spec['align'])
    padding = fill * room
    if align == '<':
        text = sign + body + padding
    elif align == '=':
        text = sign + padding + body
    elif align == '^':
        half = len(padding) // 2
        text = padding[:half] + sign + body + padding[half:]
    else:
        text = padding + sign + body
    return unicode(text) if spec['unicode'] else text


# ------------------------------------------------------------------ contexts

class Context(object):
    """What operations go by: prec, the number of digits; rounding, the mode; Emin and Emax, the range of exponents;
    capitals, whether exponents are shown with an E; flags, what has been signaled; traps, what is raised.

    What is not given is taken from DefaultContext. flags and traps may be lists of signals.
    """

    def __init__(self, prec=None, rounding=None, traps=None, flags=None, Emin=None, Emax=None, capitals=None,
                 _clamp=0, _ignored_flags=None):
        given = dict(prec=prec, rounding=rounding, Emin=Emin, Emax=Emax, capitals=capitals, _clamp=_clamp)
        for name, value in given.items():
            setattr(self, name, getattr(DefaultContext, name) if value is None else value)
        self._ignored_flags = [] if _ignored_flags is None else _ignored_flags
        if traps is None:
            traps = DefaultContext.traps.copy()
        self.traps = traps if isinstance(traps, dict) else dict((s, int(s in traps)) for s in _signals)
        if flags is None:
            flags = ()
        self.flags = flags if isinstance(flags, dict) else dict((s, int(s in flags)) for s in _signals)

    def __repr__(self):
        values = ', '.join(['%s=%s' % (name, getattr(self, name))
                            for name in ('prec', 'rounding', 'Emin', 'Emax', 'capitals')])
        lists = ', '.join(['%s=[%s]' % (name, ', '.join([signal.__name__ for signal, on in table.items() if on]))
                           for name, table in (('flags', self.flags), ('traps', self.traps))])
        return 'Context(%s, %s)' % (values, lists)

    def clear_flags(self):
        """Forgets what has been signaled."""
        for signal in self.flags:
            self.flags[signal] = 0

    def _shallow_copy(self):
        return Context(self.prec, self.rounding, self.traps, self.flags, self.Emin, self.Emax, self.capitals,
                       self._clamp, self._ignored_flags)

    def copy(self):
        """A context like this, with flags and traps of its own."""
        return Context(self.prec, self.rounding, self.traps.copy(), self.flags.copy(), self.Emin, self.Emax,
                       self.capitals, self._clamp, self._ignored_flags)

    __copy__ = copy

    def _rounding_half_even(self):
        made = self._shallow_copy()
        made.rounding = ROUND_HALF_EVEN
        return made

    def _raise_error(self, condition, explanation=None, *args):
        # Signals a condition: answers the result of the operation, or raises the signal.
        signal = _condition_map.get(condition, condition)
        if signal in self._ignored_flags:
            return signal().handle(self, *args)
        self.flags[signal] = 1
        if not self.traps[signal]:
            return condition().handle(self, *args)
        raise signal(explanation)

    def _ignore_all_flags(self):
        return self._ignore_flags(*_signals)

    def _ignore_flags(self, *flags):
        # Those are neither noted nor raised until they are regarded again.
        self._ignored_flags = self._ignored_flags + list(flags)
        return list(flags)

    def _regard_flags(self, *flags):
        if flags and isinstance(flags[0], (tuple, list)):
            flags = flags[0]
        for flag in flags:
            self._ignored_flags.remove(flag)

    __hash__ = None

    def Etiny(self):
        """The least exponent there is: that of the last digit of a number with exponent Emin."""
        return int(self.Emin - self.prec + 1)

    def Etop(self):
        """The greatest exponent of a coefficient with all its digits."""
        return int(self.Emax - self.prec + 1)

    def _set_rounding(self, type):
        before, self.rounding = self.rounding, type
        return before

    def create_decimal(self, num='0'):
        """Makes a Decimal, rounded as the context says."""
        if isinstance(num, basestring) and num != num.strip():
            return self._raise_error(ConversionSyntax, "no trailing or leading whitespace is permitted.")
        made = Decimal(num, context=self)
        if made._isnan() and made._coef and _size(made._coef) > self.prec - self._clamp:
            return self._raise_error(ConversionSyntax, "diagnostic info too long in NaN")
        return made._fix(self)

    def create_decimal_from_float(self, f):
        """Makes a Decimal of a float, rounded as the context says."""
        return Decimal.from_float(f)._fix(self)

    def copy_decimal(self, a):
        """A Decimal of the same value."""
        return Decimal(_convert_other(a, raiseit=True))

    def canonical(self, a):
        """The Decimal itself."""
        return a.canonical(context=self)

    def divmod(self, a, b):
        """(a // b, a % b)"""
        return self._implemented(_convert_other(a, raiseit=True).__divmod__(b, context=self), b)

    def power(self, a, b, modulo=None):
        """a ** b, or pow(a, b, modulo)"""
        a = _convert_other(a, raiseit=True)
        return self._implemented(a.__pow__(b, modulo, context=self), b)

    def radix(self):
        """10"""
        return Decimal(10)

    def same_quantum(self, a, b):
        """Whether two numbers have the same exponent."""
        return _convert_other(a, raiseit=True).same_quantum(_convert_other(b, raiseit=True))

    def is_canonical(self, a):
        """True"""
        return a.is_canonical()

    def _implemented(self, answer, other):
        if answer is NotImplemented:
            raise TypeError("Unable to convert %s to Decimal" % other)
        return answer

    def to_sci_string(self, a):
        """The text of a number, with an exponent where it needs one."""
        return _convert_other(a, raiseit=True).__str__(context=self)


def _add_operations():
    # Most methods of a context are those of its numbers. They are written out, so that complaints about their arguments
    # have their names.
    kinds = {
        'a': 'exp is_normal is_subnormal ln log10 logb logical_invert next_minus next_plus normalize number_class sqrt '
             'to_eng_string to_integral_exact to_integral_value abs=__abs__ minus=__neg__ plus=__pos__',
        'a, ': 'copy_abs copy_negate is_finite is_infinite is_nan is_qnan is_signed is_snan is_zero',
        'a, b': 'compare compare_signal logical_and logical_or logical_xor max max_mag min min_mag next_toward quantize '
                'remainder_near rotate scaleb shift add=__add__ divide=__div__ divide_int=__floordiv__ '
                'multiply=__mul__ remainder=__mod__ subtract=__sub__',
        'a, b, ': 'compare_total compare_total_mag copy_sign',
        'a, b, c': 'fma',
    }
    for parameters, names in kinds.items():
        # A comma at the end says that the method knows nothing of contexts.
        takes_context = not parameters.endswith(', ')
        parameters = parameters.rstrip(', ')
        given = parameters[3:] + (', ' if parameters[3:] and takes_context else '')
        given += 'context=self' if takes_context else ''
        for name in names.split():
            name, _, source = name.partition('=')
            call = '_convert_other(a, raiseit=True).%s(%s)' % (source or name, given)
            if 'b' in parameters:
                call = 'self._implemented(%s, b)' % call
            namespace = {}
            exec 'def %s(self, %s): return %s' % (name, parameters, call) in globals(), namespace
            operation = namespace[name]
            operation.__doc__ = getattr(Decimal, source or name).__doc__
            setattr(Context, name, operation)
    Context.to_integral = Context.to_integral_value


_add_operations()

_NaN = _special(0, 'n')
_infinity = (_special(0, 'F'), _special(1, 'F'))
_zero, _one = _finite(0, 0, 0), _finite(0, 1, 0)


def _template(prec, rounding, traps):
    # The first context is what others take from what they are not given.
    context = object.__new__(Context)
    context.prec, context.rounding, context.capitals = prec, rounding, 1
    context.Emin, context.Emax, context._clamp, context._ignored_flags = -999999999, 999999999, 0, []
    context.traps = dict((signal, int(signal in traps)) for signal in _signals)
    context.flags = dict.fromkeys(_signals, 0)
    return context


DefaultContext = _template(28, ROUND_HALF_EVEN, [DivisionByZero, Overflow, InvalidOperation])
BasicContext = _template(9, ROUND_HALF_UP, [DivisionByZero, Overflow, InvalidOperation, Clamped, Underflow])
ExtendedContext = _template(9, ROUND_HALF_EVEN, [])

_numbers.Number.register(Decimal)
