import type { InputStream, OutputStream } from '../runtime/host/host.ts';
import { DescriptorFile } from './descriptor-file.ts';

const CHUNK = 65536;

/** Standard input, or any descriptor read as a stream. */
export class DescriptorInput implements InputStream {
  readonly file: DescriptorFile;
  #ahead = '';
  #atEnd = false;

  constructor(descriptor: number) {
    this.file = new DescriptorFile(descriptor, false);
  }

  get isTerminal(): boolean {
    return this.file.isTerminal;
  }

  readLine(): string {
    for (;;) {
      const newline = this.#ahead.indexOf('\n');
      if (newline >= 0) return this.#take(newline + 1);
      if (this.#atEnd || !this.#fill()) return this.#take(this.#ahead.length);
    }
  }

  read(size: number): string {
    if (size < 0) {
      while (this.#fill());
      return this.#take(this.#ahead.length);
    }
    if (this.#ahead === '' && size > 0) this.#fill();
    return this.#take(Math.min(size, this.#ahead.length));
  }

  #take(count: number): string {
    const taken = this.#ahead.slice(0, count);
    this.#ahead = this.#ahead.slice(count);
    this.#atEnd = false;
    return taken;
  }

  #fill(): boolean {
    const more = this.file.read(CHUNK);
    if (more === '') {
      this.#atEnd = true;
      return false;
    }
    this.#ahead += more;
    return true;
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
