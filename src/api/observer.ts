import type { Position } from './errors.ts';
import type { JSValue } from './values.ts';

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

/** Told of what happens as code runs. Absent members cost nothing. Throwing from one stops the run with that error. */
export interface Observer {
  /** A module is going to be imported for the first time. */
  onImport?(event: { readonly name: string; readonly restricted: boolean }): void;
  /** A file is going to be opened. */
  onOpen?(event: { readonly path: string; readonly mode: string; readonly restricted: boolean }): void;
  /** A host function is going to be called. */
  onHostCall?(event: { readonly name: string; readonly args: readonly JSValue[] }): void;
  /** Restricted code was refused something, whether or not it caught the exception. */
  onViolation?(violation: Violation): void;
}
