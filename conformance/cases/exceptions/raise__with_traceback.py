import sys, traceback
def inner(): raise ValueError('first')
def capture():
    try:
        inner()
    except ValueError:
        return sys.exc_info()
kind, value, tb = capture()
def again():
    raise kind, value, tb
try:
    again()
except ValueError:
    traceback.print_exc(None, sys.stdout)
try:
    raise KeyError, 'new', tb
except KeyError:
    traceback.print_exc(None, sys.stdout)
def bare():
    try:
        inner()
    except ValueError:
        raise
try:
    bare()
except ValueError:
    traceback.print_exc(None, sys.stdout)
def bare_after_nested():
    try:
        inner()
    except ValueError:
        try:
            {}['missing']
        except KeyError:
            pass
        raise
try:
    bare_after_nested()
except Exception:
    traceback.print_exc(None, sys.stdout)
def helper(): raise
try:
    try:
        inner()
    except ValueError:
        helper()
except ValueError:
    traceback.print_exc(None, sys.stdout)
def raise_same(e): raise e
try:
    try:
        inner()
    except ValueError, e:
        raise_same(e)
except ValueError:
    traceback.print_exc(None, sys.stdout)
