def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
1 << 0
1 << 10
-1 << 3
5 >> 1
-5 >> 1
-1 >> 100
5 >> 100
5 >> 64
-5 >> 63
1 << -1
1 >> -1
1 << 2L
1 << 1.0
1.0 << 1
1 << 'a'
True << 2
0 << 1000
1 << 63
1L << 3
2**70 >> 69
-2**70 >> 69
-2**70 >> 200
2**70 << 3
2**70 << -1
2**70 >> -1
1L << 2**70
1L >> 2**70
1 >> 2**70
0 << 2**70
''')
