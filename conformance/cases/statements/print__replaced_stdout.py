import sys
class Recorder:
    def __init__(self): self.parts = []
    def write(self, text): self.parts.append(text)
old = sys.stdout
sys.stdout = r = Recorder()
print 'captured', 1,
print 2
print [1, 'a']
sys.stdout.write('direct')
sys.stdout = old
print r.parts
sys.stdout = None
try:
    print 'lost'
except AttributeError, e:
    message = str(e)
sys.stdout = old
print message
del sys.stdout
try:
    print 'nowhere'
except RuntimeError, e:
    message = str(e)
sys.stdout = old
print message
class Partial: pass
sys.stdout = Partial()
try:
    print 'x'
except AttributeError, e:
    message = str(e)
sys.stdout = sys.__stdout__
print message
