points = [0, 0x41, 0x7f, 0x80, 0xff, 0x100, 0x7ff, 0x800, 0xfff, 0x20ac, 0xd7ff, 0xe000, 0xfffd, 0xffff, 0x10000, 0x1f600, 0x10ffff]
text = u''.join(map(unichr, points))
for codec in ['utf-8', 'utf-16', 'utf-16-le', 'utf-16-be', 'utf-32', 'utf-32-le', 'utf-7', 'unicode_escape', 'raw_unicode_escape', 'utf-8-sig', 'unicode_internal']:
    try:
        b = text.encode(codec)
        print codec, len(b), b.decode(codec) == text, repr(b[:24])
    except Exception, e:
        print codec, type(e).__name__, e
for codec in ['ascii', 'latin-1', 'cp1252', 'iso-8859-15', 'cp437', 'koi8-r', 'mac-roman']:
    row = []
    for errors in ['ignore', 'replace', 'xmlcharrefreplace', 'backslashreplace', 'strict']:
        try:
            row.append(repr(u'a\xe9\u20ac\U0001f600z'.encode(codec, errors)))
        except UnicodeError, e:
            row.append(str(e))
        except LookupError, e:
            row.append(str(e))
    print codec, row
    try:
        print repr('\x80\xa4\xff'.decode(codec, 'replace')), repr('\x80\xa4\xff'.decode(codec))
    except Exception, e:
        print e
for u in points: print hex(u), repr(unichr(u)), repr(unichr(u).encode('utf-8')), unichr(u).encode('utf-8').decode('utf-8') == unichr(u)
