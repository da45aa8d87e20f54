sources = ['# coding: utf-8\nx = u"\xc3\xa9"\n', '# coding: latin-1\nx = u"\xe9"\n', '# -*- coding: latin-1 -*-\nx = "\xe9"\n', '#!/usr/bin/python\n# vim: set fileencoding=utf-8 :\nx = u"\xc3\xa9"\n', '\n# coding: latin-1\nx = u"\xe9"\n', '\n\n# coding: latin-1\nx = u"\xe9"\n', '# coding: nope\nx = 1\n', '# coding: ascii\nx = "\xe9"\n', '\xef\xbb\xbfx = u"\xc3\xa9"\n', '\xef\xbb\xbf# coding: latin-1\nx = 1\n', '\xef\xbb\xbf# coding: utf-8\nx = u"\xc3\xa9"\n', 'x = u"\xc3\xa9"\n', 'x = "\xff"\n', '# coding=utf-8\nx = "\xff"\n', '# coding:utf8\nx = "\xc3\xa9"\n', '# encoding: iso-8859-15\nx = u"\xa4"\n', 'y = 1 # coding: latin-1\nx = u"\xe9"\n', '"""coding: latin-1"""\nx = u"\xe9"\n', '# coding: utf-8\nx = u"\xc3\xa9" "\xc3\xa9"\n', '# coding: UTF-8-unix\nx = u"\xc3\xa9"\n']
for s in sources:
    g = {}
    try:
        exec s in g
        print repr(s[:40]), repr(g.get('x'))
    except Exception, e:
        print repr(s[:40]), type(e).__name__, e
for s in [u'x = u"\xe9"', u'x = "\xe9"', u'# coding: latin-1\nx = "\xe9"', u'x = "\u20ac"', u'\ufeffx = 1']:
    g = {}
    try:
        exec s in g
        print repr(s), repr(g['x'])
    except Exception, e:
        print repr(s), type(e).__name__, e
