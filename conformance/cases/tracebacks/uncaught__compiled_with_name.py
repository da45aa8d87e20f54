code = compile('x = 1\ny = 2\nraise KeyError(x)\n', 'made up.py', 'exec')
exec code
