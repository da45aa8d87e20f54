for u in [u'', u'a', u"'", u'"', u'\'"', u'\\', u'\n\t\r\x00\x7f', u'\x80\xff', u'\u0100\uffff', u'\ud800', u'\udc00', u'\ud83d\ude00', u'\U0001f600', u'\U0010ffff', u'\xa0\u2028', u'\\u0041']:
    print repr(u), len(u), [hex(ord(c)) for c in u][:4]
print repr(u'\U0001f600'), repr(u'\ud83d\ude00'), u'\U0001f600' == u'\ud83d\ude00', len(u'\ud83d\ude00')
print [u'\xe9'], (u'a',), {u'k': u'\u20ac'}, str([u'\xe9'])
print u'ascii', u'%s' % 'x', repr(u'abc' + 'def')
import sys
print sys.maxunicode, repr(unichr(sys.maxunicode)), sys.getdefaultencoding()
