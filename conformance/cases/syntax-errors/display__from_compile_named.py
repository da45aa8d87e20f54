code = compile('if x\n  y', 'some_name.py', 'exec')
