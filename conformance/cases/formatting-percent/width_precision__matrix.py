for conversion in 'dsrxfegc':
    for flags in ['', '-', '0', '+', ' ', '#', '-+', '0+', '- ', '#0', '+#0']:
        for width in ['', '1', '6']:
            row = []
            for precision in ['', '.', '.0', '.2', '.5']:
                spec = '%' + flags + width + precision + conversion
                value = {'d': -42, 's': 'text', 'r': 'text', 'x': 255, 'f': 3.14159, 'e': 31415.9, 'g': 0.00012345, 'c': 'z'}[conversion]
                row.append('[' + spec % value + ']')
            print conversion, repr(flags), width, ' '.join(row)
