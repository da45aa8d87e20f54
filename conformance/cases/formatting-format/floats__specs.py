for spec in ['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%', '.0f', '.2f', '.3e', '.0e', '.5g', '.1g', '.0g', '.2%', '10', '<10', '^10.2f', '010.2f', '=+10.2f', '+', ' ', '+.1f', ',', ',.2f', '012,.1f', '.3', '.10', '.0', 'd', 'x', 's', 'c', '*>12.3e', '#f', '.99f', '5', '-', '0', '<<9.1f']:
    row = []
    for v in [0.0, -0.0, 1.5, -1234567.891, 1e20, 1e-7, float('inf'), float('nan')]:
        try:
            row.append(format(v, spec))
        except Exception, e:
            row.append('%s %s' % (type(e).__name__, e))
    print repr(spec), row
