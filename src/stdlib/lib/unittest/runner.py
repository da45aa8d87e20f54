"""Runs tests and writes what becomes of them."""

import sys
import time

from . import result
from .signals import registerResult

__unittest = True


class _WritelnDecorator(object):
    """A file that has writeln()."""

    def __init__(self, stream):
        self.stream = stream

    def writeln(self, arg=None):
        self.write((arg or '') + '\n')

    def __getattr__(self, attr):
        # Copying asks before there is a stream.
        if attr == 'stream' or attr == '__getstate__':
            raise AttributeError(attr)
        return getattr(self.stream, attr)


class TextTestResult(result.TestResult):
    """A result that writes a character for each test, or a line where verbosity is more than 1, and the failures."""

    separator1, separator2 = '=' * 70, '-' * 70

    def __init__(self, stream, descriptions, verbosity):
        result.TestResult.__init__(self, stream, descriptions, verbosity)
        self.stream, self.descriptions = stream, descriptions
        self.showAll, self.dots = verbosity > 1, verbosity == 1

    def getDescription(self, test):
        """A test, and the first line of its docstring below it."""
        doc = self.descriptions and test.shortDescription()
        return '\n'.join([str(test), doc]) if doc else str(test)

    def startTest(self, test):
        result.TestResult.startTest(self, test)
        if self.showAll:
            self._write(self.getDescription(test) + ' ... ')

    def _write(self, text):
        self.stream.write(text)
        self.stream.flush()

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
        for flavour, found in ('ERROR', self.errors), ('FAIL', self.failures):
            self.printErrorList(flavour, found)

    def printErrorList(self, flavour, errors):
        for each, reason in errors:
            title = '%s: %s' % (flavour, self.getDescription(each))
            for line in self.separator1, title, self.separator2, '%s' % reason:
                self.stream.writeln(line)


def _telling(name, long_text, letter):
    """A method that notes what has become of a test, and writes it."""
    note = getattr(result.TestResult, name)

    def add(self, test, *details):
        note(self, test, *details)
        if self.showAll:
            self.stream.writeln(long_text.format(*details))
        elif self.dots:
            self._write(letter)
    add.__name__ = name
    return add


for _name, _long_text, _letter in (('addSuccess', 'ok', '.'), ('addError', 'ERROR', 'E'), ('addFailure', 'FAIL', 'F'),
                                   ('addSkip', 'skipped {0!r}', 's'), ('addExpectedFailure', 'expected failure', 'x'),
                                   ('addUnexpectedSuccess', 'unexpected success', 'u')):
    setattr(TextTestResult, _name, _telling(_name, _long_text, _letter))


class TextTestRunner(object):
    """Runs tests, writes their results to a stream and a summary at the end."""

    resultclass = TextTestResult

    def __init__(self, stream=sys.stderr, descriptions=True, verbosity=1, failfast=False, buffer=False,
                 resultclass=None):
        self.stream = _WritelnDecorator(stream)
        self.descriptions, self.verbosity = descriptions, verbosity
        self.failfast, self.buffer = failfast, buffer
        self.resultclass = resultclass or self.resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        """Runs a test or a suite: the result."""
        result = self._makeResult()
        registerResult(result)
        result.failfast, result.buffer = self.failfast, self.buffer
        begin = time.time()
        getattr(result, 'startTestRun', lambda: None)()
        try:
            test(result)
        finally:
            getattr(result, 'stopTestRun', lambda: None)()
        taken = time.time() - begin
        result.printErrors()
        if hasattr(result, 'separator2'):
            self.stream.writeln(result.separator2)
        count = result.testsRun
        self.stream.writeln('Ran %d test%s in %.3fs' % (count, '' if count == 1 else 's', taken))
        self.stream.writeln()
        self.stream.writeln(_summary(result))
        return result


def _summary(result):
    failed = not result.wasSuccessful()
    kinds = [('failures', result.failures), ('errors', result.errors)] if failed else []
    for text, name in (('skipped', 'skipped'), ('expected failures', 'expectedFailures'),
                       ('unexpected successes', 'unexpectedSuccesses')):
        kinds.append((text, getattr(result, name, ())))
    counts = ['%s=%d' % (text, len(tests)) for text, tests in kinds if tests]
    return ('FAILED' if failed else 'OK') + (' (%s)' % ', '.join(counts) if counts else '')
