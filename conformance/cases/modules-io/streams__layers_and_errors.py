# needs: tempdir
import io, os, sys
def attempt(action, *arguments, **keywords):
    try:
        print repr(action(*arguments, **keywords))
    except Exception as error:
        print error.__class__.__name__, str(error)

folder = sys.argv[1]
path = os.path.join(folder, 'file')

# Text, with every kind of newline.
for newline in (None, '', '\n', '\r', '\r\n'):
    with io.open(path, 'w', encoding='utf-8', newline=newline) as stream:
        print stream.write(u'one\ntwo\r\nthree\rf\xfcnf\u20ac\n'),
    print repr(io.open(path, 'rb').read())
    for reading in (None, '', '\n', '\r', '\r\n'):
        with io.open(path, encoding='utf-8', newline=reading) as stream:
            print newline == reading, list(stream), stream.newlines
with io.open(path, 'w', encoding='utf-8') as stream:
    stream.writelines([u'a\xe4\n', u'b\u20ac\n', u'last'])
with io.open(path, encoding='utf-8') as stream:
    print repr(stream.read(1)), stream.tell(), repr(stream.read(1)), stream.tell()
    place = stream.tell()
    print repr(stream.readline()), repr(stream.readline(1)), repr(stream.read())
    stream.seek(place)
    print repr(stream.readline()), stream.encoding, stream.errors, stream.line_buffering, stream.mode
    attempt(stream.seek, 1, 1)
    attempt(stream.write, u'x')
    attempt(stream.read, 1.5)
attempt(stream.read)

# Bytes.
with io.open(path, 'w+b') as stream:
    print type(stream).__name__, stream.write(b'0123456789'), stream.tell(), stream.seek(3), stream.read(2)
    stream.write('XY')
    print stream.tell(), stream.seek(0), stream.read(), stream.truncate(4), stream.seek(-2, 2), stream.read(), stream.peek()
    attempt(stream.write, u'text')
    attempt(stream.seek, 0, 7)
    space = bytearray(3)
    stream.seek(1)
    print stream.readinto(space), space
    attempt(stream.read, -2)
with io.open(path, 'rb', buffering=0) as raw:
    print type(raw).__name__, raw.mode, raw.readall(), raw.read(), raw.seekable(), raw.readable(), raw.writable(), raw.closefd
    attempt(raw.write, 'x')
attempt(raw.read)
attempt(io.open, path, 'rw')
attempt(io.open, path, 'rbt')
attempt(io.open, path, 'x')
attempt(io.open, path, 'rb', encoding='ascii')
attempt(io.open, path, 'r', 0)
attempt(io.open, 1.5)
attempt(io.open, path, 'Uw')
attempt(io.FileIO, path, 'rr')
attempt(io.FileIO, -3)
try:
    io.open(os.path.join(folder, 'missing'))
except IOError as error:
    print error.errno, error.strerror, error.filename == os.path.join(folder, 'missing')
try:
    io.open(folder)
except IOError as error:
    print error.errno, error.strerror

# In memory.
stream = io.BytesIO(b'line\nnext\nend')
print stream.readline(), stream.readlines(), stream.seek(2), stream.write('NE'), stream.getvalue(), stream.tell()
print stream.seek(20), stream.write('x'), repr(stream.getvalue()), stream.truncate(3), stream.getvalue()
attempt(stream.seek, -1)
attempt(stream.write, u'x')
attempt(stream.read, 'x')
stream.close()
attempt(stream.getvalue)
for newline in (None, '', '\n', '\r', '\r\n'):
    stream = io.StringIO(u'a\nb\r\nc\rd', newline)
    print repr(stream.getvalue()), stream.readlines(), stream.newlines
stream = io.StringIO()
attempt(stream.write, 'bytes')
print stream.write(u'text'), stream.seek(1), stream.write(u'EX'), repr(stream.getvalue()), stream.seek(0, 2), repr(stream.read())
attempt(io.StringIO, 'bytes')
attempt(io.TextIOWrapper, io.BytesIO(), 'ascii', newline='x')

# The abstract classes, and what is not there.
print isinstance(io.BytesIO(), io.BufferedIOBase), isinstance(io.StringIO(), io.TextIOBase), isinstance(raw, io.RawIOBase)
print issubclass(io.UnsupportedOperation, IOError), issubclass(io.UnsupportedOperation, ValueError)
class Nothing(io.RawIOBase): pass
nothing = Nothing()
for name in ('fileno', 'readinto', 'seek', 'tell', 'truncate', 'isatty', 'readable', 'close', 'isatty', 'flush'):
    attempt(getattr(nothing, name, lambda: 'no such method'))
class Raw(io.RawIOBase):
    def __init__(self, *parts): self.parts = list(parts)
    def readable(self): return True
    def readinto(self, space):
        if not self.parts: return 0
        part = self.parts.pop(0)
        space[:len(part)] = part
        return len(part)
print io.BufferedReader(Raw('ab', 'c\nd', 'e')).read(), io.BufferedReader(Raw('ab', 'c\nd', 'e')).read(4)
print list(io.BufferedReader(Raw('ab', 'c\nd', 'e'))), Raw('ab', 'cd').readall(), Raw('ab').read(5)
pair = io.BufferedRWPair(io.BytesIO('in'), io.BytesIO())
print pair.read(), pair.write('out'), pair.readable(), pair.writable(), pair.seekable()
attempt(io.BufferedReader, io.open(path, 'wb', 0))
attempt(io.BufferedWriter, io.open(path, 'rb', 0))
attempt(io.BufferedReader, io.BytesIO(), 0)
error = io.BlockingIOError(11, 'text', 5)
print error.errno, error.strerror, error.characters_written, isinstance(error, IOError)
