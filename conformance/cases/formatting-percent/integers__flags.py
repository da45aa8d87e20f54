values = [0, 5, -5, 255, 2**31, 2**64, -2**64, True, 7L]
for code in 'diuoxX':
    for flags in ['', '5', '-5', '05', '+', ' ', '+5', '-+5', '#', '#6', '#06', '.3', '8.3', '-8.3', '08.3', '+.0', '#.5', ' 05']:
        spec = '%' + flags + code
        row = []
        for v in values:
            try:
                row.append(spec % v)
            except Exception, e:
                row.append('%s %s' % (type(e).__name__, e))
        print spec, row
