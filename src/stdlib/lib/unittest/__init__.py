"""Tests: methods of subclasses of TestCase whose names begin with 'test'. A file of them ends with

    if __name__ == '__main__':
        unittest.main()
"""

from .result import TestResult
from .case import FunctionTestCase, SkipTest, TestCase, expectedFailure, skip, skipIf, skipUnless
from .suite import BaseTestSuite, TestSuite
from .loader import TestLoader, defaultTestLoader, findTestCases, getTestCaseNames, makeSuite
from .main import TestProgram, main
from .runner import TextTestResult, TextTestRunner
from .signals import installHandler, registerResult, removeHandler, removeResult

__all__ = ("TestResult TestCase TestSuite TextTestRunner TestLoader FunctionTestCase main defaultTestLoader SkipTest skip "
           "skipIf skipUnless expectedFailure TextTestResult installHandler registerResult removeResult removeHandler "
           "getTestCaseNames makeSuite findTestCases").split()

# By its old name.
_TextTestResult = TextTestResult

# Frames of modules with this name are left out of the tracebacks of failures.
__unittest = True
