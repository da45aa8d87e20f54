import { FileError, type FileHandle, type FileSystem } from './file-system.ts';
import { requireFiles } from './require-files.ts';

/** The same files, refusing every write: IOError "Read-only file system". */
export function readOnly(files: FileSystem): FileSystem {
  requireFiles(files, 'readOnly: the argument');
  const refuse = (path: string): never => {
    throw new FileError('EROFS', path);
  };
  return {
    open(path, mode) {
      if (mode !== 'r') return refuse(path);
      return readOnlyHandle(files.open(path, 'r'), path);
    },
    stat: (path) => files.stat(path),
    list: (path) => files.list(path),
    remove: refuse,
    rename: refuse,
    makeDirectory: refuse,
  };
}

function readOnlyHandle(handle: FileHandle, path: string): FileHandle {
  const refuse = (): never => {
    throw new FileError('EROFS', path);
  };
  return {
    read: (size) => handle.read(size),
    write: refuse,
    seek: (position) => handle.seek(position),
    tell: () => handle.tell(),
    truncate: refuse,
    close: () => handle.close(),
  };
}
