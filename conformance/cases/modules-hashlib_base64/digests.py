import hashlib, base64, binascii
for text in ['', 'a', 'abc', 'x' * 1000]:
    print hashlib.md5(text).hexdigest(), hashlib.sha1(text).hexdigest(), hashlib.sha256(text).hexdigest()[:16]
m = hashlib.md5('a'); m.update('bc'); c = m.copy(); c.update('d')
print m.hexdigest() == hashlib.md5('abc').hexdigest(), c.hexdigest(), repr(m.digest()), m.digest_size, m.name
print base64.b64encode('hello world'), base64.b64decode('aGVsbG8gd29ybGQ='), base64.urlsafe_b64encode('\xff\xfe\xfd'), base64.b32encode('abc'), base64.b16encode('abc'), base64.encodestring('x' * 60)
for f in [lambda: base64.b64decode('a'), lambda: hashlib.md5(u'\xe9'), lambda: hashlib.new('nope'), lambda: base64.b32decode('a'), lambda: hashlib.md5(5)]:
    try:
        print f()
    except Exception, e:
        print type(e).__name__, e
