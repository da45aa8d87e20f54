/** What the package `minipy` exports. */
// The types before anything that is made of them.
import '../runtime/types/index.ts';

export { type Bastion, type BastionOptions, bastion } from './bastion.ts';
export { type Clock, systemClock, VirtualClock } from './clock.ts';
export type { ConvertOptions } from './conversion-options.ts';
export {
  CancelledError,
  ConversionError,
  LimitError,
  MinipyError,
  type Position,
  PythonError,
  type PythonErrorDetails,
  PythonExit,
  PythonSyntaxError,
  type TracebackFrame,
  UsageError,
  WorkerError,
} from './errors.ts';
export { FileError, type FileErrorCode, type FileHandle, type FileStat, type FileSystem } from './files/file-system.ts';
export { MemoryFiles, type MemoryFilesOptions } from './files/memory-files.ts';
export { mount } from './files/mounted-files.ts';
export { overlay } from './files/overlay-files.ts';
export { readOnly } from './files/read-only-files.ts';
export { Float } from './float.ts';
export { type BookListing, fromBook, type Joined } from './from-book.ts';
export { hostFunction } from './host-function.ts';
export { Interpreter } from './interpreter.ts';
export type { LimitName, LimitShare, Limits, Usage } from './limits.ts';
export type { Modules } from './modules.ts';
export type { Namespace } from './namespace.ts';
export type { FrameEvent, Observer, OpenRequest, Violation } from './observer.ts';
export type { CompileOptions, HostModule, InterpreterOptions, RunOptions } from './options.ts';
export { extendPolicy, type ImportRequest, policies, type SandboxPolicy } from './policy.ts';
export type { Program } from './program.ts';
export { raisePython } from './raise-python.ts';
export type { RunFailure, RunOutcome, RunRecord, RunSuccess } from './run-outcome.ts';
export { Sandbox, type SandboxOptions } from './sandbox.ts';
export type { InputSource, OutputSink, OutputStream } from './streams.ts';
export type { FormatOptions } from './traceback-text.ts';
export type { JSValue, PyCallable, PyIterator, PyObject } from './values.ts';
