/** What `minipy/node` exports. */
export { type DirectoryOptions, directory } from './directory.ts';
export { ProcessSandbox, type ProcessSandboxOptions } from './process-sandbox.ts';
