# A member as a file: reading by size, by line, with universal newlines, encrypted.
import sys
sys.modules['zlib'] = None
import binascii
import zipfile
import io


def attempt(label, function, *args):
    try:
        print label, '->', repr(function(*args))
    except Exception as error:
        print label, '!!', type(error).__name__, repr(error.args)


buffer = io.BytesIO()
text = 'one\ntwo\r\nthree\rfour\r\n\nlast'
with zipfile.ZipFile(buffer, 'w') as archive:
    archive.writestr(zipfile.ZipInfo('lines'), text)
    archive.writestr(zipfile.ZipInfo('long'), 'abcdefghij' * 2000)
    archive.writestr(zipfile.ZipInfo('empty'), '')
archive = zipfile.ZipFile(io.BytesIO(buffer.getvalue()))
member = archive.open('lines')
print type(member).__name__, member.name, member.mode, member.newlines, member.closed, member.readable(), member.writable(), member.seekable()
print isinstance(member, io.BufferedIOBase)
print repr(member.read(2)), repr(member.read(0)), repr(member.peek(3)[:3]), repr(member.read1(4)), repr(member.readline()), repr(member.read())
print repr(member.read()), repr(member.read(5)), repr(member.readline()), repr(member.peek()), repr(member.read1(10)), repr(member.read1(None))
member.close()
print member.closed
attempt('closed', member.read)
attempt('closed', member.readline)
for mode in ('r', 'U', 'rU'):
    member = archive.open('lines', mode)
    print mode, member.mode, list(member), member.newlines
    member = archive.open('lines', mode)
    seen = []
    while True:
        line = member.readline(3)
        if not line:
            break
        seen.append((line, member.newlines))
    print seen
    print archive.open('lines', mode).readlines()
    print archive.open('lines', mode).readlines(6)
    member = archive.open('lines', mode)
    print repr(member.readline()), repr(member.read(4)), repr(member.readline()), repr(member.readline(0)), repr(member.readline(None) if mode == 'r' else ''), repr(member.read())
    print repr(archive.open('lines', mode).read(12)), repr(archive.open('lines', mode).read(None)), repr(archive.open('lines', mode).read(-7))
member = archive.open('long')
print len(member.read(5000)), len(member.read1(3)), len(member.peek(10)), len(member.peek(6000)), len(member.read1(100000)), len(member.read())
print len(archive.open('long').readline()), len(archive.open('long').readline(4500)), len(archive.open('long', 'U').readline(4500))
print len(archive.open('long').read1(None)), len(archive.open('long').read1(-1))
print repr(archive.open('empty').read()), list(archive.open('empty')), repr(archive.open('empty').readline())
with archive.open('lines') as member:
    target = bytearray(5)
    print member.readinto(target), target
    attempt('write', member.write, 'x')
    attempt('seek', member.seek, 0)
    attempt('tell', member.tell)
    attempt('fileno', member.fileno)
two = archive.open('lines'), archive.open('long')
for member in two * 2:
    attempt('shared', member.read, 3)
print repr(io.TextIOWrapper(archive.open('lines')).read())

# The traditional encryption, made here with the reader's own cipher.
TABLE = []
for value in range(256):
    for bit in range(8):
        value = (value >> 1) ^ 0xedb88320 if value & 1 else value >> 1
    TABLE.append(value)


def step(crc, byte):
    return (crc >> 8) ^ TABLE[(crc ^ byte) & 255]


def encrypt(plain, password):
    keys = [0x12345678, 0x23456789, 0x34567890]

    def update(byte):
        keys[0] = step(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 255)) * 134775813 + 1) & 0xffffffff
        keys[2] = step(keys[2], keys[1] >> 24)

    for char in password:
        update(ord(char))
    out = []
    for char in plain:
        word = keys[2] | 2
        out.append(chr(ord(char) ^ (((word * (word ^ 1)) >> 8) & 255)))
        update(ord(char))
    return ''.join(out)


def encrypted(flags):
    content = 'a secret line\nand another\n'
    info = zipfile.ZipInfo('secret', (2010, 11, 12, 13, 14, 16))
    info.flag_bits = flags
    info.CRC = binascii.crc32(content) & 0xffffffff
    check = (13 << 11 | 14 << 5 | 8) >> 8 if flags & 8 else info.CRC >> 24
    stored = encrypt('elevenbytes' + chr(check & 255) + content, 'python')
    info.file_size = len(content)
    info.compress_size = len(stored)
    info.header_offset = 0
    out = io.BytesIO()
    maker = zipfile.ZipFile(out, 'w')
    maker.fp.write(info.FileHeader() + stored)
    maker.filelist.append(info)
    maker.NameToInfo[info.filename] = info
    maker.start_dir = maker.fp.tell()
    maker.close()
    return out.getvalue()


for flags in (1, 9):
    data = encrypted(flags)
    archive = zipfile.ZipFile(io.BytesIO(data))
    attempt('no password', archive.read, 'secret')
    attempt('wrong', archive.read, 'secret', 'pythom')
    attempt('right', archive.read, 'secret', 'python')
    attempt('open', lambda: list(archive.open('secret', pwd='python')))
    archive.setpassword('python')
    attempt('set', archive.read, 'secret')
    attempt('testzip', archive.testzip)
    attempt('pieces', lambda: [archive.open('secret').read(4), archive.open('secret').readline(5)])
    archive.setpassword('other')
    attempt('other', archive.read, 'secret')
    attempt('cipher', lambda: ''.join(map(zipfile._ZipDecrypter('python'), encrypt('abc', 'python'))))
