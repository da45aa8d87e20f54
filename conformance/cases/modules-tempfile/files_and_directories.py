# needs: tempdir
import tempfile, os
fd, path = tempfile.mkstemp('.s','p'); print os.path.basename(path)[0], path[-2:], oct(os.stat(path).st_mode); os.write(fd,'x'); os.close(fd); os.unlink(path)
d = tempfile.mkdtemp(); print os.path.isdir(d), oct(os.stat(d).st_mode)
with tempfile.NamedTemporaryFile(dir=d) as f: f.write('hello'); f.seek(0); print f.read(), os.path.exists(f.name), f.name.startswith(d)
print os.listdir(d)
f=tempfile.NamedTemporaryFile(delete=False,dir=d); f.close(); print os.listdir(d)==[os.path.basename(f.name)]; os.unlink(f.name)
t=tempfile.TemporaryFile(); t.write('abc'); t.seek(1); print t.read(), t.mode; t.close()
s=tempfile.SpooledTemporaryFile(5); s.write('abc'); print s._rolled, s.name; s.write('defg'); print s._rolled; s.seek(0); print s.read(), s.mode, s.closed; s.close()
print tempfile.gettempprefix(), tempfile.gettempdir()==tempfile.tempdir, os.path.exists(tempfile.mktemp()), tempfile.TMP_MAX
os.rmdir(d)
try: tempfile.mkstemp(dir='/nonexistent')
except OSError, e: print e.errno, e.strerror
