class Outer(object):
    class Inner(Exception):
        def __str__(self):
            return 'two\nlines'
    def method(self):
        raise Outer.Inner()
Outer().method()
