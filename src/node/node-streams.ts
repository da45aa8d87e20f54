/** Standard streams of the operating system. */
import type { InputStream, OutputStream } from '../runtime/host/host.ts';
import { LineBuffer } from '../runtime/host/line-buffer.ts';
import { DescriptorFile } from './descriptor-file.ts';

/** Bytes asked for at once. */
const CHUNK = 65536;

/** Standard input, or any descriptor read as a stream. */
export class DescriptorInput implements InputStream {
  readonly file: DescriptorFile;
  readonly #buffer = new LineBuffer(() => this.file.read(CHUNK) || undefined);

  constructor(descriptor: number) {
    this.file = new DescriptorFile(descriptor, false);
  }

  get isTerminal(): boolean {
    return this.file.isTerminal;
  }

  readLine(): string {
    return this.#buffer.readLine();
  }

  read(size: number): string {
    return this.#buffer.read(size);
  }
}

/** Standard output or error: written at once and wholly, for what buffers is the Python file above it. */
export class DescriptorOutput implements OutputStream {
  readonly file: DescriptorFile;

  constructor(descriptor: number) {
    this.file = new DescriptorFile(descriptor, false);
  }

  get isTerminal(): boolean {
    return this.file.isTerminal;
  }

  write(bytes: string): void {
    for (let rest = bytes; rest !== ''; ) rest = rest.slice(this.file.write(rest));
  }

  flush(): void {}
}
