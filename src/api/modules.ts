import type { HostModule } from './options.ts';

/** The modules of an interpreter. */
export interface Modules {
  /** Makes `import name` find a module with these members. */
  define(name: string, module: HostModule | (() => HostModule)): void;
  /** Makes `import name` run this Python source. */
  defineSource(name: string, source: string): void;
  /** Whether a module is built in, defined or loaded. */
  has(name: string): boolean;
  /** The names of all modules that are built in, defined or loaded. */
  names(): readonly string[];
}
