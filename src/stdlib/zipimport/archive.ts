/** Archives in the ZIP format as the import system reads them (CPython 2.7 `Modules/zipimport.c`). */
import { HostError, type HostFile } from '../../runtime/host/host.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { ImportError } from '../../runtime/objects/exception.ts';
import { flushAbandonedFiles } from '../../runtime/objects/file.ts';
import { ioError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { hostFailure } from '../../runtime/protocols/host-failure.ts';
import { ModuleException } from '../module-exception.ts';

export const zipImportError = new ModuleException('zipimport', 'ZipImportError', ImportError);

const MEMBER_MAGIC = 'PK\x03\x04';
const DIRECTORY_MAGIC = 'PK\x01\x02';
const END_MAGIC = 'PK\x05\x06';
const MEMBER_SIZE = 30;
const DIRECTORY_SIZE = 46;
const END_SIZE = 22;

/** What is accounted for one entry of a directory, beside its names. */
const ENTRY_COST = 256;

const short = (bytes: string, at: number): number => bytes.charCodeAt(at) | (bytes.charCodeAt(at + 1) << 8);
const long = (bytes: string, at: number): number => short(bytes, at) + short(bytes, at + 2) * 0x10000;

/**
 * The directory of an archive, from the name of each member to the tuple (path, compression, size in the archive, size,
 * where it starts, time, date, checksum).
 *
 * @throws ZipImportError where there is no archive, or a damaged one
 */
export function readDirectory(archive: string): PyDict {
  return withFile(
    archive,
    () => zipImportError.raise(`can't open Zip file: ${archive.slice(0, 200)}`),
    (file) => {
      const size = file.seek(0, 2);
      if (size < END_SIZE) throw zipImportError.raise(`can't read Zip file: ${archive.slice(0, 200)}`);
      const end = readExactly(file, size - END_SIZE, END_SIZE);
      if (!end.startsWith(END_MAGIC)) throw zipImportError.raise(`not a Zip file: ${archive.slice(0, 200)}`);
      const directorySize = long(end, 12);
      const directoryOffset = long(end, 16);
      const before = size - END_SIZE;
      if (before < directorySize) throw zipImportError.raise(`bad central directory size: ${archive.slice(0, 200)}`);
      if (before < directoryOffset) {
        throw zipImportError.raise(`bad central directory offset: ${archive.slice(0, 200)}`);
      }
      const start = before - directorySize;
      return entriesOf(readExactly(file, start, directorySize), archive, start - directoryOffset);
    },
  );
}

/** @param shift where the archive starts in its file */
function entriesOf(directory: string, archive: string, shift: number): PyDict {
  const { budget } = thread.interpreter;
  const files = new PyDict();
  for (let at = 0; directory.startsWith(DIRECTORY_MAGIC, at) && at + DIRECTORY_SIZE <= directory.length; ) {
    if (--thread.fuel < 0) budget.refuel();
    const nameSize = short(directory, at + 28);
    const name = directory.slice(at + DIRECTORY_SIZE, at + DIRECTORY_SIZE + nameSize);
    budget.reserve(ENTRY_COST + name.length * 2 + archive.length);
    files.setStr(
      name,
      new PyTuple([
        `${archive}/${name}`,
        short(directory, at + 10),
        long(directory, at + 20),
        long(directory, at + 24),
        long(directory, at + 42) + shift,
        short(directory, at + 12),
        short(directory, at + 14),
        long(directory, at + 16),
      ]),
    );
    at += DIRECTORY_SIZE + nameSize + short(directory, at + 30) + short(directory, at + 32);
  }
  return files;
}

/**
 * The content of a member.
 *
 * @param entry the tuple of `readDirectory`; a program may have put anything in its place
 * @throws ZipImportError for a damaged or a compressed member, IOError where the archive is not there any more
 */
export function readMember(archive: string, entry: PyTuple): string {
  const [, compression, size, , offset] = entry.items;
  if (typeof compression !== 'number' || typeof size !== 'number' || typeof offset !== 'number') {
    throw zipImportError.raise(`bad local file header: ${archive.slice(0, 200)}`);
  }
  return withFile(
    archive,
    () => ioError(`zipimport: can not open file ${archive}`),
    (file) => {
      const header = offset < 0 ? '' : readExactly(file, offset, MEMBER_SIZE);
      if (!header.startsWith(MEMBER_MAGIC) || header.length < MEMBER_SIZE) {
        throw zipImportError.raise(`bad local file header: ${archive.slice(0, 200)}`);
      }
      const data = readExactly(file, offset + MEMBER_SIZE + short(header, 26) + short(header, 28), size);
      if (data.length !== size) throw ioError("zipimport: can't read data");
      if (compression !== 0) throw zipImportError.raise("can't decompress data; zlib not available");
      return data;
    },
  );
}

function withFile<T>(path: string, failure: () => Error | object, use: (file: HostFile) => T): T {
  flushAbandonedFiles();
  let file: HostFile;
  try {
    file = thread.interpreter.host.files.open(path, {
      read: true,
      write: false,
      append: false,
      create: false,
      truncate: false,
    });
  } catch (refused) {
    if (refused instanceof HostError) throw failure();
    throw refused;
  }
  try {
    return use(file);
  } catch (broken) {
    if (broken instanceof HostError) throw hostFailure(broken, path);
    throw broken;
  } finally {
    file.close();
  }
}

/** As many bytes as the file has of those asked for. */
function readExactly(file: HostFile, offset: number, size: number): string {
  const available = Math.max(Math.min(size, file.seek(0, 2) - offset), 0);
  thread.interpreter.budget.reserve(available);
  file.seek(offset, 0);
  let bytes = '';
  while (bytes.length < available) {
    const piece = file.read(available - bytes.length);
    if (piece === '') break;
    bytes += piece;
  }
  return bytes;
}
