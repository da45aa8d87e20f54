raise ValueError('caf\xe9 \x00 \x1b')
