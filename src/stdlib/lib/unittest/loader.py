"""Finds tests: in classes, in modules, by names, in directories."""

import functools
import os
import re
import sys
import traceback
import types
from fnmatch import fnmatch

from . import case, suite

__unittest = True

VALID_MODULE_NAME = re.compile(r'[_a-z]\w*\.py$', re.IGNORECASE)


def _is_test_class(obj):
    return isinstance(obj, type) and issubclass(obj, case.TestCase)


# Tests that stand for what could not be loaded, and raise the reason.

def _make_failed_import_test(name, suiteClass):
    message = 'Failed to import test module: %s\n%s' % (name, traceback.format_exc())
    return _make_failed_test('ModuleImportFailure', name, ImportError(message), suiteClass)


def _make_failed_load_tests(name, exception, suiteClass):
    return _make_failed_test('LoadTestsFailure', name, exception, suiteClass)


def _make_failed_test(classname, methodname, exception, suiteClass):
    def testFailure(self):
        raise exception
    failing = type(classname, (case.TestCase,), {methodname: testFailure})
    return suiteClass((failing(methodname),))


class TestLoader(object):
    """Finds tests by testMethodPrefix, orders them by sortTestMethodsUsing and makes instances of suiteClass of them."""

    testMethodPrefix = 'test'
    sortTestMethodsUsing = cmp
    suiteClass = suite.TestSuite
    _top_level_dir = None

    def getTestCaseNames(self, testCaseClass):
        """The names of the tests of a class, in order."""
        names = [name for name in dir(testCaseClass) if name.startswith(self.testMethodPrefix)
                 and hasattr(getattr(testCaseClass, name), '__call__')]
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, suite.TestSuite):
            raise TypeError("Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?")
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, 'runTest'):
            names = ['runTest']
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, use_load_tests=True):
        """The tests of the classes of a module; if it has load_tests(), what that makes of them."""
        classes = [obj for obj in [getattr(module, name) for name in dir(module)] if _is_test_class(obj)]
        tests = self.suiteClass(map(self.loadTestsFromTestCase, classes))
        load_tests = getattr(module, 'load_tests', None)
        if not use_load_tests or load_tests is None:
            return tests
        try:
            return load_tests(self, tests, None)
        except Exception as failure:
            return _make_failed_load_tests(module.__name__, failure, self.suiteClass)

    def loadTestsFromName(self, name, module=None):
        """The tests of a name with dots: of a module, a class, a method, or of what a function answers."""
        parts = name.split('.')
        if module is None:
            module = self._import_beginning(parts)
            parts = parts[1:]
        parent, obj = None, module
        for part in parts:
            parent, obj = obj, getattr(obj, part)
        if isinstance(obj, types.ModuleType):
            return self.loadTestsFromModule(obj)
        if _is_test_class(obj):
            return self.loadTestsFromTestCase(obj)
        if isinstance(obj, types.UnboundMethodType) and _is_test_class(parent):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(obj, suite.TestSuite):
            return obj
        if not hasattr(obj, '__call__'):
            raise TypeError("don't know how to make test from: %s" % obj)
        test = obj()
        if isinstance(test, suite.TestSuite):
            return test
        if isinstance(test, case.TestCase):
            return self.suiteClass([test])
        raise TypeError("calling %s returned %s, not a test" % (obj, test))

    def _import_beginning(self, parts):
        """Imports as much of a name as is a module: the package that it begins with."""
        for count in range(len(parts), 0, -1):
            try:
                return __import__('.'.join(parts[:count]))
            except ImportError:
                if count == 1:
                    raise

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    # Directories.

    def discover(self, start_dir, pattern='test*.py', top_level_dir=None):
        """The tests of all files below a directory, or in a package, whose names match a pattern.

        top_level_dir is the directory that modules are imported from, the first one by default."""
        is_given = top_level_dir is not None or self._top_level_dir is not None
        if top_level_dir is None:
            top_level_dir = self._top_level_dir or start_dir
        top_level_dir = os.path.abspath(top_level_dir)
        if top_level_dir not in sys.path:
            sys.path.insert(0, top_level_dir)
        self._top_level_dir = top_level_dir
        is_importable = True
        if os.path.isdir(os.path.abspath(start_dir)):
            start_dir = os.path.abspath(start_dir)
            if start_dir != top_level_dir:
                is_importable = os.path.isfile(os.path.join(start_dir, '__init__.py'))
        else:
            try:
                __import__(start_dir)
            except ImportError:
                is_importable = False
            else:
                start_dir, top_level_dir = self._package_places(start_dir, top_level_dir if is_given else None)
        if not is_importable:
            raise ImportError('Start directory is not importable: %r' % start_dir)
        return self.suiteClass(list(self._find_tests(start_dir, pattern)))

    def _package_places(self, name, top_level_dir):
        """The directory of a package, and the one that it is imported from."""
        top = sys.modules[name.split('.')[0]]
        start = os.path.abspath(os.path.dirname(sys.modules[name].__file__))
        if top_level_dir is None:
            place = os.path.dirname(os.path.abspath(top.__file__))
            if os.path.basename(top.__file__).lower().startswith('__init__.py'):
                place = os.path.dirname(place)
            self._top_level_dir = top_level_dir = place
            sys.path.remove(sys.path[0])
        return start, top_level_dir

    def _get_name_from_path(self, path):
        path = os.path.relpath(os.path.splitext(os.path.normpath(path))[0], self._top_level_dir)
        assert not os.path.isabs(path), "Path must be within the project"
        assert not path.startswith('..'), "Path must be within the project"
        return path.replace(os.path.sep, '.')

    def _get_module_from_name(self, name):
        __import__(name)
        return sys.modules[name]

    def _match_path(self, path, full_path, pattern):
        """Whether a file is one with tests; for subclasses."""
        return fnmatch(path, pattern)

    def _find_tests(self, start_dir, pattern):
        for entry in os.listdir(start_dir):
            path = os.path.join(start_dir, entry)
            if os.path.isfile(path):
                if VALID_MODULE_NAME.match(entry) and self._match_path(entry, path, pattern):
                    yield self._tests_of_file(path, entry, start_dir)
            elif os.path.isfile(os.path.join(path, '__init__.py')):
                for tests in self._tests_of_package(path, entry, pattern):
                    yield tests

    def _tests_of_file(self, path, entry, start_dir):
        name = self._get_name_from_path(path)
        try:
            module = self._get_module_from_name(name)
        except case.SkipTest as reason:
            return _make_skipped_test(name, reason, self.suiteClass)
        except:
            return _make_failed_import_test(name, self.suiteClass)
        found = os.path.splitext(os.path.realpath(os.path.abspath(getattr(module, '__file__', path))))[0]
        if found.lower() != os.path.splitext(os.path.realpath(path))[0].lower():
            raise ImportError("%r module incorrectly imported from %r. Expected %r. Is this module globally installed?"
                              % (os.path.splitext(entry)[0], os.path.dirname(found), start_dir))
        return self.loadTestsFromModule(module)

    def _tests_of_package(self, path, entry, pattern):
        load_tests = tests = None
        if fnmatch(entry, pattern):
            package = self._get_module_from_name(self._get_name_from_path(path))
            load_tests = getattr(package, 'load_tests', None)
            tests = self.loadTestsFromModule(package, use_load_tests=False)
        if load_tests is None:
            if tests is not None:
                yield tests
            for each in self._find_tests(path, pattern):
                yield each
        else:
            try:
                yield load_tests(self, tests, pattern)
            except Exception as failure:
                yield _make_failed_load_tests(package.__name__, failure, self.suiteClass)


def _make_skipped_test(name, reason, suiteClass):
    @case.skip(str(reason))
    def testSkipped(self):
        pass
    skipped = type('ModuleSkipped', (case.TestCase,), {name: testSkipped})
    return suiteClass((skipped(name),))


defaultTestLoader = TestLoader()


# The functions of earlier releases.

def _makeLoader(prefix, sortUsing, suiteClass=None):
    loader = TestLoader()
    loader.testMethodPrefix, loader.sortTestMethodsUsing = prefix, sortUsing
    if suiteClass:
        loader.suiteClass = suiteClass
    return loader


def getTestCaseNames(testCaseClass, prefix, sortUsing=cmp):
    return _makeLoader(prefix, sortUsing).getTestCaseNames(testCaseClass)


def makeSuite(testCaseClass, prefix='test', sortUsing=cmp, suiteClass=suite.TestSuite):
    return _makeLoader(prefix, sortUsing, suiteClass).loadTestsFromTestCase(testCaseClass)


def findTestCases(module, prefix='test', sortUsing=cmp, suiteClass=suite.TestSuite):
    return _makeLoader(prefix, sortUsing, suiteClass).loadTestsFromModule(module)
