for text in ['', "'", '"', '\'"', '\\', '\n\r\t', '\x00\x01\x1f\x7f\x80\xff', 'a\\nb', "it's", 'say "hi"', '\a\b\f\v', '\x1b[0m']:
    print repr(text), len(text), str(text) == text
print repr(''.join(map(chr, range(256))))
print `'quoted'`, `u'unicode'`
print str(['a', "b'c", 'd\ne'])
