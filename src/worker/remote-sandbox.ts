/** Sandboxes in another thread or process: the host's side. */
import { systemClock } from '../api/clock.ts';
import { CancelledError, PythonError, UsageError, WorkerError } from '../api/errors.ts';
import { checkOptions, MILLISECONDS, type OptionKinds, RECORD } from '../api/option-check.ts';
import { checkRunOptions, INTERPRETER_OPTIONS } from '../api/option-kinds.ts';
import type { RunOptions } from '../api/options.ts';
import { RequestedException } from '../api/raise-python.ts';
import type { RunOutcome } from '../api/run-outcome.ts';
import type { SandboxOptions } from '../api/sandbox.ts';
import type { OutputSink } from '../api/streams.ts';
import type { JSValue } from '../api/values.ts';
import { decode, encode } from './codec.ts';
import { decodeError } from './error-codec.ts';
import type { Link, Reply, Response, Verb } from './protocol.ts';

/** What a remote sandbox is given. Host functions, wherever they stand, may be asynchronous: Python waits for them. */
export interface RemoteOptions extends Omit<SandboxOptions, 'observer' | 'files'> {
  /** Hard end of any one run, in milliseconds by the clock on the wall: the worker is ended, and replaced. */
  readonly killAfterMs?: number;
  /** Files in the memory of the sandbox, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** The verbs of a sandbox that runs in another thread or process, where it can be ended from outside. */
export interface RemoteSandbox extends AsyncDisposable {
  /** Runs statements; answers the value of the last one where it is an expression. */
  exec(source: string, options?: RunOptions): Promise<JSValue>;
  /** Computes an expression. */
  eval(expression: string, options?: RunOptions): Promise<JSValue>;
  /** Runs statements, and answers their output and cost with the value or the error. */
  run(source: string, options?: RunOptions): Promise<RunOutcome>;
  /** Ends the thread or process. What runs is rejected. */
  terminate(): Promise<void>;
}

/** How long code that was asked to stop may take before it is ended from outside. */
const GRACE_MS = 250;

/** What is allowed beyond the time limit of a sandbox where nothing else is said. */
const KILL_AFTER_MS = 10_000;

const { files: _files, observer: _observer, ...INTERPRETERS } = INTERPRETER_OPTIONS;
const REMOTE_OPTIONS: OptionKinds = { ...INTERPRETERS, policy: RECORD, killAfterMs: MILLISECONDS, files: RECORD };

interface Waiting {
  resolve(value: string): void;
  reject(error: Error): void;
}

/** A sandbox behind a link that is opened when it is needed, and again when the other side has died. */
export class LinkedSandbox implements RemoteSandbox {
  readonly #open: () => Link;
  readonly #options: RemoteOptions;
  readonly #functions: ((...args: unknown[]) => unknown)[] = [];
  readonly #numbers = new Map<object, number>();
  readonly #encoded: string;
  #link: Link | undefined;
  #ready: Promise<void> = Promise.resolve();
  #last: Promise<unknown> = Promise.resolve();
  #waiting: Waiting | undefined;
  #nextId = 0;
  #isTerminated = false;

  /** @throws UsageError, ConversionError for options that cannot be sent */
  constructor(options: RemoteOptions, open: () => Link) {
    checkOptions('options', options, REMOTE_OPTIONS);
    this.#open = open;
    this.#options = options;
    this.#encoded = this.#encodeOptions();
  }

  exec(source: string, options: RunOptions = {}): Promise<JSValue> {
    return this.#inTurn('exec', source, options).then((text) => decode(text) as JSValue);
  }

  eval(expression: string, options: RunOptions = {}): Promise<JSValue> {
    return this.#inTurn('eval', expression, options).then((text) => decode(text) as JSValue);
  }

  run(source: string, options: RunOptions = {}): Promise<RunOutcome> {
    return this.#inTurn('run', source, options).then((text) => {
      const { stdout, stderr, usage, ok, value, error } = decode(text) as Omit<RunOutcome, 'ok'> & {
        readonly ok: boolean;
        readonly value: string;
        readonly error: string;
      };
      const cost = { stdout, stderr, usage };
      if (ok) return { ...cost, ok: true, value: decode(value) as JSValue };
      return { ...cost, ok: false, error: decodeError(error, options.signal?.reason) };
    });
  }

  async terminate(): Promise<void> {
    this.#isTerminated = true;
    const link = this.#link;
    this.#link = undefined;
    this.#fail(new WorkerError('the sandbox was terminated', false));
    await link?.terminate();
  }

  /** Ends it where an `await using` ends. */
  [Symbol.asyncDispose](): Promise<void> {
    return this.terminate();
  }

  /** One run after the other. */
  #inTurn(verb: Verb, source: string, options: RunOptions): Promise<string> {
    const turn = this.#last.then(() => this.#request(verb, source, options));
    this.#last = turn.catch(() => {});
    return turn;
  }

  async #request(verb: Verb, source: string, options: RunOptions): Promise<string> {
    if (typeof source !== 'string') throw new UsageError('a remote sandbox takes source as text');
    if (this.#isTerminated) throw new WorkerError('the sandbox was terminated', false);
    checkRunOptions(options);
    const { signal, ...rest } = options;
    if (signal?.aborted === true) throw new CancelledError(signal.reason, []);
    const encoded = encode(rest, 'options', (fn) => this.#numberOf(fn));
    const link = this.#connected();
    await this.#ready;
    return new Promise((resolve, reject) => {
      const kill = (error: Error): void => {
        this.#discard(link);
        this.#fail(error);
      };
      const limit = this.#options.killAfterMs ?? (this.#options.limits?.timeMs ?? 0) + KILL_AFTER_MS;
      const deadline = Number.isFinite(limit)
        ? setTimeout(() => kill(new WorkerError(`the run was ended after ${limit} ms`, true)), limit)
        : undefined;
      let grace: ReturnType<typeof setTimeout> | undefined;
      const abort = (): void => {
        link.interrupt();
        grace = setTimeout(() => kill(new CancelledError(signal?.reason, [])), GRACE_MS);
      };
      signal?.addEventListener('abort', abort);
      const settled = (): void => {
        clearTimeout(deadline);
        clearTimeout(grace);
        signal?.removeEventListener('abort', abort);
        this.#waiting = undefined;
      };
      this.#waiting = {
        resolve(value) {
          settled();
          resolve(value);
        },
        reject(error) {
          settled();
          reject(error instanceof CancelledError ? new CancelledError(signal?.reason, error.traceback) : error);
        },
      };
      link.send({ kind: 'run', id: this.#nextId++, verb, source, options: encoded });
    });
  }

  /** The link, opened anew where there is none. */
  #connected(): Link {
    if (this.#link !== undefined) return this.#link;
    const link = this.#open();
    this.#link = link;
    this.#ready = new Promise((resolve, reject) => {
      link.onResponse = (response) => {
        if (response.kind === 'ready') resolve();
        else if (response.kind === 'refused') {
          this.#discard(link);
          reject(decodeError(response.error));
        } else this.#receive(link, response);
      };
      link.onExit = (exitCode) => {
        if (this.#link === link) this.#link = undefined;
        const error = new WorkerError(
          `the sandbox died${exitCode === undefined ? '' : ` with code ${exitCode}`}`,
          false,
          exitCode,
        );
        reject(error);
        if (this.#waiting !== undefined && this.#link === undefined) this.#fail(error);
      };
    });
    // Whoever waits for it hears of it.
    this.#ready.catch(() => {});
    link.send({ kind: 'start', options: this.#encoded });
    return link;
  }

  #discard(link: Link): void {
    if (this.#link === link) this.#link = undefined;
    link.onExit = () => {};
    link.onResponse = () => {};
    void link.terminate();
  }

  #fail(error: Error): void {
    this.#waiting?.reject(error);
  }

  #receive(link: Link, response: Exclude<Response, { kind: 'ready' | 'refused' }>): void {
    switch (response.kind) {
      case 'output':
        write(this.#options[response.stream], response.text);
        break;
      case 'call':
        void this.#answer(link, response.fn, response.args);
        break;
      case 'value':
        this.#waiting?.resolve(response.value);
        break;
      case 'error':
        this.#waiting?.reject(decodeError(response.error));
    }
  }

  async #answer(link: Link, fn: number, args: string): Promise<void> {
    let reply: Reply;
    try {
      const result = await this.#functions[fn]!(...(decode(args) as unknown[]));
      reply = { value: encode(result, 'result', (each) => this.#numberOf(each)) };
    } catch (failure) {
      reply = failedReply(failure);
    }
    if (this.#link === link) link.reply(reply);
  }

  #numberOf(fn: (...args: never[]) => unknown): number {
    let id = this.#numbers.get(fn);
    if (id === undefined) {
      id = this.#functions.push(fn as (...args: unknown[]) => unknown) - 1;
      this.#numbers.set(fn, id);
    }
    return id;
  }

  #encodeOptions(): string {
    const { stdout, stderr, clock, killAfterMs: _, stdin, ...rest } = this.#options;
    if (clock !== undefined && clock !== systemClock) {
      throw new UsageError('a remote sandbox has its own clock: leave clock out, or give systemClock');
    }
    const sent = {
      ...rest,
      ...(stdin === undefined ? {} : { stdin: typeof stdin === 'object' ? [...stdin].join('\n') : stdin }),
      stdout: stdout !== undefined,
      stderr: stderr !== undefined,
      clock: clock === undefined ? 'virtual' : 'system',
    };
    return encode(sent, 'options', (fn) => this.#numberOf(fn));
  }
}

function failedReply(failure: unknown): Reply {
  if (failure instanceof RequestedException) return { error: encode(failure.args, 'exception'), type: failure.type };
  if (failure instanceof PythonError) return { error: encode([failure.message], 'exception'), type: failure.type };
  // The sandbox is told that it failed, and not why.
  return { error: 'failed', type: null };
}

function write(sink: OutputSink | undefined, text: string): void {
  if (typeof sink === 'function') sink(text);
  else sink?.write(text);
}
