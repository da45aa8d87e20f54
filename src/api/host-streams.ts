/** Standard streams made of what the host hands in. */
import type { InputStream, OutputStream } from '../runtime/host/host.ts';
import { bytesOfText } from './conversion/text.ts';
import { UsageError } from './errors.ts';
import type { InputSource, OutputSink } from './streams.ts';

/** What a stream's bytes are turned to text by: a character may be split between two writes. */
class TextWriter {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  decode(bytes: string): string {
    const array = new Uint8Array(bytes.length);
    for (let i = 0; i < bytes.length; i++) array[i] = bytes.charCodeAt(i);
    return this.#decoder.decode(array, { stream: true });
  }
}

/** Standard output or error: counts bytes, keeps a copy while a run asks for one, hands text on. */
export class SinkStream implements OutputStream {
  readonly isTerminal: boolean;
  readonly #write: ((text: string) => void) | undefined;
  readonly #count: (bytes: number) => void;
  readonly #writer = new TextWriter();
  #copies: string[][] = [];

  /**
   * @param name for errors
   * @param count told of every write beforehand; may throw
   */
  constructor(sink: OutputSink | undefined, name: string, count: (bytes: number) => void) {
    this.#count = count;
    this.isTerminal = typeof sink === 'object' && sink.isTTY === true;
    if (sink === undefined || typeof sink === 'function') this.#write = sink;
    else if (typeof sink === 'object' && sink !== null && typeof sink.write === 'function') {
      this.#write = (text) => void sink.write(text);
    } else throw new UsageError(`${name} must be a function or an object with a method 'write'`);
  }

  write(bytes: string): void {
    this.#count(bytes.length);
    const text = this.#writer.decode(bytes);
    if (text === '') return;
    for (const copy of this.#copies) copy.push(text);
    this.#write?.(text);
  }

  flush(): void {}

  /** Copies what is written from now on. The answer ends that, and gives the text. */
  capture(): () => string {
    const copy: string[] = [];
    this.#copies = [...this.#copies, copy];
    return () => {
      this.#copies = this.#copies.filter((each) => each !== copy);
      return copy.join('');
    };
  }
}

/** Standard input. */
export class SourceStream implements InputStream {
  readonly isTerminal = false;
  readonly #next: () => string | undefined;
  #ahead = '';

  constructor(source: InputSource | undefined) {
    if (source === undefined) this.#next = () => undefined;
    else if (typeof source === 'string') {
      let rest: string | undefined = source;
      this.#next = () => {
        const all = rest;
        rest = undefined;
        return all;
      };
    } else if (typeof source === 'function') {
      this.#next = () => {
        const line: unknown = source('');
        if (line === undefined || line === null) return undefined;
        if (typeof line !== 'string') {
          throw new UsageError(
            'stdin must answer a string or undefined; a promise only in a worker or process sandbox',
          );
        }
        return line.endsWith('\n') ? line : `${line}\n`;
      };
    } else if (typeof (source as Partial<Iterable<string>>)[Symbol.iterator] === 'function') {
      const iterator = source[Symbol.iterator]();
      this.#next = () => {
        const { done, value } = iterator.next();
        return done === true ? undefined : value.endsWith('\n') ? value : `${value}\n`;
      };
    } else throw new UsageError('stdin must be a string, an iterable of lines or a function');
  }

  readLine(): string {
    for (;;) {
      const newline = this.#ahead.indexOf('\n');
      if (newline >= 0) return this.#take(newline + 1);
      if (!this.#fill()) return this.#take(this.#ahead.length);
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
    return taken;
  }

  #fill(): boolean {
    const more = this.#next();
    if (more === undefined) return false;
    this.#ahead += bytesOfText(more);
    return true;
  }
}
