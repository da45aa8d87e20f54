"""Tests together, with what is set up for their classes and modules."""

import sys

from . import case, util

__unittest = True


def _call_if_exists(parent, attr):
    getattr(parent, attr, lambda: None)()


class BaseTestSuite(object):
    """Tests, and suites of tests, that are run one after another."""

    def __init__(self, tests=()):
        self._tests = []
        self.addTests(tests)

    # Suites of one class with the same tests are equal, and have no hash.

    __hash__ = None

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, self.__class__) else NotImplemented

    def __ne__(self, other):
        return not self == other

    def __repr__(self):
        return '<%s tests=%s>' % (util.strclass(self.__class__), list(self))

    def countTestCases(self):
        return sum([each.countTestCases() for each in self])

    def __iter__(self):
        return iter(self._tests)

    def addTests(self, tests):
        if isinstance(tests, basestring):
            raise TypeError("tests must be an iterable of tests, not a string")
        map(self.addTest, tests)

    def addTest(self, test):
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        if not hasattr(test, '__call__'):
            raise TypeError("%r is not callable" % (test,))
        self._tests.append(test)

    def _due(self, result):
        """The tests, until the result wants no more."""
        for test in self:
            if result.shouldStop:
                return
            yield test

    def debug(self):
        """Runs the tests without noting results: errors come through."""
        for each in self:
            each.debug()

    def run(self, result):
        for each in self._due(result):
            each(result)
        return result

    def __call__(self, *args, **kwds):
        return self.run(*args, **kwds)


class TestSuite(BaseTestSuite):
    """A suite that calls setUpClass(), tearDownClass(), setUpModule() and tearDownModule() where class or module
    change from one test to the next."""

    def run(self, result, debug=False):
        is_outermost = not getattr(result, '_testRunEntered', False)
        result._testRunEntered = True
        fixtures = _Fixtures(result)
        for each in self._due(result):
            if _isnotsuite(each) and not fixtures.make_ready(each.__class__):
                continue
            if debug:
                each.debug()
            else:
                each(result)
        if is_outermost:
            fixtures.take_down(None, None)
            result._testRunEntered = False
        return result

    def debug(self):
        self.run(_DebugResult(), True)


class _Fixtures(object):
    """What classes and modules have for their tests. The result keeps which class the last test was of, and whether its
    module could not be set up; the class keeps whether that is so with itself."""

    def __init__(self, result):
        self.result = result

    def make_ready(self, cls):
        """Sets up for a test of a class: whether it may run."""
        result = self.result
        before = getattr(result, '_previousTestClass', None)
        self.take_down(cls, cls.__module__)
        if getattr(before, '__module__', None) != cls.__module__:
            module = sys.modules.get(cls.__module__)
            result._moduleSetUpFailed = not self.call(module, 'setUpModule', cls.__module__)
        if cls != before and not result._moduleSetUpFailed and not _is_skipped(cls):
            failed = not self.call(cls, 'setUpClass', util.strclass(cls))
            try:
                cls._classSetupFailed = failed
            except TypeError:
                # A built-in type cannot be noted to.
                pass
        result._previousTestClass = cls
        return not getattr(cls, '_classSetupFailed', False) and not getattr(result, '_moduleSetUpFailed', False)

    def take_down(self, cls, module):
        """Tears down what is not for a class, or a module, that comes next."""
        result = self.result
        before = getattr(result, '_previousTestClass', None)
        if before is None or getattr(result, '_moduleSetUpFailed', False):
            return
        if before != cls and not getattr(before, '_classSetupFailed', False) and not _is_skipped(before):
            self.call(before, 'tearDownClass', util.strclass(before))
        if before.__module__ != module:
            self.call(sys.modules.get(before.__module__), 'tearDownModule', before.__module__)

    def call(self, owner, name, shown):
        """Calls a function that sets up or tears down, where there is one: whether it went well."""
        function = getattr(owner, name, None)
        if function is None:
            return True
        result = self.result
        _call_if_exists(result, '_setupStdout')
        try:
            function()
        except Exception as failure:
            if isinstance(result, _DebugResult):
                raise
            place = _ErrorHolder('%s (%s)' % (name, shown))
            if isinstance(failure, case.SkipTest) and hasattr(result, 'addSkip'):
                result.addSkip(place, str(failure))
            else:
                result.addError(place, sys.exc_info())
            return False
        finally:
            _call_if_exists(result, '_restoreStdout')
        return True


def _is_skipped(cls):
    return getattr(cls, '__unittest_skip__', False)


def _isnotsuite(test):
    "Whether it is a single test: one cannot be gone through."
    try:
        return not iter(test)
    except TypeError:
        return True


class _ErrorHolder(object):
    """Stands for a test where something went wrong before or behind tests."""

    # No exception is a mere failure there.
    failureException = None

    def __init__(self, description):
        self.description = description

    def __repr__(self):
        return '<ErrorHolder description=%r>' % (self.description,)

    def id(self):
        return self.description

    def __str__(self):
        return self.id()

    def shortDescription(self):
        return None

    def countTestCases(self):
        return 0

    def run(self, result):
        pass

    def __call__(self, result):
        return self.run(result)


class _DebugResult(object):
    """What a suite needs of a result while it is debugged."""

    _previousTestClass = None
    _moduleSetUpFailed = shouldStop = False
