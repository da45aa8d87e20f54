"""One test: what is set up for it, what it asserts, what becomes of it."""

import collections
import difflib
import pprint
import re
import sys
import types
import warnings
from functools import wraps

from . import result
from .util import _count_diff_all_purpose, _count_diff_hashable, safe_repr, strclass

__unittest = True

DIFF_OMITTED = '\nDiff is %s characters long. Set self.maxDiff to None to see it.'


class SkipTest(Exception):
    """Raised in a test, it says that the test is skipped, and why."""


class _ExpectedFailure(Exception):
    """A test failed that was expected to; exc_info is how."""

    def __init__(self, exc_info):
        super(_ExpectedFailure, self).__init__()
        self.exc_info = exc_info


class _UnexpectedSuccess(Exception):
    """A test was expected to fail and did not."""


# Decorators.

def skip(reason):
    """Skips a test, or all tests of a class."""
    def decorator(test_item):
        if not isinstance(test_item, (type, types.ClassType)):
            @wraps(test_item)
            def skipped(*args, **kwargs):
                raise SkipTest(reason)
            test_item = skipped
        test_item.__unittest_skip__, test_item.__unittest_skip_why__ = True, reason
        return test_item
    return decorator


def _id(obj):
    return obj


def skipIf(condition, reason):
    """Skips a test where the condition is true."""
    return skip(reason) if condition else _id


def skipUnless(condition, reason):
    """Skips a test where the condition is not true."""
    return _id if condition else skip(reason)


def expectedFailure(func):
    """A test that is expected to fail."""
    @wraps(func)
    def failing(*args, **kwargs):
        try:
            func(*args, **kwargs)
        except Exception:
            raise _ExpectedFailure(sys.exc_info())
        raise _UnexpectedSuccess
    return failing


class _AssertRaisesContext(object):
    """What is done within it must raise; exception is what it raised."""

    def __init__(self, expected, test_case, expected_regexp=None):
        self.expected, self.expected_regexp = expected, expected_regexp
        self.failureException = test_case.failureException

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        if exc_type is None:
            name = getattr(self.expected, '__name__', None) or str(self.expected)
            raise self.failureException("{0} not raised".format(name))
        if not issubclass(exc_type, self.expected):
            return False
        self.exception = exc_value
        pattern = self.expected_regexp
        if pattern is not None:
            pattern, text = re.compile(pattern), str(exc_value)
            if not pattern.search(text):
                raise self.failureException('"%s" does not match "%s"' % (pattern.pattern, text))
        return True


class TestCase(object):
    """A test that calls one of its methods; an instance has one method, a subclass as many as it likes.

    setUp() comes before each test and tearDown() behind it, setUpClass() and tearDownClass() around those of a class.
    With longMessage the message of an assertion is added to what it says itself; maxDiff is the length of the longest
    difference that is shown.
    """

    failureException = AssertionError
    longMessage = False
    maxDiff = 640
    # Longer strings are not compared line by line.
    _diffThreshold = 1 << 16
    _classSetupFailed = False

    def __init__(self, methodName='runTest'):
        self._testMethodName = methodName
        method = getattr(self, methodName, None)
        if method is None and not hasattr(self, methodName):
            raise ValueError("no such test method in %s: %s" % (self.__class__, methodName))
        self._testMethodDoc = method.__doc__
        self._resultForDoCleanups = None
        self._cleanups = []
        # type -> how two objects of exactly this type are compared: a function, or the name of a method
        self._type_equality_funcs = {dict: 'assertDictEqual', list: 'assertListEqual', tuple: 'assertTupleEqual',
                                     set: 'assertSetEqual', frozenset: 'assertSetEqual',
                                     unicode: 'assertMultiLineEqual'}

    # For subclasses.

    def setUp(self):
        """Called before the test."""

    def tearDown(self):
        """Called after the test, unless setUp() failed."""

    @classmethod
    def setUpClass(cls):
        """Called before the first test of the class."""

    @classmethod
    def tearDownClass(cls):
        """Called after the last test of the class."""

    # What it is.

    def countTestCases(self):
        return 1

    def defaultTestResult(self):
        return result.TestResult()

    def shortDescription(self):
        """The first line of the docstring of the test, or None."""
        return _first_line(self._testMethodDoc)

    def id(self):
        return '%s.%s' % (strclass(self.__class__), self._testMethodName)

    def __str__(self):
        return '%s (%s)' % (self._testMethodName, strclass(self.__class__))

    def __repr__(self):
        return '<%s testMethod=%s>' % (strclass(self.__class__), self._testMethodName)

    def __eq__(self, other):
        return self._testMethodName == other._testMethodName if type(self) is type(other) else NotImplemented

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash((type(self), self._testMethodName))

    # Its run.

    def addTypeEqualityFunc(self, typeobj, function):
        """Makes assertEqual() compare objects of a type by a function of them and a message."""
        self._type_equality_funcs[typeobj] = function

    def addCleanup(self, function, *args, **kwargs):
        """Calls a function after tearDown(), also where setUp() failed; the last one added comes first."""
        self._cleanups.append((function, args, kwargs))

    def skipTest(self, reason):
        raise SkipTest(reason)

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)

    def run(self, result=None):
        """Runs the test and tells the result what has become of it."""
        own_result = result is None
        if own_result:
            result = self.defaultTestResult()
            getattr(result, 'startTestRun', lambda: None)()
        self._resultForDoCleanups = result
        result.startTest(self)
        try:
            method = getattr(self, self._testMethodName)
            if getattr(self.__class__, '__unittest_skip__', False) or getattr(method, '__unittest_skip__', False):
                self._addSkip(result, getattr(self.__class__, '__unittest_skip_why__', '')
                              or getattr(method, '__unittest_skip_why__', ''))
                return
            if self._run_all(method, result):
                result.addSuccess(self)
        finally:
            result.stopTest(self)
            if own_result:
                getattr(result, 'stopTestRun', lambda: None)()

    def _run_all(self, method, result):
        """Whether the test succeeded; if not, the result has been told."""
        succeeded = False
        try:
            self.setUp()
        except SkipTest as reason:
            self._addSkip(result, str(reason))
        except KeyboardInterrupt:
            raise
        except:
            result.addError(self, sys.exc_info())
        else:
            succeeded = self._run_method(method, result)
            try:
                self.tearDown()
            except KeyboardInterrupt:
                raise
            except:
                result.addError(self, sys.exc_info())
                succeeded = False
        return self.doCleanups() and succeeded

    def _run_method(self, method, result):
        try:
            method()
        except KeyboardInterrupt:
            raise
        except self.failureException:
            result.addFailure(self, sys.exc_info())
        except _ExpectedFailure as failure:
            self._add_unusual(result, 'addExpectedFailure', 'passes', result.addSuccess, failure.exc_info)
        except _UnexpectedSuccess:
            self._add_unusual(result, 'addUnexpectedSuccess', 'failures',
                              lambda test: result.addFailure(test, sys.exc_info()))
        except SkipTest as reason:
            self._addSkip(result, str(reason))
        except:
            result.addError(self, sys.exc_info())
        else:
            return True
        return False

    def _add_unusual(self, result, method, reported, otherwise, *details):
        # Results that are older than expected failures know nothing of them.
        if hasattr(result, method):
            getattr(result, method)(self, *details)
        else:
            warnings.warn("TestResult has no %s method, reporting as %s" % (method, reported), RuntimeWarning)
            otherwise(self)

    def _addSkip(self, result, reason):
        if hasattr(result, 'addSkip'):
            result.addSkip(self, reason)
        else:
            warnings.warn("TestResult has no addSkip method, skips not reported", RuntimeWarning, 2)
            result.addSuccess(self)

    def doCleanups(self):
        """Calls the functions of addCleanup(): whether all went well."""
        went_well = True
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            try:
                function(*args, **kwargs)
            except KeyboardInterrupt:
                raise
            except:
                went_well = False
                self._resultForDoCleanups.addError(self, sys.exc_info())
        return went_well

    def debug(self):
        """Runs the test without a result: errors come through."""
        self.setUp()
        getattr(self, self._testMethodName)()
        self.tearDown()
        while self._cleanups:
            function, args, kwargs = self._cleanups.pop()
            function(*args, **kwargs)

    # Failing.

    def fail(self, msg=None):
        """Fails with a message."""
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        """The message of an assertion: the one given, or its own, or both."""
        if self.longMessage and msg is not None:
            try:
                return '%s : %s' % (standardMsg, msg)
            except UnicodeDecodeError:
                return '%s : %s' % (safe_repr(standardMsg), safe_repr(msg))
        return standardMsg if self.longMessage else msg or standardMsg

    def _complain(self, msg, form, *objects):
        self.fail(self._formatMessage(msg, form % tuple(map(safe_repr, objects))))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + DIFF_OMITTED % len(diff)

    def _show_difference(self, msg, message, lines):
        self.fail(self._formatMessage(msg, self._truncateMessage(message, '\n' + lines)))

    # Truth and identity.

    def assertTrue(self, expr, msg=None):
        if not expr:
            self._complain(msg, '%s is not true', expr)

    def assertFalse(self, expr, msg=None):
        if expr:
            self._complain(msg, '%s is not false', expr)

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._complain(msg, '%s is not %s', expr1, expr2)

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._complain(msg, 'unexpectedly identical: %s', expr1)

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._complain(msg, '%s is not None', obj)

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._complain(msg, 'unexpectedly None')

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self.fail(self._formatMessage(msg, '%s is not an instance of %r' % (safe_repr(obj), cls)))

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self.fail(self._formatMessage(msg, '%s is an instance of %r' % (safe_repr(obj), cls)))

    # Order and membership.

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._complain(msg, '%s not less than %s', a, b)

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._complain(msg, '%s not less than or equal to %s', a, b)

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._complain(msg, '%s not greater than %s', a, b)

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._complain(msg, '%s not greater than or equal to %s', a, b)

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._complain(msg, '%s not found in %s', member, container)

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._complain(msg, '%s unexpectedly found in %s', member, container)

    # Equality.

    def _getAssertEqualityFunc(self, first, second):
        if type(first) == type(second):
            found = self._type_equality_funcs.get(type(first))
            if found is not None:
                return getattr(self, found) if isinstance(found, basestring) else found
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            raise self.failureException(
                self._formatMessage(msg, '%s != %s' % (safe_repr(first), safe_repr(second))))

    def assertEqual(self, first, second, msg=None):
        """Fails where two objects are not equal; there are better messages for some types."""
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            self._complain(msg, '%s == %s', first, second)

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fails where numbers differ by more than delta, or do when the difference is rounded to places (7)."""
        if first == second:
            return
        _check_precision(places, delta)
        if not self._is_near(first, second, places, delta):
            self._complain_of_distance(msg, '%s != %s', first, second, places, delta)

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        """Fails where they do not."""
        _check_precision(places, delta)
        if first == second or self._is_near(first, second, places, delta):
            self._complain_of_distance(msg, '%s == %s', first, second, places, delta)

    def _is_near(self, first, second, places, delta):
        if delta is not None:
            return abs(first - second) <= delta
        return round(abs(second - first), 7 if places is None else places) == 0

    def _complain_of_distance(self, msg, form, first, second, places, delta):
        if delta is not None:
            self._complain(msg, form + ' within %s delta', first, second, delta)
        self._complain(msg, form + ' within %s places', first, second, 7 if places is None else places)

    def assertMultiLineEqual(self, first, second, msg=None):
        """Fails where two strings are not equal, and shows the difference line by line."""
        self.assertIsInstance(first, basestring, 'First argument is not a string')
        self.assertIsInstance(second, basestring, 'Second argument is not a string')
        if first == second:
            return
        if max(len(first), len(second)) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        lines, others = first.splitlines(True), second.splitlines(True)
        if len(lines) == 1 and first.strip('\r\n') == first:
            lines, others = [first + '\n'], [second + '\n']
        message = '%s != %s' % (safe_repr(first, True), safe_repr(second, True))
        self._show_difference(msg, message, ''.join(difflib.ndiff(lines, others)))

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, 'First argument is not a dictionary')
        self.assertIsInstance(d2, dict, 'Second argument is not a dictionary')
        if d1 != d2:
            self._show_difference(msg, '%s != %s' % (safe_repr(d1, True), safe_repr(d2, True)), _layouts(d1, d2))

    def assertDictContainsSubset(self, expected, actual, msg=None):
        """Fails where a dictionary lacks some of the items of another."""
        missing, wrong = [], []
        for key, value in expected.iteritems():
            if key not in actual:
                missing.append(safe_repr(key))
            elif value != actual[key]:
                wrong.append('%s, expected: %s, actual: %s' % tuple(map(safe_repr, (key, value, actual[key]))))
        parts = ['Missing: %s' % ','.join(missing)] if missing else []
        if wrong:
            parts.append('Mismatched values: %s' % ','.join(wrong))
        if parts:
            self.fail(self._formatMessage(msg, '; '.join(parts)))

    def assertSetEqual(self, set1, set2, msg=None):
        gone = self._set_difference('first', set1, set2)
        come = self._set_difference('second', set2, set1)
        lines = []
        for items, title in ((gone, 'Items in the first set but not the second:'),
                             (come, 'Items in the second set but not the first:')):
            if items:
                lines += [title] + [repr(item) for item in items]
        if lines:
            self.fail(self._formatMessage(msg, '\n'.join(lines)))

    def _set_difference(self, which, one, other):
        try:
            return one.difference(other)
        except TypeError as mistake:
            self.fail('invalid type when attempting set difference: %s' % mistake)
        except AttributeError as mistake:
            self.fail('%s argument does not support set difference: %s' % (which, mistake))

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        """Fails where two sequences are not equal; with seq_type they must be of that type."""
        kind = 'sequence'
        if seq_type is not None:
            kind = seq_type.__name__
            for which, sequence in ('First', seq1), ('Second', seq2):
                if not isinstance(sequence, seq_type):
                    raise self.failureException('%s sequence is not a %s: %s' % (which, kind, safe_repr(sequence)))
        message = None
        for which, sequence in ('First', seq1), ('Second', seq2):
            try:
                len(sequence)
            except (TypeError, NotImplementedError):
                message = '%s %s has no length.    Non-sequence?' % (which, kind)
                break
        if message is None:
            if seq1 == seq2:
                return
            message = '%ss differ: %s != %s\n' % (kind.capitalize(), _beginning(seq1), _beginning(seq2))
            where = _first_difference(seq1, seq2, kind)
            if where is None and len(seq1) == len(seq2) and seq_type is None and type(seq1) != type(seq2):
                # The same elements in sequences of other types.
                return
            message += (where or '') + _surplus(seq1, seq2, kind)
        self._show_difference(msg, message, _layouts(seq1, seq2))

    def assertItemsEqual(self, expected_seq, actual_seq, msg=None):
        """Fails where two sequences do not have the same elements equally often, in any order."""
        first, second = list(expected_seq), list(actual_seq)
        try:
            if collections.Counter(first) == collections.Counter(second):
                return
            differences = _count_diff_hashable(first, second)
        except TypeError:
            differences = _count_diff_all_purpose(first, second)
        if differences:
            lines = ['First has %d, Second has %d:  %r' % each for each in differences]
            message = self._truncateMessage('Element counts were not equal:\n', '\n'.join(lines))
            self.fail(self._formatMessage(msg, message))

    # Exceptions and patterns.

    def assertRaises(self, excClass, callableObj=None, *args, **kwargs):
        """Fails where a call does not raise; without a function, a context manager for what must raise."""
        return self._raising(_AssertRaisesContext(excClass, self), callableObj, args, kwargs)

    def assertRaisesRegexp(self, expected_exception, expected_regexp, callable_obj=None, *args, **kwargs):
        """The same, where a pattern must be found in the text of the exception."""
        pattern = expected_regexp if expected_regexp is None else re.compile(expected_regexp)
        return self._raising(_AssertRaisesContext(expected_exception, self, pattern), callable_obj, args, kwargs)

    def _raising(self, context, function, args, kwargs):
        if function is None:
            return context
        with context:
            function(*args, **kwargs)

    def assertRegexpMatches(self, text, expected_regexp, msg=None):
        pattern = re.compile(expected_regexp)
        if not pattern.search(text):
            raise self.failureException('%s: %r not found in %r' % (msg or "Regexp didn't match", pattern.pattern, text))

    def assertNotRegexpMatches(self, text, unexpected_regexp, msg=None):
        pattern = re.compile(unexpected_regexp)
        found = pattern.search(text)
        if found:
            raise self.failureException('%s: %r matches %r in %r' % (
                msg or "Regexp matched", text[found.start():found.end()], pattern.pattern, text))

    # Other names, and those of earlier releases.

    assertEquals, assertNotEquals, assert_ = assertEqual, assertNotEqual, assertTrue
    assertAlmostEquals, assertNotAlmostEquals = assertAlmostEqual, assertNotAlmostEqual

    def _deprecate(original_func):
        def deprecated_func(*args, **kwargs):
            warnings.warn('Please use {0} instead.'.format(original_func.__name__), PendingDeprecationWarning, 2)
            return original_func(*args, **kwargs)
        return deprecated_func

    failUnlessEqual, failIfEqual = _deprecate(assertEqual), _deprecate(assertNotEqual)
    failUnlessAlmostEqual, failIfAlmostEqual = _deprecate(assertAlmostEqual), _deprecate(assertNotAlmostEqual)
    failUnless, failIf, failUnlessRaises = _deprecate(assertTrue), _deprecate(assertFalse), _deprecate(assertRaises)


def _first_line(doc):
    return doc and doc.split('\n')[0].strip() or None


def _check_precision(places, delta):
    if places is not None and delta is not None:
        raise TypeError("specify delta or places not both")


def _layouts(one, other):
    """How two objects differ, laid out."""
    return '\n'.join(difflib.ndiff(pprint.pformat(one).splitlines(), pprint.pformat(other).splitlines()))


def _beginning(sequence):
    text = repr(sequence)
    return text if len(text) <= 30 else text[:30] + '...'


_unindexable = (TypeError, IndexError, NotImplementedError)


def _first_difference(seq1, seq2, kind):
    """A text about the first elements that differ, or cannot be had; None without."""
    for place in xrange(min(len(seq1), len(seq2))):
        items = []
        for which, sequence in ('first', seq1), ('second', seq2):
            try:
                items.append(sequence[place])
            except _unindexable:
                return '\nUnable to index element %d of %s %s\n' % (place, which, kind)
        if items[0] != items[1]:
            return '\nFirst differing element %d:\n%s\n%s\n' % (place, safe_repr(items[0]), safe_repr(items[1]))
    return None


def _surplus(seq1, seq2, kind):
    """A text about what the longer of two sequences has more."""
    surplus = len(seq1) - len(seq2)
    if not surplus:
        return ''
    which, longer, place = ('First', seq1, len(seq2)) if surplus > 0 else ('Second', seq2, len(seq1))
    text = '\n%s %s contains %d additional elements.\n' % (which, kind, abs(surplus))
    try:
        return text + 'First extra element %d:\n%s\n' % (place, safe_repr(longer[place]))
    except _unindexable:
        return text + 'Unable to index element %d of %s %s\n' % (place, which.lower(), kind)


def _nothing():
    pass


class FunctionTestCase(TestCase):
    """A function as a test, with other functions to set up and to tear down."""

    def __init__(self, testFunc, setUp=None, tearDown=None, description=None):
        super(FunctionTestCase, self).__init__()
        self._testFunc, self._description = testFunc, description
        self._setUpFunc, self._tearDownFunc = setUp, tearDown

    def runTest(self):
        self._testFunc()

    def setUp(self):
        (self._setUpFunc or _nothing)()

    def tearDown(self):
        (self._tearDownFunc or _nothing)()

    def id(self):
        return self._testFunc.__name__

    def shortDescription(self):
        return _first_line(self._testFunc.__doc__) if self._description is None else self._description

    def __str__(self):
        return '%s (%s)' % (strclass(self.__class__), self._testFunc.__name__)

    def __repr__(self):
        return '<%s tec=%s>' % (strclass(self.__class__), self._testFunc)

    def _parts(self):
        return self._setUpFunc, self._tearDownFunc, self._testFunc, self._description

    def __eq__(self, other):
        return self._parts() == other._parts() if isinstance(other, self.__class__) else NotImplemented

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash((type(self),) + self._parts())
