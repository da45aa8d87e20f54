values = [0.0, -0.0, 1.0, -1.5, 3.14159265, 1e10, 1e-5, 123456789.123, 1e100, 5e-324, float('inf'), -float('inf'), float('nan'), 0.5, 2.5, 99999.95]
for code in 'eEfFgG':
    for flags in ['', '.0', '.1', '.3', '10.2', '-10.2', '010.2', '+', ' ', '#.0', '#', '.10', '+010.3']:
        spec = '%' + flags + code
        print spec, [spec % v for v in values]
