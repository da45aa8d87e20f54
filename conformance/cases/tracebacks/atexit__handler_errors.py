import atexit, sys
class Lines(object):
    # Passes on what does not tell where the library is.
    def __init__(self, stream): self.stream = stream
    def write(self, text):
        if 'atexit.py' in text: text = '  (the library)\n'
        self.stream.write(text)
sys.stderr = Lines(sys.stderr)
def bad(): raise KeyError('in handler')
def leave(): raise SystemExit(5)
def good(): print 'good'
atexit.register(good)
atexit.register(bad)
atexit.register(good)
print 'main done'
