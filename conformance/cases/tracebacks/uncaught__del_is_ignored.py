import sys
class Old:
    def __del__(self):
        print 'old del'
        raise ValueError('in del')
# A destructor that is called by hand is a method like any other.
o = Old()
try:
    o.__del__()
except ValueError, e:
    print e
class Quiet(object):
    def __del__(self): pass
q = Quiet()
print q.__del__() is None, hasattr(q, '__del__'), '__del__' in Quiet.__dict__
del q
print 'done'
# No destructor with anything to say is left at the end.
del Old.__del__
