import struct, binascii

def show(block):
    for text in block.strip().splitlines():
        try:
            result = repr(eval(text))
        except Exception, error:
            result = '%s: %s' % (error.__class__.__name__, error)
        print text, '->', result


show(r'''
struct.pack('<ihb', 1, 2, 3)
struct.unpack('<ihb', '\x01\x00\x00\x00\x02\x00\x03')
struct.pack('>I', 2**32 - 1)
struct.pack('>I', 2**32)
struct.pack('>i', -1)
struct.pack('B', 256)
struct.pack('5s', 'abc')
struct.pack('3p', 'abcd')
struct.pack('<d', 1.5)
struct.pack('<f', 0.1)
struct.unpack('<f', '\xcd\xcc\xcc=')
struct.calcsize('<ihb')
struct.calcsize('ihb')
struct.calcsize('bq')
struct.pack('<q', -5)
struct.pack('?', 1)
struct.pack('c', 'a')
struct.pack('c', 'ab')
struct.pack('i', 'a')
struct.pack('i')
struct.pack('z', 1)
struct.unpack('i', 'abc')
struct.pack('2i', 1, 2) == struct.pack('ii', 1, 2)
struct.pack('<3x')
binascii.hexlify('abc\xff')
binascii.unhexlify('616')
binascii.unhexlify('zz')
binascii.crc32('hello')
binascii.b2a_base64('hello')
binascii.a2b_base64('aGVsbG8=\n')
binascii.a2b_base64('a')
''')
