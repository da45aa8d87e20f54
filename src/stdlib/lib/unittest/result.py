"""What has become of tests."""

import sys
import traceback
from StringIO import StringIO

from . import util

__unittest = True

STDOUT_LINE, STDERR_LINE = '\nStdout:\n%s', '\nStderr:\n%s'


class TestResult(object):
    """Lists of the tests that did not simply succeed, with the reasons; the number of tests is testsRun.

    With failfast the first failure ends the run; with buffer what a test prints is shown only if it fails."""

    _previousTestClass = None
    _testRunEntered = _moduleSetUpFailed = False

    def __init__(self, stream=None, descriptions=None, verbosity=None):
        self.failures, self.errors, self.skipped = [], [], []
        self.expectedFailures, self.unexpectedSuccesses = [], []
        self.testsRun = 0
        self.shouldStop = self.failfast = self.buffer = self._mirrorOutput = False
        self._original_stdout, self._original_stderr = sys.stdout, sys.stderr
        self._buffers = None

    def __repr__(self):
        return '<%s run=%i errors=%i failures=%i>' % (
            util.strclass(self.__class__), self.testsRun, len(self.errors), len(self.failures))

    # The run and its tests.

    def startTestRun(self):
        """Called before the first test."""

    def stopTestRun(self):
        """Called after the last test."""

    def startTest(self, test):
        self._mirrorOutput, self.testsRun = False, self.testsRun + 1
        self._setupStdout()

    def stopTest(self, test):
        self._restoreStdout()

    def stop(self):
        """Lets no other test begin."""
        self.shouldStop = True

    def wasSuccessful(self):
        return not self.failures and not self.errors

    def printErrors(self):
        """Called by the runner; for subclasses."""

    # What becomes of a test.

    def addError(self, test, err):
        self._add(self.errors, test, err)

    def addFailure(self, test, err):
        self._add(self.failures, test, err)

    def _add(self, where, test, err):
        self._stop_if_failfast()
        where.append((test, self._exc_info_to_string(err, test)))
        self._mirrorOutput = True

    def _stop_if_failfast(self):
        if getattr(self, 'failfast', False):
            self.stop()

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped += [(test, reason)]

    def addExpectedFailure(self, test, err):
        self.expectedFailures += [(test, self._exc_info_to_string(err, test))]

    def addUnexpectedSuccess(self, test):
        self._stop_if_failfast()
        self.unexpectedSuccesses.append(test)

    # Output of tests.

    def _setupStdout(self):
        if self.buffer:
            if self._buffers is None:
                self._buffers = StringIO(), StringIO()
            sys.stdout, sys.stderr = self._buffers

    def _restoreStdout(self):
        if self.buffer:
            shown = self._printed() if self._mirrorOutput else ('', '')
            sys.stdout, sys.stderr = self._original_stdout, self._original_stderr
            for stream, text, buffered in zip((sys.stdout, sys.stderr), shown, self._buffers):
                stream.write(text)
                buffered.seek(0)
                buffered.truncate()

    def _printed(self):
        """What a test has printed, on both streams, as the report shows it."""
        texts = [stream.getvalue() for stream in (sys.stdout, sys.stderr)]
        return [text and form % (text if text.endswith('\n') else text + '\n')
                for form, text in zip((STDOUT_LINE, STDERR_LINE), texts)]

    # Tracebacks.

    def _is_relevant_tb_level(self, tb):
        """Whether a frame is of this package."""
        return '__unittest' in tb.tb_frame.f_globals

    def _exc_info_to_string(self, err, test):
        """The traceback without the frames of this package."""
        kind, value, tb = err
        while tb and self._is_relevant_tb_level(tb):
            tb = tb.tb_next
        limit = None
        if kind is test.failureException:
            # A failure ends where the assertion begins.
            limit, inner = 0, tb
            while inner and not self._is_relevant_tb_level(inner):
                limit, inner = limit + 1, inner.tb_next
        text = ''.join(traceback.format_exception(kind, value, tb, limit))
        if self.buffer:
            text += ''.join(self._printed())
        return text
