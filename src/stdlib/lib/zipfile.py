"""Archives in the ZIP format: listing, reading, extracting and writing them.

The layout is that of PKWARE's APPNOTE.TXT, with the ZIP64 extensions; what is beyond the format (which errors, which
values go into the headers) follows CPython 2.7. Deflated members need module zlib.
"""
import binascii
import io
import os
import re
import stat
import struct
import sys
import time
import warnings

try:
    import zlib
except ImportError:
    zlib = None
    crc32 = binascii.crc32
else:
    crc32 = zlib.crc32

__all__ = 'BadZipfile error ZIP_STORED ZIP_DEFLATED is_zipfile ZipInfo ZipFile PyZipFile LargeZipFile'.split()


class BadZipfile(Exception):
    pass


class LargeZipFile(Exception):
    """An archive would need the ZIP64 extensions, and they were not allowed."""


error = BadZipfile

# The largest size, number of members and comment that a plain archive may have.
ZIP64_LIMIT = 2 ** 31 - 1
ZIP_FILECOUNT_LIMIT = ZIP_MAX_COMMENT = 2 ** 16 - 1

ZIP_STORED, ZIP_DEFLATED = 0, 8

compressor_names = dict(zip(
    range(11) + [12, 14, 18, 19, 97, 98],
    ('store shrink reduce reduce reduce reduce implode tokenize deflate deflate64 implode '
     'bzip2 lzma terse lz77 wavpack ppmd').split()))

# The records of the format: how each begins, its fields, and its size.
stringFileHeader, stringCentralDir = 'PK\3\4', 'PK\1\2'
stringEndArchive, stringEndArchive64, stringEndArchive64Locator = 'PK\5\6', 'PK\6\6', 'PK\6\7'
structFileHeader, structCentralDir = '<4s2B4HL2L2H', '<4s4B4HL2L5H2L'
structEndArchive, structEndArchive64, structEndArchive64Locator = '<4s4H2LH', '<4sQ2H2L4Q', '<4sLQL'
sizeFileHeader, sizeCentralDir = map(struct.calcsize, (structFileHeader, structCentralDir))
sizeEndCentDir, sizeEndCentDir64, sizeEndCentDir64Locator = map(
    struct.calcsize, (structEndArchive, structEndArchive64, structEndArchive64Locator))

# Bits of a member's flags.
_ENCRYPTED, _SIZES_FOLLOW, _UTF8 = 0x1, 0x8, 0x800

# What a 32-bit or 16-bit field says where the value stands in a ZIP64 record.
_ELSEWHERE, _ELSEWHERE_SHORT = 0xffffffff, 0xffff

_ZIP64_FIELD = 1
_ZIP64_VERSION = 45
_CHUNK = 8 * 1024


class _End(object):
    """The record that ends an archive: where its directory is, and its comment."""

    def __init__(self, record, comment, location):
        fields = struct.unpack(structEndArchive, record)
        self.size, self.offset = fields[5:7]
        self.comment = comment
        self.location = location
        self.is_large = False

    def enlarge(self, source, offset):
        """Takes size and offset from the ZIP64 records before this one, where there are some.

        offset is where this record stands, counted from the end of the file.
        """
        offset -= sizeEndCentDir64Locator
        try:
            source.seek(offset, 2)
        except IOError:
            return self
        locator = source.read(sizeEndCentDir64Locator)
        if len(locator) != sizeEndCentDir64Locator or locator[:4] != stringEndArchive64Locator:
            return self
        disk, disks = struct.unpack('<4xL8xL', locator)
        if disk != 0 or disks != 1:
            raise BadZipfile('zipfiles that span multiple disks are not supported')
        source.seek(offset - sizeEndCentDir64, 2)
        record = source.read(sizeEndCentDir64)
        if len(record) == sizeEndCentDir64 and record[:4] == stringEndArchive64:
            self.size, self.offset = struct.unpack(structEndArchive64, record)[-2:]
            self.is_large = True
        return self


def _find_end(source):
    """The _End of the archive in a file, or None."""
    source.seek(0, 2)
    size = source.tell()
    try:
        source.seek(-sizeEndCentDir, 2)
    except IOError:
        return None
    record = source.read()
    if len(record) == sizeEndCentDir and record[:4] == stringEndArchive and record[-2:] == '\0\0':
        return _End(record, '', size - sizeEndCentDir).enlarge(source, -sizeEndCentDir)
    # With a comment the record stands somewhere before the end.
    start = max(size - ZIP_MAX_COMMENT - 1 - sizeEndCentDir, 0)
    source.seek(start)
    tail = source.read()
    found = tail.rfind(stringEndArchive)
    record = tail[found:found + sizeEndCentDir]
    if found < 0 or len(record) != sizeEndCentDir:
        return None
    length, = struct.unpack('<H', record[-2:])
    comment = tail[found + sizeEndCentDir:][:length]
    return _End(record, comment, start + found).enlarge(source, start + found - size)


def is_zipfile(filename):
    """Whether a file, given by its path or open, looks like an archive."""
    try:
        if hasattr(filename, 'read'):
            return _find_end(filename) is not None
        with open(filename, 'rb') as source:
            return _find_end(source) is not None
    except IOError:
        return False


def _blocks(extra):
    """The (id, data) pairs of an extra field, and last (None, what is left over)."""
    while len(extra) >= 4:
        kind, length = struct.unpack('<HH', extra[:4])
        yield kind, extra[4:4 + length], length
        extra = extra[4 + length:]
    yield None, extra, len(extra)


def _without_block(extra, unwanted):
    """An extra field without the blocks of one id."""
    kept = []
    for kind, data, length in _blocks(extra):
        if kind is None:
            kept.append(data)
        elif kind != unwanted:
            kept.append(struct.pack('<HH', kind, length) + data)
    return ''.join(kept)


class ZipInfo(object):
    """What an archive says of one member."""

    __slots__ = tuple(('orig_filename filename date_time compress_type comment extra create_system create_version '
                       'extract_version reserved flag_bits volume internal_attr external_attr header_offset CRC '
                       'compress_size file_size _raw_time').split())

    def __init__(self, filename='NoName', date_time=(1980, 1, 1, 0, 0, 0)):
        if date_time[0] < 1980:
            raise ValueError('ZIP does not support timestamps before 1980')
        self.orig_filename = filename
        # Some writers put more behind a null byte.
        filename = filename.split(chr(0), 1)[0]
        self.filename = filename if os.sep == '/' else filename.replace(os.sep, '/')
        self.date_time = date_time
        self.compress_type = ZIP_STORED
        self.comment = self.extra = ''
        self.create_system = 0 if sys.platform == 'win32' else 3
        self.create_version = self.extract_version = 20
        self.reserved = self.flag_bits = self.volume = self.internal_attr = self.external_attr = 0

    def _packed_time(self):
        """The two 16-bit numbers for time and date."""
        year, month, day, hour, minute, second = self.date_time[:6]
        return hour << 11 | minute << 5 | second // 2, year - 1980 << 9 | month << 5 | day

    def _packed_name(self):
        """The name as bytes, and the flags that go with it."""
        if not isinstance(self.filename, unicode):
            return self.filename, self.flag_bits
        try:
            return self.filename.encode('ascii'), self.flag_bits
        except UnicodeEncodeError:
            return self.filename.encode('utf-8'), self.flag_bits | _UTF8

    def _versions(self, is_large):
        """Raises the versions to those of ZIP64 where the record needs it."""
        if is_large:
            self.extract_version = max(_ZIP64_VERSION, self.extract_version)
            self.create_version = max(_ZIP64_VERSION, self.create_version)

    def FileHeader(self, zip64=None):
        """The bytes that stand before the content of the member.

        zip64 says whether there is a ZIP64 block; as the sizes demand where it is None.
        """
        clock, calendar = self._packed_time()
        if self.flag_bits & _SIZES_FOLLOW:
            checksum = packed = size = 0
        else:
            checksum, packed, size = self.CRC, self.compress_size, self.file_size
        is_large = size > ZIP64_LIMIT or packed > ZIP64_LIMIT
        if zip64 is None:
            zip64 = is_large
        extra = self.extra
        if zip64:
            extra += struct.pack('<HHQQ', _ZIP64_FIELD, 16, size, packed)
        if is_large:
            if not zip64:
                raise LargeZipFile('Filesize would require ZIP64 extensions')
            size = packed = _ELSEWHERE
            self._versions(True)
        name, flags = self._packed_name()
        return struct.pack(
            structFileHeader, stringFileHeader, self.extract_version, self.reserved, flags, self.compress_type,
            clock, calendar, checksum, packed, size, len(name), len(extra)) + name + extra

    def _directory_record(self):
        """The bytes that stand in the directory at the end."""
        clock, calendar = self._packed_time()
        large = []
        size, packed, offset = self.file_size, self.compress_size, self.header_offset
        if size > ZIP64_LIMIT or packed > ZIP64_LIMIT:
            large += size, packed
            size = packed = _ELSEWHERE
        if offset > ZIP64_LIMIT:
            large.append(offset)
            offset = _ELSEWHERE
        extra = self.extra
        if large:
            block = struct.pack('<HH%dQ' % len(large), _ZIP64_FIELD, 8 * len(large), *large)
            extra = block + _without_block(extra, _ZIP64_FIELD)
        self._versions(large)
        name, flags = self._packed_name()
        return struct.pack(
            structCentralDir, stringCentralDir, self.create_version, self.create_system, self.extract_version,
            self.reserved, flags, self.compress_type, clock, calendar, self.CRC, packed, size, len(name),
            len(extra), len(self.comment), 0, self.internal_attr, self.external_attr,
            offset) + name + extra + self.comment

    @classmethod
    def _from_directory(cls, source):
        """Reads the next directory record; answers the member and how many bytes that were."""
        record = source.read(sizeCentralDir)
        if len(record) != sizeCentralDir:
            raise BadZipfile('Truncated central directory')
        if record[:4] != stringCentralDir:
            raise BadZipfile('Bad magic number for central directory')
        fields = struct.unpack(structCentralDir, record)
        lengths = fields[12:15]
        self = cls(source.read(lengths[0]))
        self.extra, self.comment = map(source.read, lengths[1:])
        (self.create_version, self.create_system, self.extract_version, self.reserved, self.flag_bits,
         self.compress_type, clock, calendar, self.CRC, self.compress_size, self.file_size) = fields[1:12]
        self.volume, self.internal_attr, self.external_attr, self.header_offset = fields[15:]
        self._raw_time = clock
        self.date_time = ((calendar >> 9) + 1980, calendar >> 5 & 15, calendar & 31,
                          clock >> 11, clock >> 5 & 63, (clock & 31) * 2)
        self._read_extra()
        if self.flag_bits & _UTF8:
            self.filename = self.filename.decode('utf-8')
        return self, sizeCentralDir + sum(lengths)

    def _read_extra(self):
        """Takes from the ZIP64 block what did not fit into its own field."""
        for kind, data, length in _blocks(self.extra):
            if kind != _ZIP64_FIELD:
                continue
            if length >= 24:
                numbers = struct.unpack('<QQQ', data[:24])
            elif length in (0, 8, 16):
                numbers = struct.unpack('<%dQ' % (length // 8), data)
            else:
                raise RuntimeError('Corrupt extra field %s' % (length,))
            used = 0
            if self.file_size in (_ELSEWHERE, 2 ** 64 - 1):
                self.file_size = numbers[used]
                used += 1
            if self.compress_size == _ELSEWHERE:
                self.compress_size = numbers[used]
                used += 1
            if self.header_offset == _ELSEWHERE:
                self.header_offset = numbers[used]


def _crc_table():
    """The CRC-32 of each byte, without the inversions: what one step of the cipher needs."""
    for entry in range(256):
        for _ in range(8):
            entry = entry >> 1 ^ 0xedb88320 * (entry & 1)
        yield entry


class _ZipDecrypter:
    """PKWARE's traditional cipher, from the side of the reader: called with a byte, answers the byte in clear."""

    crctable = list(_crc_table())

    def __init__(self, pwd):
        self._keys = 0x12345678, 0x23456789, 0x34567890
        for char in pwd:
            self._advance(ord(char))

    def _advance(self, byte):
        table = self.crctable
        low, middle, high = self._keys
        low = low >> 8 ^ table[(low ^ byte) & 255]
        middle = (middle + (low & 255)) * 134775813 + 1 & 0xffffffff
        high = high >> 8 ^ table[(high ^ middle >> 24) & 255]
        self._keys = low, middle, high

    def __call__(self, c):
        word = self._keys[2] | 2
        clear = ord(c) ^ (word * (word ^ 1) >> 8 & 255)
        self._advance(clear)
        return chr(clear)


class ZipExtFile(io.BufferedIOBase):
    """A member of an archive as a file; ZipFile.open() makes them."""

    # How much is read at once, at most and at least.
    MAX_N = 2 ** 30
    MIN_READ_SIZE = 4096

    # A piece of a line, or what ends it.
    PATTERN = re.compile('(?P<newline>\r\n?|\n)|[^\r\n]+')

    def __init__(self, fileobj, mode, zipinfo, decrypter=None, close_fileobj=False):
        self._source = fileobj
        self._owns_source = close_fileobj
        self._decrypter = decrypter
        self._method = zipinfo.compress_type
        self._left = zipinfo.compress_size
        if self._method == ZIP_DEFLATED:
            self._inflate = zlib.decompressobj(-15)
        elif self._method != ZIP_STORED:
            name = compressor_names.get(self._method)
            raise NotImplementedError('compression type %d%s' % (self._method, name and ' (%s)' % name or ''))
        self._packed = ''
        self._buffer = ''
        self._position = 0
        self._universal = 'U' in mode
        self.newlines = None
        if decrypter is not None:
            # The header of the cipher is no content.
            self._left -= 12
        self.mode = mode
        self.name = zipinfo.filename
        self._wanted_crc = getattr(zipinfo, 'CRC', None)
        self._crc = crc32('') & 0xffffffff

    def readable(self):
        return True

    def readline(self, limit=-1):
        """The next line, with its end; at most limit bytes of it."""
        if self._universal:
            return self._universal_line(limit)
        if limit < 0:
            end = self._buffer.find('\n', self._position) + 1
            if end:
                line = self._buffer[self._position:end]
                self._position = end
                return line
        return io.BufferedIOBase.readline(self, limit)

    def _universal_line(self, limit):
        line = ''
        while limit < 0 or len(line) < limit:
            ahead = self.peek(2)
            if not ahead:
                break
            match = self.PATTERN.match(ahead)
            newline = match.group('newline')
            if newline is not None:
                self.newlines = self.newlines or []
                if newline not in self.newlines:
                    self.newlines.append(newline)
                self._position += len(newline)
                return line + '\n'
            piece = match.group()
            if limit >= 0:
                piece = piece[:limit - len(line)]
            self._position += len(piece)
            line += piece
        return line

    def peek(self, n=1):
        """Some of the bytes that come next, n where there are so many, without moving on."""
        available = len(self._buffer) - self._position
        if n > available:
            more = self.read(n)
            if len(more) > self._position:
                self._buffer = more + self._buffer[self._position:]
                self._position = 0
            else:
                self._position -= len(more)
        return self._buffer[self._position:self._position + 512]

    def read(self, n=-1):
        """The next n bytes, all of them where n is None or negative."""
        everything = n is None or n < 0
        pieces = []
        while everything or n > 0:
            piece = self.read1(None if everything else n)
            if not piece:
                break
            pieces.append(piece)
            if not everything:
                n -= len(piece)
        return ''.join(pieces)

    def _update_crc(self, data, eof):
        if self._wanted_crc is None:
            return
        self._crc = crc32(data, self._crc) & 0xffffffff
        if eof and self._crc != self._wanted_crc:
            raise BadZipfile('Bad CRC-32 for file %r' % self.name)

    def read1(self, n):
        """Up to n bytes, read from the archive at most once."""
        if n is None or n < 0:
            n = self.MAX_N
        available = len(self._buffer) - self._position
        missing = n - available
        if self._left > 0 and missing > len(self._packed):
            self._fill(missing - len(self._packed))
        if self._packed and missing > 0 and self._method == ZIP_DEFLATED:
            content = self._inflate.decompress(self._packed, max(missing, self.MIN_READ_SIZE))
            self._packed = self._inflate.unconsumed_tail
            at_end = self._left == 0 and not self._packed
            if at_end:
                content += self._inflate.flush()
            self._update_crc(content, at_end)
            self._append(content)
        data = self._buffer[self._position:self._position + n]
        self._position += len(data)
        return data

    def _fill(self, wanted):
        """Reads once; stored content becomes ready, deflated content waits."""
        data = self._source.read(min(max(wanted, self.MIN_READ_SIZE), self._left))
        self._left -= len(data)
        if data and self._decrypter is not None:
            data = ''.join(map(self._decrypter, data))
        if self._method == ZIP_STORED:
            self._update_crc(data, self._left == 0)
            self._append(data)
        else:
            self._packed += data

    def _append(self, data):
        self._buffer = self._buffer[self._position:] + data
        self._position = 0

    def close(self):
        try:
            if self._owns_source:
                self._source.close()
        finally:
            super(ZipExtFile, self).close()


class ZipFile(object):
    """An archive, opened for reading ("r"), writing ("w") or appending ("a").

    file is a path, or an open file, which stays open. Members beyond two gigabytes need allowZip64.
    """

    fp = None

    def __init__(self, file, mode='r', compression=ZIP_STORED, allowZip64=False):
        if mode not in ('r', 'w', 'a'):
            raise RuntimeError('ZipFile() requires mode "r", "w", or "a"')
        self._check_method(compression)
        self.compression = compression
        self.mode = mode
        self.debug = 0
        self.pwd = None
        self.filelist, self.NameToInfo = [], {}
        self._allowZip64 = allowZip64
        self._didModify = False
        self._comment = ''
        self._open_file(file)
        try:
            if mode == 'r':
                self._read_directory()
            elif self.mode == 'w':
                self._didModify = True
            else:
                self._prepare_to_append()
        except:
            self._release()
            raise

    @staticmethod
    def _check_method(method):
        if method == ZIP_DEFLATED:
            if not zlib:
                raise RuntimeError('Compression requires the (missing) zlib module')
        elif method != ZIP_STORED:
            raise RuntimeError('That compression method is not supported')

    def _open_file(self, file):
        if not isinstance(file, basestring):
            self._filePassed = 1
            self.fp = file
            self.filename = getattr(file, 'name', None)
            return
        self._filePassed = 0
        self.filename = file
        if self.mode == 'a':
            try:
                self.fp = open(file, 'r+b')
                return
            except IOError:
                self.mode = 'w'
        self.fp = open(file, self.mode + 'b')

    def _prepare_to_append(self):
        """New members replace the directory, or follow whatever else is in the file."""
        try:
            self._read_directory()
            self.fp.seek(self.start_dir, 0)
        except BadZipfile:
            self.fp.seek(0, 2)
            self._didModify = True

    def _release(self):
        source, self.fp = self.fp, None
        if not self._filePassed:
            source.close()

    def __enter__(self):
        return self

    def __exit__(self, type, value, traceback):
        self.close()

    def __del__(self):
        self.close()

    def _read_directory(self):
        source = self.fp
        try:
            end = _find_end(source)
        except IOError:
            end = None
        if end is None:
            raise BadZipfile('File is not a zip file')
        if self.debug > 1:
            print end.size, end.offset, end.location
        self._comment = end.comment
        # What stands before the archive, as in a self-extracting one.
        shift = end.location - end.size - end.offset
        if end.is_large:
            shift -= sizeEndCentDir64 + sizeEndCentDir64Locator
        self.start_dir = end.offset + shift
        source.seek(self.start_dir, 0)
        records = io.BytesIO(source.read(end.size))
        done = 0
        while done < end.size:
            info, length = ZipInfo._from_directory(records)
            info.header_offset += shift
            self._add(info)
            done += length

    def _add(self, info):
        self.filelist.append(info)
        self.NameToInfo[info.filename] = info

    def namelist(self):
        """The names of the members."""
        return [info.filename for info in self.filelist]

    def infolist(self):
        """A ZipInfo for each member."""
        return self.filelist

    def printdir(self):
        """Prints a table of the members."""
        print '%-46s %19s %12s' % ('File Name', 'Modified    ', 'Size')
        for info in self.filelist:
            moment = '%d-%02d-%02d %02d:%02d:%02d' % info.date_time[:6]
            print '%-46s %s %12d' % (info.filename, moment, info.file_size)

    def testzip(self):
        """Reads every member; the name of the first that is damaged, or None."""
        for name in self.namelist():
            try:
                with self.open(name) as member:
                    while member.read(2 ** 20):
                        pass
            except BadZipfile:
                return name

    def getinfo(self, name):
        """The ZipInfo of a name."""
        try:
            return self.NameToInfo[name]
        except KeyError:
            raise KeyError('There is no item named %r in the archive' % name)

    @property
    def comment(self):
        """The comment of the archive."""
        return self._comment

    @comment.setter
    def comment(self, comment):
        if ZIP_MAX_COMMENT < len(comment):
            warnings.warn('Archive comment is too long; truncating to %d bytes' % ZIP_MAX_COMMENT, stacklevel=2)
            comment = comment[:ZIP_MAX_COMMENT]
        self._comment = comment
        self._didModify = True

    def read(self, name, pwd=None):
        """The content of a member, given by its name or its ZipInfo."""
        return self.open(name, 'r', pwd).read()

    def open(self, name, mode='r', pwd=None):
        """A member as a file; with mode 'U' or 'rU' every line ends in a newline character."""
        if mode not in ('r', 'U', 'rU'):
            raise RuntimeError('open() requires mode "r", "U", or "rU"')
        if not self.fp:
            raise RuntimeError('Attempt to read ZIP archive that was already closed')
        info = name if isinstance(name, ZipInfo) else self.getinfo(name)
        # Each member gets a file of its own where we can make one.
        source = self.fp if self._filePassed else open(self.filename, 'rb')
        try:
            source.seek(info.header_offset, 0)
            self._skip_header(source, info)
            decrypter = None
            if info.flag_bits & _ENCRYPTED:
                decrypter = self._decrypter(source, info, name, pwd or self.pwd)
            return ZipExtFile(source, mode, info, decrypter, not self._filePassed)
        except:
            if not self._filePassed:
                source.close()
            raise

    @staticmethod
    def _skip_header(source, info):
        """Moves a file past the header of a member, which must agree with the directory."""
        header = source.read(sizeFileHeader)
        if len(header) != sizeFileHeader:
            raise BadZipfile('Truncated file header')
        if header[:4] != stringFileHeader:
            raise BadZipfile('Bad magic number for file header')
        name_length, extra_length = struct.unpack('<HH', header[-4:])
        name = source.read(name_length)
        if extra_length:
            source.read(extra_length)
        if name != info.orig_filename:
            raise BadZipfile('File name in directory "%s" and header "%s" differ.' % (info.orig_filename, name))

    @staticmethod
    def _decrypter(source, info, name, pwd):
        if not pwd:
            raise RuntimeError('File %s is encrypted, password required for extraction' % name)
        decrypter = _ZipDecrypter(pwd)
        # Twelve bytes of noise, whose last one tells a wrong password in most cases.
        noise = map(decrypter, source.read(12))
        check = info._raw_time >> 8 if info.flag_bits & _SIZES_FOLLOW else info.CRC >> 24
        if ord(noise[11]) != check & 255:
            raise RuntimeError('Bad password for file', name)
        return decrypter

    def setpassword(self, pwd):
        """The password for encrypted members that are opened without one."""
        self.pwd = pwd

    def extract(self, member, path=None, pwd=None):
        """Writes a member, given by its name or its ZipInfo, below a directory; the path of the file."""
        info = member if isinstance(member, ZipInfo) else self.getinfo(member)
        return self._extract_member(info, os.getcwd() if path is None else path, pwd)

    def extractall(self, path=None, members=None, pwd=None):
        """Writes all members, or those named, below a directory."""
        for member in self.namelist() if members is None else members:
            self.extract(member, path, pwd)

    def _extract_member(self, member, targetpath, pwd):
        # Nothing leaves the directory: neither absolute paths nor steps upwards.
        name = os.path.splitdrive(member.filename.replace('/', os.sep))[1]
        steps = [step for step in name.split(os.sep) if step not in ('', os.curdir, os.pardir)]
        target = os.path.normpath(os.path.join(targetpath, os.sep.join(steps)))
        above = os.path.dirname(target)
        if above and not os.path.exists(above):
            os.makedirs(above)
        if member.filename[-1] == '/':
            if not os.path.isdir(target):
                os.mkdir(target)
            return target
        with self.open(member, pwd=pwd) as source:
            with open(target, 'wb') as out:
                while True:
                    data = source.read(2 * _CHUNK)
                    if not data:
                        return target
                    out.write(data)

    def _writecheck(self, zinfo):
        if zinfo.filename in self.NameToInfo:
            warnings.warn('Duplicate name: %r' % zinfo.filename, stacklevel=3)
        if self.mode not in ('w', 'a'):
            raise RuntimeError('write() requires mode "w" or "a"')
        if not self.fp:
            raise RuntimeError('Attempt to write ZIP archive that was already closed')
        self._check_method(zinfo.compress_type)
        self._check_large([
            (len(self.filelist) >= ZIP_FILECOUNT_LIMIT, 'Files count'),
            (zinfo.file_size > ZIP64_LIMIT, 'Filesize'),
            (zinfo.header_offset > ZIP64_LIMIT, 'Zipfile size')])

    def _check_large(self, demands):
        """Whether one of the (is it so, what demands it) pairs needs ZIP64, which must be allowed then."""
        for is_large, what in demands:
            if is_large:
                if not self._allowZip64:
                    raise LargeZipFile(what + ' would require ZIP64 extensions')
                return True
        return False

    def write(self, filename, arcname=None, compress_type=None):
        """Puts a file or an empty directory into the archive, under its own path or another name."""
        if not self.fp:
            raise RuntimeError('Attempt to write to ZIP archive that was already closed')
        status = os.stat(filename)
        name = os.path.normpath(os.path.splitdrive(filename if arcname is None else arcname)[1])
        while name[0] in (os.sep, os.altsep):
            name = name[1:]
        is_directory = stat.S_ISDIR(status.st_mode)
        info = ZipInfo(name + '/' if is_directory else name, time.localtime(status.st_mtime)[:6])
        info.external_attr = (status.st_mode & 0xffff) << 16L
        info.compress_type = self.compression if compress_type is None else compress_type
        info.file_size = status.st_size
        info.header_offset = self.fp.tell()
        if is_directory:
            info.compress_type = ZIP_STORED
            info.file_size = 0
        info.CRC = info.compress_size = 0
        self._writecheck(info)
        self._didModify = True
        if is_directory:
            info.external_attr |= 0x10
            self._add(info)
            self.fp.write(info.FileHeader(False))
            return
        with open(filename, 'rb') as source:
            self._write_content(info, source)
        self._add(info)

    def _write_content(self, info, source):
        """Writes header and content; the header again when the sizes and the checksum are known."""
        # What does not compress grows a little.
        zip64 = self._allowZip64 and info.file_size * 1.05 > ZIP64_LIMIT
        self.fp.write(info.FileHeader(zip64))
        deflate = None
        if info.compress_type == ZIP_DEFLATED:
            deflate = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -15)
        size = packed = checksum = 0
        for data in iter(lambda: source.read(_CHUNK), ''):
            size += len(data)
            checksum = crc32(data, checksum) & 0xffffffff
            if deflate is not None:
                data = deflate.compress(data)
                packed += len(data)
            self.fp.write(data)
        if deflate is None:
            packed = size
        else:
            data = deflate.flush()
            packed += len(data)
            self.fp.write(data)
        info.file_size, info.compress_size, info.CRC = size, packed, checksum
        if self._allowZip64 and not zip64:
            if size > ZIP64_LIMIT:
                raise RuntimeError('File size has increased during compressing')
            if packed > ZIP64_LIMIT:
                raise RuntimeError('Compressed size larger than uncompressed size')
        position = self.fp.tell()
        self.fp.seek(info.header_offset, 0)
        self.fp.write(info.FileHeader(zip64))
        self.fp.seek(position, 0)

    def writestr(self, zinfo_or_arcname, bytes, compress_type=None):
        """Puts a byte string into the archive, under a name or as a ZipInfo says."""
        if isinstance(zinfo_or_arcname, ZipInfo):
            info = zinfo_or_arcname
        else:
            info = ZipInfo(zinfo_or_arcname, time.localtime(time.time())[:6])
            info.compress_type = self.compression
            is_directory = info.filename[-1] == '/'
            info.external_attr = (040775 << 16) + 0x10 if is_directory else 0600 << 16
        if not self.fp:
            raise RuntimeError('Attempt to write to ZIP archive that was already closed')
        if compress_type is not None:
            info.compress_type = compress_type
        info.file_size = len(bytes)
        info.header_offset = self.fp.tell()
        self._writecheck(info)
        self._didModify = True
        info.CRC = crc32(bytes) & 0xffffffff
        if info.compress_type == ZIP_DEFLATED:
            deflate = zlib.compressobj(zlib.Z_DEFAULT_COMPRESSION, zlib.DEFLATED, -15)
            bytes = deflate.compress(bytes) + deflate.flush()
        info.compress_size = len(bytes)
        zip64 = self._check_large([(max(info.file_size, info.compress_size) > ZIP64_LIMIT, 'Filesize')])
        self.fp.write(info.FileHeader(zip64))
        self.fp.write(bytes)
        if info.flag_bits & _SIZES_FOLLOW:
            self.fp.write(struct.pack('<LQQ' if zip64 else '<LLL', info.CRC, info.compress_size, info.file_size))
        self.fp.flush()
        self._add(info)

    def close(self):
        """Closes the archive; one that was written gets its directory first."""
        if self.fp is None:
            return
        try:
            if self.mode != 'r' and self._didModify:
                self._write_directory()
        finally:
            self._release()

    def _write_directory(self):
        out = self.fp
        start = out.tell()
        for info in self.filelist:
            out.write(info._directory_record())
        end = out.tell()
        count, size, offset = len(self.filelist), end - start, start
        if self._check_large([
                (count > ZIP_FILECOUNT_LIMIT, 'Files count'),
                (offset > ZIP64_LIMIT, 'Central directory offset'),
                (size > ZIP64_LIMIT, 'Central directory size')]):
            out.write(struct.pack(
                structEndArchive64, stringEndArchive64, sizeEndCentDir64 - 12, _ZIP64_VERSION, _ZIP64_VERSION,
                0, 0, count, count, size, offset))
            out.write(struct.pack(structEndArchive64Locator, stringEndArchive64Locator, 0, end, 1))
            count = min(count, _ELSEWHERE_SHORT)
            size, offset = min(size, _ELSEWHERE), min(offset, _ELSEWHERE)
        out.write(struct.pack(
            structEndArchive, stringEndArchive, 0, 0, count, count, size, offset, len(self._comment)))
        out.write(self._comment)
        out.flush()


class PyZipFile(ZipFile):
    """An archive of compiled modules, for sys.path."""

    def writepy(self, pathname, basename=''):
        """Adds compiled modules: one file, those of a directory, or a package with all that is in it."""
        if not os.path.isdir(pathname):
            if os.path.splitext(pathname)[1] != '.py':
                raise RuntimeError('Files added with writepy() must end with ".py"')
            self._add_module(pathname, basename, 'Adding file')
            return
        if not self._is_package(pathname):
            self._tell('Adding files from directory', pathname)
            self._add_modules(pathname, os.listdir(pathname), basename)
            return
        name = os.path.basename(pathname)
        basename = '%s/%s' % (basename, name) if basename else name
        self._tell('Adding package in', pathname, 'as', basename)
        self._add_module(os.path.join(pathname, '__init__.py'), basename)
        names = os.listdir(pathname)
        names.remove('__init__.py')
        for name in names:
            path = os.path.join(pathname, name)
            if not os.path.isdir(path):
                self._add_modules(pathname, [name], basename)
            elif self._is_package(path):
                self.writepy(path, basename)

    def _tell(self, *words):
        if self.debug:
            print ' '.join(words)

    @staticmethod
    def _is_package(path):
        return os.path.isfile(os.path.join(path, '__init__.py'))

    def _add_modules(self, directory, names, basename):
        for name in names:
            if os.path.splitext(name)[1] == '.py':
                self._add_module(os.path.join(directory, name), basename)

    def _add_module(self, path, basename, label='Adding'):
        compiled, name = self._get_codename(path[:-len('.py')], basename)
        self._tell(label, name)
        self.write(compiled, name)

    def _get_codename(self, pathname, basename):
        """The compiled file of a module, made where it is missing or old, and its name in the archive."""
        source, compiled, optimized = [pathname + suffix for suffix in ('.py', '.pyc', '.pyo')]
        changed = os.stat(source).st_mtime
        if os.path.isfile(optimized) and os.stat(optimized).st_mtime >= changed:
            chosen = optimized
        else:
            chosen = compiled
            if not os.path.isfile(compiled) or os.stat(compiled).st_mtime < changed:
                import py_compile
                self._tell('Compiling', source)
                try:
                    py_compile.compile(source, compiled, None, True)
                except py_compile.PyCompileError as failure:
                    print failure.msg
        name = os.path.basename(chosen)
        return chosen, '%s/%s' % (basename, name) if basename else name


_USAGE = '\n'.join(['Usage:'] + ['    zipfile.py %s # %s' % line for line in [
    ('-l zipfile.zip       ', 'Show listing of a zipfile'),
    ('-t zipfile.zip       ', 'Test if a zipfile is valid'),
    ('-e zipfile.zip target', 'Extract zipfile into target dir'),
    ('-c zipfile.zip src ...', 'Create zipfile from sources')]] + [''])


def _print_names(path):
    with ZipFile(path) as archive:
        archive.printdir()


def _test(path):
    with ZipFile(path) as archive:
        damaged = archive.testzip()
    if damaged:
        print 'The following enclosed file is corrupted: %r' % damaged
    print 'Done testing'


def _extract(path, target):
    with ZipFile(path) as archive:
        archive.extractall(target)


def _create(path, *sources):
    with ZipFile(path, 'w', allowZip64=True) as archive:
        for source in sources:
            # A path that ends in a slash or in dots has no last part; then its content is added under its own name.
            name = os.path.basename(source) or os.path.basename(os.path.dirname(source))
            _add_tree(archive, source, '' if name in ('', os.curdir, os.pardir) else name)


def _add_tree(archive, path, name):
    if os.path.isfile(path):
        archive.write(path, name, ZIP_DEFLATED)
    elif os.path.isdir(path):
        if name:
            archive.write(path, name)
        for child in os.listdir(path):
            _add_tree(archive, os.path.join(path, child), os.path.join(name, child))


# Option: what it does, and how many arguments it takes at least and at most.
_COMMANDS = {'-l': (_print_names, 1, 1), '-t': (_test, 1, 1), '-e': (_extract, 2, 2), '-c': (_create, 2, None)}


def main(args=None):
    """The command line: lists, tests, extracts or creates an archive."""
    args = sys.argv[1:] if args is None else args
    command, least, most = _COMMANDS.get(args[0] if args else None, (None, 0, 0))
    operands = args[1:]
    if command is None or len(operands) < least or most is not None and len(operands) > most:
        print _USAGE
        sys.exit(1)
    command(*operands)


if __name__ == '__main__':
    main()
