# What is refused, and how it is said.
import sys
sys.modules['zlib'] = None
import re
import warnings
import zipfile
import io
import struct


def attempt(label, function, *args, **keywords):
    try:
        print label, '->', re.sub('0x[0-9a-f]+', '0x', repr(function(*args, **keywords)))
    except Exception as error:
        print label, '!!', type(error).__name__, re.sub('0x[0-9a-f]+', '0x', repr(error.args))


def make(*members, **keywords):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, 'w') as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content)
        archive.comment = keywords.get('comment', '')
    return buffer.getvalue()


def opened(data, *args):
    return zipfile.ZipFile(io.BytesIO(data), *args)


def changed(data, position, text):
    return data[:position] + text + data[position + len(text):]


print zipfile.error is zipfile.BadZipfile, issubclass(zipfile.error, Exception), zipfile.LargeZipFile.__bases__
print zipfile.__all__
print zipfile.ZIP64_LIMIT, zipfile.ZIP_FILECOUNT_LIMIT, zipfile.ZIP_MAX_COMMENT, zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
for mode in ('x', 'rb', '', None, 'U'):
    attempt('mode %r' % (mode,), zipfile.ZipFile, io.BytesIO(), mode)
attempt('deflated', zipfile.ZipFile, io.BytesIO(), 'w', zipfile.ZIP_DEFLATED)
attempt('method', zipfile.ZipFile, io.BytesIO(), 'w', 12)
attempt('empty', opened, '')
attempt('text', opened, 'this is no archive at all' * 3)
attempt('missing', zipfile.ZipFile, '/nonexistent/archive.zip')
attempt('missing append', zipfile.ZipFile, '/nonexistent/archive.zip', 'a')

data = make(('a.txt', 'some text'), ('b.txt', 'other text'), comment='note')
archive = opened(data)
attempt('name', archive.getinfo, 'nothing')
attempt('read', archive.read, 'nothing')
attempt('open mode', archive.open, 'a.txt', 'w')
attempt('open U', lambda: archive.open('a.txt', 'U').read())
attempt('write', archive.write, '/etc/hostname')
attempt('writestr', archive.writestr, 'x', 'y')
attempt('writestr info', archive.writestr, zipfile.ZipInfo('x'), 'y')
attempt('password', archive.setpassword, 'secret')
attempt('comment type', setattr, archive, 'comment', 5)
attempt('comment unicode', setattr, archive, 'comment', u'abc')
attempt('read by info', archive.read, archive.getinfo('a.txt'))
archive.close()
for call in (archive.read, archive.open, archive.getinfo, archive.extract):
    attempt('closed', call, 'a.txt')
attempt('closed', archive.testzip)
attempt('closed', archive.namelist)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    with zipfile.ZipFile(io.BytesIO(), 'w') as archive:
        archive.writestr(zipfile.ZipInfo('twice'), 'x')
        archive.writestr(zipfile.ZipInfo('twice'), 'y')
        print archive.namelist(), archive.read('twice')
        archive.comment = 'c' * 70000
        print len(archive.comment)
        attempt('extract nothing', archive.extract, 'nothing')
        info = zipfile.ZipInfo('packed')
        info.compress_type = zipfile.ZIP_DEFLATED
        attempt('packed', archive.writestr, info, 'x')
        info = zipfile.ZipInfo('packed')
        attempt('packed', archive.writestr, info, 'x', zipfile.ZIP_DEFLATED)
        info.compress_type = 9
        attempt('packed', archive.writestr, info, 'x')
        attempt('mode r', archive.open, 'twice', 'r')
    attempt('closed', archive.writestr, zipfile.ZipInfo('x'), 'y')
    attempt('closed', archive.write, '/etc/hostname')
    print [(str(item.message), item.category.__name__, item.filename[-8:]) for item in caught]
attempt('old', zipfile.ZipInfo, 'old', (1979, 12, 31, 0, 0, 0))
attempt('future', zipfile.ZipInfo('f', (2200, 1, 1, 0, 0, 0)).FileHeader)

directory = data.index('PK\1\2')
second = data.index('PK\1\2', directory + 4)
end = data.index('PK\5\6')
local = data.index('PK\3\4', 4)
for label, broken in [
    ('crc', changed(data, 38, 'X')),
    ('central magic', changed(data, directory, 'PX')),
    ('local magic', changed(data, local, 'XX')),
    ('local name', changed(data, local + 30, 'c')),
    ('truncated', data[:-10]),
    ('truncated more', data[:end - 4]),
    ('no end', data[:end]),
    ('cut directory', data[:second + 20] + data[end:]),
    ('cut start', data[20:]),
    ('comment cut', data[:-2]),
    ('trailing', data + 'more'),
    ('size', changed(data, end + 12, struct.pack('<L', 500))),
    ('size small', changed(data, end + 12, struct.pack('<L', 60))),
    ('offset', changed(data, end + 16, struct.pack('<L', 500))),
    ('method 8', changed(changed(data, directory + 10, '\x08'), 8, '\x08')),
    ('method 6', changed(changed(data, directory + 10, '\x06'), 8, '\x06')),
    ('method 77', changed(data, directory + 10, '\x4d')),
    ('encrypted', changed(data, directory + 8, '\x01')),
    ('patched', changed(data, directory + 8, '\x20')),
    ('strong', changed(data, directory + 8, '\x40')),
    ('version', changed(data, directory + 6, '\x7f')),
    ('file size', changed(data, directory + 24, '\x7f')),
    ('compress size', changed(data, directory + 20, '\x7f')),
    ('header offset', changed(data, second + 42, '\xff')),
    ('date', changed(data, directory + 12, '\xff\xff\xff\xff')),
    ('utf-8 flag', changed(data, directory + 9, '\x08')),
]:
    print label, zipfile.is_zipfile(io.BytesIO(broken))
    try:
        archive = opened(broken)
    except Exception as error:
        print '    !!', type(error).__name__, error.args
        continue
    print '   ', archive.namelist(), repr(archive.comment), archive.infolist()[0].date_time
    attempt('    testzip', archive.testzip)
    for info in archive.infolist():
        attempt('    read', archive.read, info)
        attempt('    with password', archive.read, info, 'pwd')
        attempt('    by name', archive.read, 'a.txt')

# Reading a file object moves it, and so what is written next.
buffer = io.BytesIO()
with zipfile.ZipFile(buffer, 'w') as archive:
    archive.writestr(zipfile.ZipInfo('one'), 'x' * 9)
    print archive.read('one')
    archive.writestr(zipfile.ZipInfo('two'), 'y')
print repr(buffer.getvalue())
# Extra fields, whole and broken.
for extra in ['\x01\x00\x08\x00' + 'x' * 8, '\x01\x00\x00\x00', 'ab\x02\x00xy', 'ab\x09\x00xy', '\x01\x00\x05\x00abcde', 'ab', '\x01\x00\x10\x00' + 'x' * 16, '\x01\x00\x18\x00' + 'x' * 24, '\x01\x00\x1c\x00' + 'x' * 28, '\x01\x00\x20\x00' + 'x' * 32]:
    for large in (False, True):
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, 'w') as archive:
            info = zipfile.ZipInfo('e')
            info.extra = extra
            archive.writestr(info, 'x')
        broken = buffer.getvalue()
        if large:
            start = broken.index('PK\1\2')
            broken = changed(broken, start + 20, '\xff' * 8)
        try:
            info = opened(broken).infolist()[0]
            print large, repr(extra), repr(info.extra), info.file_size, info.compress_size, info.header_offset
        except Exception as error:
            print large, repr(extra), type(error).__name__, error.args
