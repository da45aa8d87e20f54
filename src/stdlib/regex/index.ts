export { assemble } from './assembler.ts';
export type { CharacterClasses } from './character-classes.ts';
export { latin1Classes, lowerFor } from './character-classes.ts';
export { MatchState } from './match-state.ts';
export { CODESIZE, MAGIC, MAXREPEAT } from './opcodes.ts';
export {
  type CompiledPattern,
  checkWords,
  compilePattern,
  DEFAULT_NESTING,
  generateCode,
} from './pattern-compiler.ts';
export { type ParsedPattern, parsePattern } from './pattern-parser.ts';
export type { PatternText } from './pattern-source.ts';
export { type PatternNode, PatternSequence, type SetItem } from './pattern-tree.ts';
export type { Program } from './program.ts';
export { RegexError, type RegexErrorKind } from './regex-error.ts';
export {
  escapePattern,
  expandTemplate,
  type FilledPart,
  parseTemplate,
  type TemplatePart,
} from './replacement-template.ts';
export { findAll, Scanner, SubstitutionCursor, splitSpans } from './scanning.ts';
export { type StepBudget, spend, unlimitedBudget } from './step-budget.ts';
export type { Subject } from './subject.ts';
export { dumpPattern } from './tree-dump.ts';
