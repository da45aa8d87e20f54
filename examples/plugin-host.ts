/**
 * A host of plug-ins: each is a Python file that reacts to events and may call the host's asynchronous functions. Each
 * runs in a worker thread of its own, which is ended when it does not answer in time.
 */
import { hostFunction } from 'minipy';
import { WorkerSandbox } from 'minipy/worker';

export interface HostServices {
  fetch(path: string): Promise<string>;
  notify(user: string, text: string): Promise<void>;
}

export class PluginHost implements AsyncDisposable {
  readonly #plugins = new Map<string, { readonly sandbox: WorkerSandbox; readonly loaded: Promise<unknown> }>();
  readonly #services: HostServices;

  constructor(services: HostServices) {
    this.#services = services;
  }

  /** Starts a plug-in. Its source defines `on_event(name, data)`. */
  install(name: string, source: string): void {
    const sandbox = new WorkerSandbox({
      killAfterMs: 5_000,
      limits: { steps: 1_000_000 },
      modules: {
        host: {
          fetch: hostFunction('fetch(path)', (path: string) => this.#services.fetch(path)),
          notify: hostFunction('notify(user, text="")', (user: string, text: string) =>
            this.#services.notify(user, text),
          ),
        },
      },
    });
    this.#plugins.set(name, { sandbox, loaded: sandbox.exec(source, { filename: `${name}.py` }) });
  }

  /** Tells every plug-in of an event; answers what each made of it, or its complaint. */
  async emit(event: string, data: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> {
    const answers = await Promise.all(
      [...this.#plugins].map(async ([name, { sandbox, loaded }]) => {
        try {
          await loaded;
          // Names given for one run are its globals: the plug-in's own are reached through the function it defined.
          return [name, await sandbox.eval(`on_event(${python(event)}, ${python(data)})`)] as const;
        } catch (error) {
          return [name, (error as Error).message] as const;
        }
      }),
    );
    return Object.fromEntries(answers);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#plugins.values()].map(({ sandbox }) => sandbox.terminate()));
  }
}

/** A JSON value as a Python expression: what is no literal of Python is spelt as one. */
function python(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return `u${JSON.stringify(value)}`;
  if (Array.isArray(value)) return `[${value.map(python).join(', ')}]`;
  if (typeof value === 'object') {
    return `{${Object.entries(value)
      .map(([key, item]) => `${python(key)}: ${python(item)}`)
      .join(', ')}}`;
  }
  return String(value);
}
