# coding: utf-8
s, u = 'caf\xc3\xa9', u'caf\xe9'
operations = ['s + u', 'u + s', 's == u', 's in u', 'u in s', 's.join([u])', 'u.join([s])', '"%s" % u', 'u"%s" % s', '"%s %s" % (s, u)', 's.find(u)', 'u.find(s)', 's.replace("a", u)', 'u.replace("a", s)', 's.split(u)', 's.startswith(u)', 'u.startswith(s)', 's.count(u)', 'u.strip(s)', 's.strip(u)', 'u.center(9, "\xc3")', '{u: 1}.get(s)', '{s: 1}.get(u)', '[u].index(s)', 'cmp(s, u)', 's < u', 'max(s, u)', 'sorted([s, u])', 'str(u)', 'unicode(s)', 's.encode("utf-8")', 'u.decode("utf-8")', 's.decode("utf-8") == u', 'u.encode("utf-8") == s', 'u"".join([u, s])', '"".join(["a", u])', 'getattr(s, u)', 'int(u)', 'float(u)', 'u * 2 + "x"', '"x" + u[:3]', 'u.translate({0xe9: u"e"})', 'u % ()', 's.partition(u)', 'u.partition("f")', 'repr(u)', 'repr(s)', '"{0}".format(u)', 'u"{0}".format(s)', 'u"{0}".format(u)', '"%r" % u', 'hash(u) == hash(s)', 'len(s), len(u)', 'list(u)[-1]', 'ord(u[-1])', 'u"\xc3\xa9"', '"é" == "\xc3\xa9"', 'u"é"', 'len(u"é")']
import warnings
warnings.simplefilter('ignore')
for op in operations:
    try:
        print repr(op), repr(eval(op))
    except Exception, e:
        print repr(op), type(e).__name__, e
