/** Telling an observer of what happens in one interpreter. */
import type { PyFrame } from '../runtime/objects/frame.ts';
import type { FrameWatcher } from '../runtime/objects/thread-state.ts';
import { shownText } from './conversion/text.ts';
import { FrameLocals } from './frame-locals.ts';
import type { HeldObjects } from './held-objects.ts';
import { hosted } from './host-fault.ts';
import type { FrameEvent, Observer, OpenRequest, Violation } from './observer.ts';
import type { JSValue } from './values.ts';

const NOBODY: Observer = {};

/** The observer of one interpreter. */
export class Observation {
  readonly #observer: Observer;
  readonly #objects: () => HeldObjects;
  /** What is to be told of frames; null where nobody wants to hear of them. */
  readonly watcher: FrameWatcher | null;

  /** @param objects the interpreter's, which is made later */
  constructor(observer: Observer | undefined, objects: () => HeldObjects) {
    this.#observer = observer ?? NOBODY;
    this.#objects = objects;
    this.watcher = this.#frameWatcher();
  }

  /** Whether imports are of interest. */
  get hearsOfImports(): boolean {
    return this.#observer.onImport !== undefined;
  }

  import(name: string, restricted: boolean): void {
    hosted(() => this.#observer.onImport?.({ name: shownText(name), restricted }));
  }

  open(request: OpenRequest): void {
    hosted(() => this.#observer.onOpen?.(request));
  }

  hostCall(name: string, args: readonly JSValue[]): void {
    hosted(() => this.#observer.onHostCall?.({ name: shownText(name), args }));
  }

  violation(violation: Violation): void {
    hosted(() => this.#observer.onViolation?.(violation));
  }

  #frameWatcher(): FrameWatcher | null {
    const observer = this.#observer;
    const { onLine, onCall, onReturn, onException } = observer;
    if (onLine === undefined && onCall === undefined && onReturn === undefined && onException === undefined) {
      return null;
    }
    return {
      line: onLine && ((frame) => hosted(() => onLine.call(observer, this.#event(frame)))),
      called: onCall && ((frame) => hosted(() => onCall.call(observer, this.#event(frame)))),
      returned:
        onReturn &&
        ((frame, value) =>
          hosted(() => onReturn.call(observer, { ...this.#event(frame), value: this.#objects().heldObject(value) }))),
      raised:
        onException &&
        ((frame, value) =>
          hosted(() =>
            onException.call(observer, { ...this.#event(frame), exception: this.#objects().heldObject(value) }),
          )),
    };
  }

  #event(frame: PyFrame): FrameEvent {
    const { code, line, depth, scope } = frame;
    return {
      position: { filename: shownText(code.filename), line, column: 0 },
      function: shownText(code.name),
      depth,
      restricted: scope.restricted,
      locals: new FrameLocals(this.#objects(), frame),
    };
  }
}
