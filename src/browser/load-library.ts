let loading: Promise<unknown> | undefined;

/**
 * Loads the library: every module but `sys`, `__builtin__` and `exceptions`, the names and properties of characters and
 * the less common encodings. Interpreters that are made afterwards have it.
 *
 * Code that needs something of it before fails with a UsageError.
 */
export async function loadLibrary(): Promise<void> {
  await (loading ??= import('./library.ts'));
}
