/** What a remote sandbox and its host say to each other. Values and errors are encoded texts. */

/** To the sandbox. */
export type Request =
  /** The options; the first message. `control` is absent where threads cannot share memory. */
  | { readonly kind: 'start'; readonly options: string; readonly control?: SharedArrayBuffer }
  | {
      readonly kind: 'run';
      readonly id: number;
      readonly verb: Verb;
      readonly source: string;
      readonly options: string;
    };

export type Verb = 'exec' | 'eval' | 'run';

/** From the sandbox. */
export type Response =
  | { readonly kind: 'ready' }
  /** The options were refused. */
  | { readonly kind: 'refused'; readonly error: string }
  | { readonly kind: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string }
  /** Python called a host function, and waits. */
  | { readonly kind: 'call'; readonly fn: number; readonly args: string }
  /** Goes on reading a long reply. */
  | { readonly kind: 'more' }
  | { readonly kind: 'value'; readonly id: number; readonly value: string }
  | { readonly kind: 'error'; readonly id: number; readonly error: string };

/** How a host function ended, as it is sent back. */
export type Reply = { readonly value: string } | { readonly error: string; readonly type: string | null };

/** A way to a sandbox that runs somewhere else. */
export interface Link {
  send(request: Request): void;
  /** Answers the call that Python waits for. */
  reply(reply: Reply): void;
  /** Asks running code to stop. */
  interrupt(): void;
  /** Ends the other side at once; resolves when it is gone. */
  terminate(): Promise<void>;
  onResponse: (response: Response) => void;
  /** The other side is gone. */
  onExit: (exitCode: number | undefined) => void;
}
