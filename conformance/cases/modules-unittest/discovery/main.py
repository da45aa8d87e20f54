import os, re, sys, StringIO, unittest


def norm(s):
    return re.sub('in [0-9.]+s', 'in Ts', re.sub('line [0-9]+', 'line N', re.sub('File ".*/', 'File "', s.replace(os.getcwd(), 'HERE'))))


def names(suite):
    for test in suite:
        if isinstance(test, unittest.TestSuite):
            for name in names(test):
                yield name
        else:
            yield test.id()


sys.dont_write_bytecode = True
for args in [('.',), ('.', '*_more.py'), ('pack',), ('pack', 'test*.py', '.'), ('pack.inner', '*.py'), ('nowhere',), ('plain',)]:
    try:
        print args, sorted(names(unittest.TestLoader().discover(*args)))
    except Exception as e:
        print args, type(e).__name__, norm(str(e))
out = StringIO.StringIO()
result = unittest.TextTestRunner(stream=out, verbosity=0).run(unittest.TestLoader().discover('.', 'test_*.py'))
for line in sorted(norm(out.getvalue()).split('\n')):
    if line[:5] in ('ERROR', 'FAIL:', 'Impor', 'Asser', 'Ran 7', 'FAILE'):
        print line
print result
sys.stdout, out = StringIO.StringIO(), sys.stdout
for argv in [['p', 'discover', '-v'], ['p', 'discover', 'pack', '*.py', '.', '-q'], ['p', 'discover', '-s', 'nowhere'], ['p', 'discover', '-h']]:
    print '==', argv
    try:
        unittest.main(module=None, argv=argv, testRunner=unittest.TextTestRunner(stream=StringIO.StringIO()))
    except SystemExit as e:
        print e.code
    except ImportError as e:
        print e
out.write(norm(sys.stdout.getvalue()))
