import sys
def origin():
    raise ValueError('origin')
def catcher():
    try:
        origin()
    except ValueError:
        return sys.exc_info()
def thrower(info):
    raise info[0], info[1], info[2]
thrower(catcher())
