"""The command line of tests."""

import getopt
import os
import sys
import types

from . import loader, runner
from .signals import installHandler

__unittest = True

# letter, long name, the attribute that it sets, what the help says; -H is another -h.
_options = (('h', 'help', None, 'Show this message'), ('v', 'verbose', 'verbosity', 'Verbose output'),
            ('q', 'quiet', 'verbosity', 'Minimal output'), ('f', 'failfast', 'failfast', 'Stop on first failure'),
            ('c', 'catch', 'catchbreak', 'Catch control-C and display results'),
            ('b', 'buffer', 'buffer', 'Buffer stdout and stderr during test runs'))

_examples_of_file = (('', 'run default set of tests'), ('MyTestSuite', "run suite 'MyTestSuite'"),
                     ('MyTestCase.testSomething', 'run MyTestCase.testSomething'),
                     ('MyTestCase', "run all 'test*' test methods"))

_examples_of_names = (('test_module', 'run tests from test_module'),
                      ('module.TestClass', 'run tests from module.TestClass'),
                      ('module.Class.test_method', 'run specified test method'))


_usage_of_discovery = """\
Alternative: %s discover [options] [directory [pattern [top]]]

Options of it, besides -v, -f, -c and -b:
  -s directory     Where to look ('.' default)
  -p pattern       What files of tests are called ('test*.py' default)
  -t directory     Where modules are imported from (where to look by default)
"""


def _usage(what, program, examples, width):
    lines = ['Usage: %s [options] %s' % (program, what), '', 'Options:']
    lines += ['  %-17s%s' % ('-%s, --%s' % option[:2], option[3]) for option in _options]
    lines += ['', 'Examples:']
    lines += ['  %s %s - %s' % (program, name.ljust(width), text) for name, text in examples]
    return '\n'.join(lines) + '\n'


class TestProgram(object):
    """Runs the tests that the arguments of a program name, all of the module by default, and ends the program."""

    failfast = catchbreak = buffer = progName = None

    def __init__(self, module='__main__', defaultTest=None, argv=None, testRunner=None,
                 testLoader=loader.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None):
        if isinstance(module, basestring):
            __import__(module)
            self.module = reduce(getattr, module.split('.')[1:], sys.modules[module.split('.')[0]])
        else:
            self.module = module
        argv = sys.argv if argv is None else argv
        self.exit, self.verbosity, self.defaultTest = exit, verbosity, defaultTest
        self.failfast, self.catchbreak, self.buffer = failfast, catchbreak, buffer
        self.testRunner, self.testLoader = testRunner, testLoader
        self.progName = os.path.basename(argv[0])
        self.parseArgs(argv)
        self.runTests()

    def usageExit(self, msg=None):
        """Ends the program with the usage, below a message."""
        if msg:
            print msg
        if self.module is None:
            print _usage('[tests]', self.progName, _examples_of_names, 25)
            print _usage_of_discovery % self.progName
        else:
            text = _usage('[test] [...]', self.progName, _examples_of_file, 29)
            print text + ' ' * 47 + 'in MyTestCase\n'
        sys.exit(2)

    def parseArgs(self, argv):
        if argv[1:] and argv[1].lower() == 'discover':
            self._do_discovery(argv[2:])
            return
        letters = 'H' + ''.join([option[0] for option in _options])
        try:
            options, names = getopt.getopt(argv[1:], letters, [option[1] for option in _options])
        except getopt.error as mistake:
            self.usageExit(mistake)
        for given, _ in options:
            name = given.lstrip('-')
            for letter, long_name, attribute, _ in _options:
                if name in (letter, long_name, letter == 'h' and 'H'):
                    self._set(letter, attribute)
        if not names and self.module is None:
            # All tests below the current directory.
            self._do_discovery([])
            return
        if names:
            self.testNames = names
        elif self.defaultTest is None:
            self.testNames = None
        else:
            self.testNames = (self.defaultTest,)
        self.createTests()

    def _set(self, letter, attribute):
        if letter == 'h':
            self.usageExit()
        elif attribute == 'verbosity':
            self.verbosity = 2 if letter == 'v' else 0
        elif getattr(self, attribute) is None:
            # What the program has set itself stays.
            setattr(self, attribute, True)

    def _do_discovery(self, argv, Loader=loader.TestLoader):
        import optparse
        self.progName += ' discover'
        parser = optparse.OptionParser(prog=self.progName, usage='%prog [options]')
        for letter, name, dest, text in (('v', 'verbose', 'verbose', 'Verbose output'),
                                         ('f', 'failfast', 'failfast', 'Stop on first fail or error'),
                                         ('c', 'catch', 'catchbreak', 'Catch Ctrl-C and display results so far'),
                                         ('b', 'buffer', 'buffer', 'Buffer stdout and stderr during tests')):
            parser.add_option('-' + letter, '--' + name, dest=dest, default=False, action='store_true', help=text)
        for name, dest, default, text in (
                ('start-directory', 'start', '.', "Directory to start discovery ('.' default)"),
                ('pattern', 'pattern', 'test*.py', "Pattern to match tests ('test*.py' default)"),
                ('top-level-directory', 'top', None,
                 'Top level directory of project (defaults to start directory)')):
            parser.add_option('-' + name[0], '--' + name, dest=dest, default=default, help=text)
        options, places = parser.parse_args(argv)
        if len(places) > 3:
            self.usageExit()
        for dest, place in zip(('start', 'pattern', 'top'), places):
            setattr(options, dest, place)
        for attribute in 'failfast', 'catchbreak', 'buffer':
            if getattr(self, attribute) is None:
                setattr(self, attribute, getattr(options, attribute))
        if options.verbose:
            self.verbosity = 2
        self.test = Loader().discover(options.start, options.pattern, options.top)

    def createTests(self):
        if self.testNames is None:
            self.test = self.testLoader.loadTestsFromModule(self.module)
        else:
            self.test = self.testLoader.loadTestsFromNames(self.testNames, self.module)

    def runTests(self):
        if self.catchbreak:
            installHandler()
        chosen = runner.TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(chosen, (type, types.ClassType)):
            try:
                chosen = chosen(verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer)
            except TypeError:
                # One that knows nothing of these.
                chosen = chosen()
        self.result = chosen.run(self.test)
        if self.exit:
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
