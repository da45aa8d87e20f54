def compute(s):
    return eval(s)
compute('1 + + * 2')
