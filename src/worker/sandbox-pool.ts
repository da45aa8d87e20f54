import { UsageError, WorkerError } from '../api/errors.ts';
import type { RunOptions } from '../api/options.ts';
import type { RunOutcome } from '../api/run-outcome.ts';
import type { RemoteSandbox } from './remote-sandbox.ts';

/** How a pool is made up. */
export interface PoolOptions {
  /** Makes one of its sandboxes. Each run gets a fresh one, unless `reuse` says otherwise. */
  readonly make: () => RemoteSandbox;
  /** How many run side by side; 2 where absent. */
  readonly size?: number;
  /** How many runs may wait; 1000 where absent. More are refused. */
  readonly maxQueue?: number;
  /** Runs that one sandbox serves before it is replaced; 1 where absent, so that no snippet sees what another left. */
  readonly reuse?: number;
}

interface Job {
  readonly source: string;
  readonly options: RunOptions;
  resolve(outcome: RunOutcome): void;
  reject(error: Error): void;
}

interface Member {
  sandbox: RemoteSandbox;
  runs: number;
}

/** Several remote sandboxes behind one bounded queue. */
export class SandboxPool implements AsyncDisposable {
  readonly #make: () => RemoteSandbox;
  readonly #size: number;
  readonly #maxQueue: number;
  readonly #reuse: number;
  readonly #queue: Job[] = [];
  readonly #idle: Member[] = [];
  readonly #working = new Set<Member>();
  #isClosed = false;

  /** @throws UsageError for sizes that make no pool */
  constructor(options: PoolOptions) {
    const { make, size = 2, maxQueue = 1000, reuse = 1 } = options;
    if (typeof make !== 'function') throw new UsageError('a pool needs make: a function that makes a remote sandbox');
    if (!(size >= 1) || !(maxQueue >= 0) || !(reuse >= 1)) {
      throw new UsageError('a pool needs size >= 1, maxQueue >= 0 and reuse >= 1');
    }
    this.#make = make;
    this.#size = size;
    this.#maxQueue = maxQueue;
    this.#reuse = reuse;
  }

  /** Runs that have not begun. */
  get waiting(): number {
    return this.#queue.length;
  }

  /** Sandboxes at work. */
  get busy(): number {
    return this.#working.size;
  }

  /**
   * Runs a snippet in the next sandbox that is free.
   *
   * @throws WorkerError where the queue is full, the pool is closed, or the sandbox died or was ended at its deadline
   */
  run(source: string, options: RunOptions = {}): Promise<RunOutcome> {
    if (this.#isClosed) return Promise.reject(new WorkerError('the pool is closed', false));
    if (this.busy >= this.#size && this.waiting >= this.#maxQueue) {
      return Promise.reject(
        new WorkerError(`the pool's queue is full (${this.#maxQueue} wait): try again later`, false),
      );
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ source, options, resolve, reject });
      this.#next();
    });
  }

  /** Ends every sandbox; what waits or runs is rejected. */
  async [Symbol.asyncDispose](): Promise<void> {
    this.#isClosed = true;
    for (const job of this.#queue.splice(0))
      job.reject(new WorkerError('the pool was closed before the run began', false));
    const members = [...this.#idle.splice(0), ...this.#working];
    await Promise.all(members.map(({ sandbox }) => sandbox.terminate()));
  }

  #next(): void {
    if (this.#isClosed || this.#queue.length === 0 || this.busy >= this.#size) return;
    const job = this.#queue.shift()!;
    const member = this.#idle.pop() ?? { sandbox: this.#make(), runs: 0 };
    this.#working.add(member);
    member.sandbox.run(job.source, job.options).then(
      (outcome) => {
        this.#done(member);
        job.resolve(outcome);
      },
      (error: Error) => {
        this.#done(member);
        job.reject(error);
      },
    );
  }

  #done(member: Member): void {
    this.#working.delete(member);
    if (++member.runs >= this.#reuse || this.#isClosed) void member.sandbox.terminate();
    else this.#idle.push(member);
    this.#next();
  }
}
