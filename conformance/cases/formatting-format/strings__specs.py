for spec in ['', 's', '5', '<5', '>5', '^6', '=5', '05', '+', ' ', '#', ',', '.2', '5.2', '<5.2', '*^7', '.0', 'd', 'x', 'f', 'c', '-', '0', '<', '<0', '{<5', '}>5', 's5', '5s5', '.', '.s', '99999999999999999999', '.99999999999999999999']:
    row = []
    for v in ['', 'a', 'hello', u'uni\xe9']:
        try:
            row.append(format(v, spec))
        except Exception, e:
            row.append('%s %s' % (type(e).__name__, e))
    print repr(spec), row
for spec in [u'5', u'\xe9<5', u'>5']:
    for v in ['a', u'a', 5, 1.5]:
        try:
            print repr(spec), repr(format(v, spec))
        except Exception, e:
            print repr(spec), type(e).__name__, e
