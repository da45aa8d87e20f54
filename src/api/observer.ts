import type { Position } from './errors.ts';
import type { Namespace } from './namespace.ts';
import type { JSValue, PyObject } from './values.ts';

/** Something that restricted code was refused. */
export interface Violation {
  /** The kind of thing it was. */
  readonly rule: 'builtin' | 'import' | 'open' | 'attribute' | 'class-write' | 'bastion';
  /** What it was about: a name, a path, a module. */
  readonly subject: string;
  /** Where the code asked for it. */
  readonly position: Position;
  /** What Python code was told. */
  readonly error: string;
}

/** A frame, at the moment that an observer is told of it. */
export interface FrameEvent {
  /** The line it is at. */
  readonly position: Position;
  /** The name of its function; `<module>` for code outside of any. */
  readonly function: string;
  /** How many calls are nested, this one included. */
  readonly depth: number;
  /** Whether its code is restricted. */
  readonly restricted: boolean;
  /** Its local variables, live: what is set here the code sees. */
  readonly locals: Namespace;
}

/**
 * Told of what happens as code runs. Absent members cost nothing; any of the first four makes Python code several times
 * slower. Throwing from one stops the run with that error, which no Python code can catch. What an observer itself has
 * Python do is not told of.
 */
export interface Observer {
  /** Code comes to a line. */
  onLine?(event: FrameEvent): void;
  /** A call begins, or a generator goes on. */
  onCall?(event: FrameEvent): void;
  /** A call ends, or a generator stops at a `yield`. Where an exception leaves it, the value is None. */
  onReturn?(event: FrameEvent & { readonly value: PyObject }): void;
  /** An exception comes to a frame: once for each that it passes. */
  onException?(event: FrameEvent & { readonly exception: PyObject }): void;
  /** A module is going to be loaded: one that is there already is not told of again. */
  onImport?(event: { readonly name: string; readonly restricted: boolean }): void;
  /** A file is going to be opened. */
  onOpen?(event: OpenRequest): void;
  /** A host function is going to be called. */
  onHostCall?(event: { readonly name: string; readonly args: readonly JSValue[] }): void;
  /** Restricted code was refused something, whether or not it caught the exception. */
  onViolation?(violation: Violation): void;
}

/** A file that Python code wants to open. */
export interface OpenRequest {
  /** The path: of restricted code as it gave it, else absolute. */
  readonly path: string;
  /** The mode: of restricted code as it gave it, else the kind of access: r, r+, w or a. */
  readonly mode: string;
  /** Whether restricted code asks. */
  readonly restricted: boolean;
}
