counter = 0
def get(): return counter
def bump():
    global counter
    counter += 1
    return counter
def function(): return 'original'
def call(): return function()
def module_globals(): return globals()
def show_name(): return __name__
def uses_builtin(x): return len(x)
def uses_extra(): return conformance_extra
