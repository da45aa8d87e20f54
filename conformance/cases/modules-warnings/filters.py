import warnings, sys
sys.stderr = sys.stdout
def f():
    warnings.warn('plain')
    warnings.warn('deprecated', DeprecationWarning)
    warnings.warn('runtime', RuntimeWarning)
    warnings.warn('level 2', UserWarning, 2)
f()
f()
for action in ['ignore', 'always', 'error', 'once', 'default', 'module']:
    warnings.resetwarnings()
    warnings.simplefilter(action)
    for _ in range(2):
        try:
            warnings.warn('with ' + action)
        except UserWarning, e:
            print 'raised', repr(e)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter('always')
    warnings.warn('recorded', FutureWarning)
    warnings.warn(SyntaxWarning('instance'))
    print len(log), log[0].category.__name__, log[0].message, log[0].lineno, log[1].category.__name__, str(log[1].message), log[0].filename
warnings.resetwarnings()
warnings.filterwarnings('ignore', 'skip.*')
warnings.filterwarnings('error', category=RuntimeWarning)
warnings.warn('skip this')
warnings.warn('show this')
try:
    warnings.warn('as error', RuntimeWarning)
except RuntimeWarning, e:
    print 'error', e
print warnings.formatwarning('msg', UserWarning, 'file.py', 3, 'the line')
def show(message, category, filename, lineno, file=None, line=None):
    print 'custom', message, category.__name__, lineno
warnings.showwarning = show
warnings.warn('customised')
warnings.warn_explicit('explicit', UserWarning, 'other.py', 77)
for g in [lambda: warnings.warn('x', 5), lambda: warnings.warn('x', int), lambda: warnings.warn(), lambda: warnings.simplefilter('nope'), lambda: warnings.filterwarnings('bad'), lambda: warnings.warn('x', ValueError)]:
    try:
        print g()
    except Exception, e:
        print type(e).__name__, e
