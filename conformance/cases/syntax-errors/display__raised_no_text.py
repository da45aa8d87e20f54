raise SyntaxError('no text', ('file.py', 3, None, None))
