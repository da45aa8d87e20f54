for value, kinds in [(42, 'dxbo'), (-42, 'dx'), (3.14159, 'feg%'), (-0.5, 'f'), ('text', 's'), (u'uni', 's')]:
    for kind in kinds:
        for fill in ['', '*']:
            for align in ['', '<', '>', '^', '=']:
                row = []
                for sign in ['', '+', '-', ' ']:
                    for width in ['', '9', '09']:
                        spec = (fill + align if align else '') + sign + width + kind
                        try:
                            row.append('[%s]' % format(value, spec))
                        except ValueError, e:
                            row.append(str(e))
                print repr(value), kind, repr(fill + align), ' '.join(map(str, row))
