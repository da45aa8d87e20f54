# What is written, byte for byte.
import sys
sys.modules['zlib'] = None
import zipfile
import io
import os
import tempfile


def show(data):
    for start in range(0, len(data), 32):
        print '%5d %r' % (start, data[start:start + 32])


buffer = io.BytesIO()
archive = zipfile.ZipFile(buffer, 'w')
print sorted((name, value) for name, value in vars(archive).items() if name != 'fp')
first = zipfile.ZipInfo('first.txt', (2001, 2, 3, 4, 5, 7))
archive.writestr(first, 'hello\nworld\n')
second = zipfile.ZipInfo(u'd\xe9j\xe0/vu.txt', (1999, 12, 31, 23, 59, 59))
second.external_attr = 0644 << 16
second.comment = 'a comment'
second.extra = 'ab\x02\x00xy'
archive.writestr(second, u'text'.encode('utf-16'))
third = zipfile.ZipInfo(u'plain')
archive.writestr(third, '')
archive.writestr(zipfile.ZipInfo('dir/'), '')
archive.writestr(zipfile.ZipInfo('cut\0here'), 'x' * 70, zipfile.ZIP_STORED)
archive.comment = 'whole archive'
for info in archive.infolist():
    print [(slot, getattr(info, slot, 'unset')) for slot in info.__slots__]
archive.close()
archive.close()
print archive.fp
show(buffer.getvalue())

reader = zipfile.ZipFile(io.BytesIO(buffer.getvalue()))
print reader.namelist()
print sorted((name, value) for name, value in vars(reader).items() if name not in ('fp', 'NameToInfo', 'filelist'))
print sorted(reader.NameToInfo)
for info in reader.infolist():
    print [(slot, getattr(info, slot, 'unset')) for slot in info.__slots__]
print reader.testzip()
try:
    reader.printdir()
except UnicodeEncodeError as error:
    print error
print [reader.read(name) for name in reader.namelist()]

# Files and directories of the disk, and appending.
place = tempfile.mkdtemp()
try:
    path = os.path.join(place, 'file.bin')
    with open(path, 'wb') as out:
        out.write('0123456789' * 3)
    os.chmod(path, 0640)
    os.utime(path, (1000000000, 1000000000))
    sub = os.path.join(place, 'sub')
    os.mkdir(sub, 0755)
    os.utime(sub, (1000000000, 1000000000))
    target = os.path.join(place, 'disk.zip')
    with zipfile.ZipFile(target, 'w', allowZip64=True) as archive:
        archive.write(path, 'file.bin')
        archive.write(path, '/abs/../file2.bin', zipfile.ZIP_STORED)
        archive.write(sub, 'sub')
    show(open(target, 'rb').read())
    with zipfile.ZipFile(target, 'a') as archive:
        print archive.namelist(), archive.comment
        archive.comment = 'added'
        archive.writestr(zipfile.ZipInfo('more'), 'more')
        print archive.read('more')
        print archive.read('file.bin')
    show(open(target, 'rb').read())
    with zipfile.ZipFile(target, 'a') as archive:
        archive.comment = 's'
    show(open(target, 'rb').read()[-60:])
    mixed = os.path.join(place, 'mixed')
    with open(mixed, 'wb') as out:
        out.write('no archive yet')
    print zipfile.is_zipfile(mixed)
    with zipfile.ZipFile(mixed, 'a') as archive:
        archive.writestr(zipfile.ZipInfo('name'), 'content')
    print zipfile.is_zipfile(mixed)
    show(open(mixed, 'rb').read())
    with zipfile.ZipFile(mixed) as archive:
        print archive.read('name'), archive.infolist()[0].header_offset
    with open(mixed, 'rb') as source:
        print zipfile.is_zipfile(source)
        archive = zipfile.ZipFile(source)
        print archive.read('name'), archive.filename == mixed, archive._filePassed
        archive.close()
        print source.closed
    with open(mixed, 'r+b') as source:
        data = 'prefix' + source.read()
    archive = zipfile.ZipFile(io.BytesIO(data))
    print archive.read('name'), archive.infolist()[0].header_offset
    print zipfile.is_zipfile(os.path.join(place, 'missing'))
    out = os.path.join(place, 'out')
    with zipfile.ZipFile(target) as archive:
        for name in archive.namelist():
            print name, archive.extract(name, out)[len(place):]
        archive.extractall(os.path.join(place, 'all'))
        archive.extractall(os.path.join(place, 'some'), ['more'])
    for top, folders, files in sorted(os.walk(place)):
        print top[len(place):], sorted(folders), sorted(files)
    print open(os.path.join(out, 'file.bin')).read()
    empty = os.path.join(place, 'empty.zip')
    zipfile.ZipFile(empty, 'w').close()
    show(open(empty, 'rb').read())
    archive = zipfile.ZipFile(target)
    archive.printdir()
    archive.close()
    zipfile.main(['-l', target])
    zipfile.main(['-t', target])
    zipfile.main(['-e', target, os.path.join(place, 'cmd')])
    print sorted(os.listdir(os.path.join(place, 'cmd')))
    os.chdir(place)
    os.mkdir('tree')
    for name in ('tree/one', 'tree/two'):
        with open(name, 'w') as out:
            out.write(name)
    try:
        zipfile.main(['-c', 'made.zip', 'tree', 'file.bin'])
    except RuntimeError as error:
        print error
    print sorted(zipfile.ZipFile('made.zip').namelist())
    for arguments in ([], ['-l'], ['-q', 'x'], ['-t', 'x', 'y'], ['-e', 'x']):
        try:
            zipfile.main(arguments)
        except SystemExit as error:
            print error.code
finally:
    os.chdir('/')
    for top, folders, files in os.walk(place, False):
        for name in files:
            os.remove(os.path.join(top, name))
        os.rmdir(top)
for size in (0, 1):
    info = zipfile.ZipInfo('big', (2000, 1, 1, 0, 0, 0))
    info.file_size = info.compress_size = 0xffffffff + size
    info.CRC = 12
    print repr(info.FileHeader(True)), info.extract_version, info.create_version
    try:
        print repr(info.FileHeader(False))
    except zipfile.LargeZipFile as error:
        print error
    print repr(info.FileHeader())
