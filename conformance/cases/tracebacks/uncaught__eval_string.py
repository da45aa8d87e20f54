def compute(text):
    return eval(text, {'f': lambda: int('zz')})
compute('1 + f()')
