import warnings
warnings.simplefilter('ignore')
texts = ['', u'', 'a', u'a', 'b', u'\xe9', '\xe9', 'e', u'\u20ac', '\xe2\x82\xac']
for a in texts:
    for op in ['==', '<', '+', 'in']:
        row = []
        for b in texts:
            try:
                row.append(repr(eval('a %s b' % op)))
            except Exception, e:
                row.append(type(e).__name__)
        print repr(a), op, row
warnings.simplefilter('error')
for f in [lambda: '\xe9' == u'\xe9', lambda: u'\xe9' != '\xe9', lambda: '\xe9' in [u'\xe9']]:
    try:
        print f()
    except UnicodeWarning, e:
        print e
