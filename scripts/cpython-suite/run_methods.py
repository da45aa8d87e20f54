"""Runs the tests of one module of CPython's Lib/test, method by method, and writes what became of each to a file.

    run_methods.py NAME RESULTS [-m PATTERN] [FINISHED]

NAME is a module of package `test`, RESULTS the file that lines are added to, PATTERN a part of the names of the methods
to run, FINISHED a file with the names of methods that are not run again (a run that was ended in the middle goes on
after the method that ended it).

Each line is `word TAB name [TAB text]`; word is `start`, `pass`, `fail` or `skip`, text is escaped as a str literal.
The line `end` is written last. The same program runs under CPython and under minipy, so nothing is stood in for: the
module's own `test_main` chooses the test classes, and unittest runs them.
"""
import os
import sys


class Results(object):
    """The file of results: every line is written at once, so that nothing is lost when the process is killed."""

    def __init__(self, path, pattern, finished):
        self.descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0666)
        self.pattern = pattern
        self.finished = finished
        self.seen = {}
        self.write_bytes = os.write

    def write(self, word, name='', text=''):
        self.write_bytes(self.descriptor, '%s\t%s\t%s\n' % (word, name, repr(text)[1:-1]))

    def name_of(self, name):
        """The name, with a number when the module runs a method of this name more than once."""
        count = self.seen[name] = self.seen.get(name, 0) + 1
        return name if count == 1 else '%s (%d)' % (name, count)

    def wanted(self, name):
        return self.pattern in name and name not in self.finished

    def run(self, name, action):
        """Runs one action that is not a method of a test case."""
        if self.wanted(name):
            self.write('start', name)
            try:
                action()
            except KeyboardInterrupt:
                raise
            except:
                kind, value, trace = sys.exc_info()
                self.write(*outcome_of(kind, name, described(kind, value, trace)))
            else:
                self.write('pass', name)


def outcome_of(kind, name, text):
    skipped = isinstance(kind, type) and issubclass(kind, unittest.SkipTest)
    return ('skip' if skipped else 'fail'), name, text


def described(kind, value, trace):
    try:
        return ''.join(traceback.format_exception(kind, value, trace))
    except Exception as failure:
        return '%s (not printable: %r)' % (kind, failure)


def main(name, path, pattern, finished):
    results = Results(path, pattern, finished)
    try:
        run_module(name, results)
    except KeyboardInterrupt:
        raise
    except:
        kind, value, trace = sys.exc_info()
        results.write(*outcome_of(kind, '<module>', described(kind, value, trace)))
    else:
        if not results.seen:
            results.write('pass', '<module>')
    results.write('end')


def run_module(name, results):
    global traceback, unittest
    import traceback
    import unittest
    from test import test_support

    class MethodResult(unittest.TestResult):
        """Writes each method's outcome; a method whose setUp, body and tearDown all fail has failed once."""

        def startTest(self, test):
            self.current = self.names[test]
            self.outcome = None
            results.write('start', self.current)

        def stopTest(self, test):
            results.write(*(self.outcome or ('pass', self.current)))

        def settle(self, word, text):
            if self.outcome is None or self.outcome[0] != 'fail':
                self.outcome = word, self.current, text

        def addError(self, test, error):
            text = self._exc_info_to_string(error, test)
            if isinstance(test, unittest.TestCase):
                self.settle('fail', text)
            else:
                # A fixture of a class or module.
                results.write('fail', results.name_of(str(test)), text)

        addFailure = addError

        def addSuccess(self, test):
            pass

        def addSkip(self, test, reason):
            if isinstance(test, unittest.TestCase):
                self.settle('skip', reason)

        def addExpectedFailure(self, test, error):
            pass

        def addUnexpectedSuccess(self, test):
            self.settle('fail', 'unexpected success')

    class Names(dict):
        """Names by test object: equal methods of one suite are still two methods."""

        def __init__(self):
            self.by_id = {}

        def __getitem__(self, test):
            return self.by_id[id(test)][1]

        def add(self, test, given):
            self.by_id[id(test)] = test, given

    def chosen(suite, names):
        """The suite without the methods that are not wanted, its structure kept for the fixtures of classes."""
        kept = unittest.TestSuite()
        for test in suite:
            if isinstance(test, unittest.BaseTestSuite):
                kept.addTest(chosen(test, names))
            else:
                given = results.name_of(test.id())
                if results.wanted(given):
                    names.add(test, given)
                    kept.addTest(test)
        return kept

    def run_suite(suite):
        outcome = MethodResult()
        outcome.names = Names()
        chosen(suite, outcome.names).run(outcome)

    def run_doctest(module, verbosity=None):
        import doctest

        def run():
            failed, tried = doctest.testmod(module, verbose=False)
            if failed:
                raise test_support.TestFailed('%d of %d doctests failed' % (failed, tried))
            counts.append((failed, tried))

        counts = [(0, 0)]
        results.run(results.name_of('doctest of ' + module.__name__), run)
        return counts[-1]

    test_support.use_resources = []
    test_support.verbose = False
    test_support._run_suite = run_suite
    test_support.run_doctest = run_doctest
    test_support.record_original_stdout(sys.stdout)
    module = __import__('test.' + name, globals(), locals(), ['*'])
    test_main = getattr(module, 'test_main', None)
    if test_main is not None:
        test_main()
    elif any(isinstance(one, type) and issubclass(one, unittest.TestCase) for one in vars(module).values()):
        run_suite(unittest.defaultTestLoader.loadTestsFromModule(module))


def read_arguments(words):
    pattern = ''
    if words[2:3] == ['-m']:
        pattern = words[3]
        del words[2:4]
    finished = set(open(words[2]).read().splitlines()) if words[2:] else set()
    return words[0], words[1], pattern, finished


if __name__ == '__main__':
    arguments = read_arguments(sys.argv[1:])
    sys.path[0] = os.getcwd()
    del sys.argv[1:]
    main(*arguments)
