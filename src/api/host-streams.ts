/** Standard streams made of what the host hands in. */
import type { InputStream, OutputStream } from '../runtime/host/host.ts';
import { LineBuffer } from '../runtime/host/line-buffer.ts';
import { bytesOfText } from './conversion/text.ts';
import { UsageError } from './errors.ts';
import { hosted } from './host-fault.ts';
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

/** Characters of an unfinished line that are kept. */
const LONGEST_PROMPT = 1000;

/** Standard output or error: counts bytes, keeps a copy while a run asks for one, hands text on. */
export class SinkStream implements OutputStream {
  readonly isTerminal: boolean;
  readonly #write: ((text: string) => void) | undefined;
  readonly #count: (bytes: number) => void;
  readonly #writer = new TextWriter();
  #copies: string[][] = [];
  #line = '';

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

  /** The line that was begun and has no newline yet, its end where it is long: a prompt, if one is asked for input. */
  get line(): string {
    return this.#line;
  }

  write(bytes: string): void {
    this.#count(bytes.length);
    const text = this.#writer.decode(bytes);
    if (text === '') return;
    const newline = text.lastIndexOf('\n');
    this.#line = (newline < 0 ? this.#line + text : text.slice(newline + 1)).slice(-LONGEST_PROMPT);
    for (const copy of this.#copies) copy.push(text);
    if (this.#write !== undefined) hosted(() => this.#write!(text));
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
  readonly #buffer: LineBuffer;

  /**
   * @param prompt what stands before the input, for a function that is asked for it
   * @throws UsageError for what is no source of text
   */
  constructor(source: InputSource | undefined, prompt: () => string) {
    const next = textSource(source, prompt);
    this.#buffer = new LineBuffer(() => {
      const text = next();
      return text === undefined ? undefined : bytesOfText(text);
    });
  }

  readLine(): string {
    return this.#buffer.readLine();
  }

  read(size: number): string {
    return this.#buffer.read(size);
  }
}

/** What answers the next piece of text each time, undefined at the end. */
function textSource(source: InputSource | undefined, prompt: () => string): () => string | undefined {
  if (source === undefined) return () => undefined;
  if (typeof source === 'string') {
    let rest: string | undefined = source;
    return () => {
      const all = rest;
      rest = undefined;
      return all;
    };
  }
  if (typeof source === 'function') return () => lineOf(hosted(() => source(prompt())));
  if (typeof (source as Partial<Iterable<string>>)[Symbol.iterator] === 'function') {
    const iterator = source[Symbol.iterator]();
    return () => {
      const { done, value } = hosted(() => iterator.next());
      return done === true ? undefined : lineOf(value);
    };
  }
  throw new UsageError('stdin must be a string, an iterable of lines or a function');
}

/** A line with its newline. */
function lineOf(line: unknown): string | undefined {
  if (line === undefined || line === null) return undefined;
  if (typeof line !== 'string') {
    throw new UsageError('stdin must give strings or undefined; a promise only in a worker or process sandbox');
  }
  return line.endsWith('\n') ? line : `${line}\n`;
}
