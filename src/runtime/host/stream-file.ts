import { ESPIPE, errorText } from './errno.ts';
import { HostError, type HostFile, type InputStream, type OutputStream } from './host.ts';

const noSeek = (): never => {
  throw new HostError(ESPIPE, errorText(ESPIPE));
};

/** A standard stream of the host as the open file behind `sys.stdin`, for hosts that have no file there. */
export function inputFile(stream: InputStream, descriptor: number): HostFile {
  if (stream.file !== undefined) return stream.file;
  return {
    read: (size) => stream.read(size),
    write: (bytes) => bytes.length,
    seek: noSeek,
    tell: noSeek,
    truncate: noSeek,
    flush() {},
    close() {},
    descriptor,
    isTerminal: stream.isTerminal,
  };
}

/** The same for `sys.stdout` and `sys.stderr`. */
export function outputFile(stream: OutputStream, descriptor: number): HostFile {
  if (stream.file !== undefined) return stream.file;
  return {
    read: () => '',
    write(bytes) {
      stream.write(bytes);
      return bytes.length;
    },
    seek: noSeek,
    tell: noSeek,
    truncate: noSeek,
    flush: () => stream.flush(),
    close() {},
    descriptor,
    isTerminal: stream.isTerminal,
  };
}
