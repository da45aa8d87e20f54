/** From source to the tree of CPython 2.7's `ast` module. */
export type * from './ast.ts';
export { type InteractiveInput, parseInteractiveInput } from './interactive-input.ts';
export { type ParsedSource, type ParseOptions, parse } from './parse.ts';
export { SyntaxFailure } from './syntax-failure.ts';
