/** What `minipy/browser` exports: `minipy` without its library, and the way to load that. */
export * from '../api/index.ts';
export { loadLibrary } from './load-library.ts';
