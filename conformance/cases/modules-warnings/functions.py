import warnings, _warnings, sys
sys.stderr = sys.stdout

def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except BaseException, e:
        r = '%s: %s' % (type(e).__name__, e)
    print a, sorted(k.items()), '->', r

print warnings.__all__, warnings.filters, warnings.filters is _warnings.filters, warnings.defaultaction, warnings.onceregistry
print warnings.warn, warnings.warn_explicit, warnings.catch_warnings, warnings.WarningMessage
for n in 'warnpy3k showwarning formatwarning filterwarnings simplefilter resetwarnings'.split():
    f = getattr(warnings, n)
    print n, f.func_code.co_varnames[:f.func_code.co_argcount], f.func_defaults
warnings.simplefilter('always')
w = warnings.warn
we = warnings.warn_explicit
t(w); t(w, 'a', 'b'); t(w, 'a', int); t(w, 'a', None); t(w, 5); t(w, None); t(w, 'a', UserWarning, 'x')
t(w, 'a', UserWarning, 1, 2, 3); t(w, message='m', category=RuntimeWarning); t(w, 'a', foo=1)
t(w, 'a', UserWarning, 100); t(w, 'a', UserWarning, -5); t(w, u'\xe9')
t(w, UserWarning('inst'), RuntimeWarning); t(w, UserWarning(1, 2)); t(w, 'a', stacklevel=2)
t(we); t(we, 'm', UserWarning, 'f.py', 5); t(we, 'm', UserWarning, 'f.py', 5, None, None); t(we, 'm', UserWarning, 'f.py', 5, 'm', 5)
t(we, 'm', int, 'f.py', 5); t(we, 'm', 5, 'f.py', 5); t(we, 'm', UserWarning, 5, 5); t(we, 'm', UserWarning, 'f.py', 'x')
t(we, 'm', UserWarning, '', 5); t(we, UserWarning('q'), RuntimeWarning, 'f', 5); t(we, 'm', ValueError, 'f', 1)
t(we, message='m', category=UserWarning, filename='f', lineno=3, module='x', registry={}, module_globals={})
for a in ['default', 'module', 'once', 'ignore', 'always', 'error']:
    warnings.resetwarnings()
    warnings.simplefilter(a)
    r = {}
    for i in range(2):
        for line in 5, 6:
            try:
                we('m' + a, UserWarning, 'f.py', line, 'mod', r)
            except UserWarning, e:
                print 'raised', repr(e)
    print sorted((k[0], k[2:], v) for k, v in r.items()), warnings.onceregistry
warnings.resetwarnings(); warnings.filters.append((1, 2)); t(w, 'x1')
warnings.resetwarnings(); warnings.filters.append(('foo', None, Warning, None, 0)); t(w, 'x2')
warnings.filters = 5; t(w, 'x3'); warnings.filters = []; warnings.defaultaction = 'error'; t(w, 'x4'); warnings.defaultaction = 'default'
warnings.showwarning = 5; t(w, 'x5'); warnings.showwarning = len; t(w, 'x6'); warnings.showwarning = warnings._show_warning
for names in [{}, {'__name__': 'zz'}, {'__name__': 'zz', '__file__': 'foo.pyc'}, {'__name__': '__main__'}]:
    exec "import warnings\nwarnings.warn('in exec')" in names
sys.argv = []
exec "import warnings\nwarnings.warn('no argv')" in {'__name__': '__main__'}
sys.argv = ['']
exec "import warnings\nwarnings.warn('empty argv')" in {'__name__': '__main__'}
print [k for k in list(globals()) if 'warningreg' in k], type(__warningregistry__)
warnings.resetwarnings()
warnings.filterwarnings('ignore', 'SKIP', UserWarning, 'mod.*')
warnings.filterwarnings('always', '', RuntimeWarning, '', 7, append=1)
print [(a, b and (b.pattern, b.flags), c, d and d.pattern, e) for a, b, c, d, e in warnings.filters]
for message, category, line, module in [('skip it', UserWarning, 1, 'module'), ('skip it', UserWarning, 1, 'other'), ('no skip', UserWarning, 1, 'mod'), ('r', RuntimeWarning, 7, 'm')] * 2:
    warnings.warn_explicit(message, category, 'file', line, module, {})
for a in [('x',), ('error', 5), ('error', '', 5), ('error', '', int), ('error', '', Warning, 5), ('error', '', Warning, '', -1), ('error', '', Warning, '', 'x')]:
    t(warnings.filterwarnings, *a)
t(warnings.simplefilter, 'x'); t(warnings.simplefilter, 'error', Warning, 'x'); t(warnings.simplefilter, 'ignore', 5)
for text in ['error', 'e', 'all', 'ignore::DeprecationWarning:mod.x:5', 'foo', 'error:a.b:c', 'a:b:c:d:e:f', '::Foo', '::exceptions.UserWarning', '::nosuch.X', '::os.Nosuch', '::int', ':::::', '::::x', '::::-1', 'd:m(']:
    warnings.resetwarnings()
    t(warnings._setoption, text)
    print [(a, b and b.pattern, c, d and d.pattern, e) for a, b, c, d, e in warnings.filters]
warnings._processoptions(['zzz', 'error'])
warnings.resetwarnings()
cw = warnings.catch_warnings(record=True)
print cw, warnings.catch_warnings(), repr(warnings.catch_warnings(module=sys))
log = cw.__enter__()
warnings.warn('logged')
warnings.showwarning('a', UserWarning, 'f', 1, file=None, line='l')
print log[0], log[1], log[0].line, log[1].line, log[0].file
t(cw.__enter__)
print cw.__exit__(None, None, None), warnings.filters
t(warnings.catch_warnings().__exit__)
print warnings.formatwarning('msg', UserWarning, 'f.py', 3), warnings.formatwarning(u'\xe9', UserWarning, 'f.py', 3, '  x  ').encode('utf-8')
print repr(warnings.formatwarning(u'\xe9', UserWarning, '\xc3\xa9.py', 3, '\xe9')), repr(warnings.formatwarning(u'\xe9', UserWarning, '\xff.py'.decode('latin1'), 3, ''))
warnings.showwarning('shown', UserWarning, 'f.py', 1, sys.stdout, 'line')
warnings.warnpy3k('nothing')
