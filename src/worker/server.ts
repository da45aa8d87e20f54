/** The side of a remote sandbox where Python runs. */
// The types before anything that is made of them.
import '../runtime/types/index.ts';

import { bastion } from '../api/bastion.ts';
import { systemClock } from '../api/clock.ts';
import { MinipyError, UsageError } from '../api/errors.ts';
import { MemoryFiles } from '../api/files/memory-files.ts';
import { hostFunction } from '../api/host-function.ts';
import { sessionOf, setPlace } from '../api/interpreter.ts';
import type { RunOptions } from '../api/options.ts';
import { policies, type SandboxPolicy } from '../api/policy.ts';
import { RequestedException } from '../api/raise-python.ts';
import { Sandbox, type SandboxOptions } from '../api/sandbox.ts';
import { decode, encode, type FunctionDescription, type Makers } from './codec.ts';
import { encodeError } from './error-codec.ts';
import type { Reply, Request, Response } from './protocol.ts';
import { ReplyReader } from './reply-channel.ts';

/** Options as they arrive: streams are booleans, files a plain object, the clock a word. */
interface SentOptions extends Omit<SandboxOptions, 'files' | 'stdout' | 'stderr' | 'clock' | 'observer'> {
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly stdout: boolean;
  readonly stderr: boolean;
  readonly clock: 'virtual' | 'system';
}

/** Nested tree nodes that fit the stack of a worker. */
export interface ServerPlace {
  readonly stackLimit?: number;
}

/** Serves one sandbox over a pair of message functions. */
export class SandboxServer {
  readonly #post: (response: Response) => void;
  readonly #place: ServerPlace;
  #reader: ReplyReader | undefined;
  #sandbox: Sandbox | undefined;

  constructor(post: (response: Response) => void, place: ServerPlace = {}) {
    this.#post = post;
    this.#place = place;
  }

  receive(request: Request): void {
    if (request.kind === 'start') this.#start(request);
    else this.#run(request);
  }

  #start({ options, control }: Extract<Request, { kind: 'start' }>): void {
    if (control !== undefined) this.#reader = new ReplyReader(control);
    try {
      const { stdout, stderr, clock, files, ...sent } = decode(options, this.#makers()) as SentOptions;
      const sink = (stream: 'stdout' | 'stderr') => (text: string) => this.#post({ kind: 'output', stream, text });
      const before = setPlace(this.#place);
      try {
        this.#sandbox = new Sandbox({
          ...sent,
          ...(stdout ? { stdout: sink('stdout') } : {}),
          ...(stderr ? { stderr: sink('stderr') } : {}),
          ...(files === undefined ? {} : { files: new MemoryFiles(files) }),
          ...(clock === 'system' ? { clock: systemClock } : {}),
          policy: { ...policies.strict, ...sent.policy } as SandboxPolicy,
        });
      } finally {
        setPlace(before);
      }
      this.#post({ kind: 'ready' });
    } catch (error) {
      this.#post({ kind: 'refused', error: encodeError(error) });
    }
  }

  #run({ id, verb, source, options }: Extract<Request, { kind: 'run' }>): void {
    const sandbox = this.#sandbox!;
    try {
      const given = decode(options, this.#makers()) as RunOptions;
      const result = sandbox[verb](source, { ...given, ...this.#signal() });
      if (verb !== 'run') this.#post({ kind: 'value', id, value: encode(result, 'result') });
      else this.#post({ kind: 'value', id, value: encodeOutcome(result as ReturnType<Sandbox['run']>) });
    } catch (error) {
      this.#post({ kind: 'error', id, error: encodeError(error) });
    }
  }

  /** A signal that is aborted when the host has asked for it, though no event can reach this thread meanwhile. */
  #signal(): { signal?: AbortSignal } {
    const reader = this.#reader;
    if (reader === undefined) return {};
    const signal = {
      get aborted(): boolean {
        return reader.isInterrupted;
      },
      reason: undefined,
    };
    return { signal: signal as unknown as AbortSignal };
  }

  #makers(): Makers {
    return {
      makeFunction: (description) => this.#proxy(description),
      makeBastion: (name, methods) => {
        const object: Record<string, unknown> = {};
        for (const [method, id] of methods)
          object[method] = this.#proxy({ id, name: method, signature: null, doc: null });
        return bastion(object, { name, methods: [...methods.keys()] });
      },
    };
  }

  /** A function that stands for one of the host's. */
  #proxy({ id, name, signature, doc }: FunctionDescription): (...args: unknown[]) => unknown {
    const call = (...args: unknown[]): unknown => this.#callHost(id, name, args);
    Object.defineProperty(call, 'name', { value: name });
    return signature === null ? call : hostFunction(signature, call, doc === null ? {} : { doc });
  }

  #callHost(fn: number, name: string, args: readonly unknown[]): unknown {
    const reader = this.#reader;
    if (reader === undefined) {
      throw new UsageError(
        `host function ${name}() cannot be called: threads here share no memory (SharedArrayBuffer)`,
      );
    }
    const started = performance.now();
    this.#post({ kind: 'call', fn, args: encode(args, `${name}() arguments`) });
    const reply = JSON.parse(reader.read(() => this.#post({ kind: 'more' }))) as Reply;
    const sandbox = this.#sandbox;
    if (sandbox !== undefined) sessionOf(sandbox).budget.excuse(performance.now() - started);
    if ('value' in reply) return decode(reply.value, this.#makers());
    if (reply.type !== null) throw new RequestedException(reply.type, decode(reply.error) as unknown[]);
    throw new Error(reply.error);
  }
}

function encodeOutcome(outcome: ReturnType<Sandbox['run']>): string {
  const { stdout, stderr, usage, ok } = outcome;
  const cost = { stdout, stderr, usage };
  if (!ok) return encode({ ...cost, ok, error: encodeError(outcome.error) }, 'outcome');
  try {
    return encode({ ...cost, ok, value: encode(outcome.value, 'result') }, 'outcome');
  } catch (error) {
    if (!(error instanceof MinipyError)) throw error;
    return encode({ ...cost, ok: false, error: encodeError(error) }, 'outcome');
  }
}
