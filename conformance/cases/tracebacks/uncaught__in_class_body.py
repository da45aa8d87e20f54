class A(object):
    x = 1
    def m(self): pass
    class B:
        y = undefined_name
