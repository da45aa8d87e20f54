import { describe, expect, it } from 'vitest';
import {
  assemble,
  compilePattern,
  dumpPattern,
  expandTemplate,
  MatchState,
  parsePattern,
  parseTemplate,
  RegexError,
  Scanner,
  SubstitutionCursor,
  splitSpans,
  unlimitedBudget,
} from '../../src/stdlib/regex/index.ts';
import { type FlatMatch, facts, flat, hostClasses, slice, subjectOf } from './recorded.ts';

const budget = unlimitedBudget();
const compile = (pattern: string, unicode: number, flags: number) =>
  compilePattern({ chars: subjectOf(pattern), unicode: unicode === 1 }, flags, hostClasses, budget);

function errorOf(action: () => unknown): [string, string] | null {
  try {
    action();
  } catch (error) {
    if (error instanceof RegexError) return [error.kind, error.message];
    throw error;
  }
  return null;
}

describe('what CPython 2.7.18 answered', () => {
  it('compiles to the same code', () => {
    for (const [pattern, unicode, flags, code, groups] of facts.patterns) {
      const compiled = compile(pattern, unicode, flags);
      expect(compiled.code.join(' '), pattern).toBe(code);
      expect(compiled.groups).toBe(groups);
    }
  });

  it('matches, searches and iterates', () => {
    for (const [pattern, unicode, flags, , , text, pos, end, match, search, all] of facts.patterns) {
      const compiled = compile(pattern, unicode, flags);
      const start = () => new MatchState(compiled.program, subjectOf(text), pos, end, budget);
      let state = start();
      expect(flat(compiled, state, state.match()), pattern).toEqual(match);
      state = start();
      expect(flat(compiled, state, state.search()), pattern).toEqual(search);
      const scanner = new Scanner(start());
      const found: FlatMatch[] = [];
      for (let spans = scanner.next(true, compiled.groups); spans; spans = scanner.next(true, compiled.groups)) {
        found.push([...spans, scanner.state.lastIndex]);
      }
      expect(found, pattern).toEqual(all);
    }
  });

  it('splits and substitutes', () => {
    for (const fact of facts.patterns) {
      const [pattern, unicode, flags, , groups, text] = fact;
      const [split, template, count, subn] = fact.slice(11) as [(string | null)[], string, number, unknown[]];
      const compiled = compile(pattern, unicode, flags);
      const subject = subjectOf(text);
      const start = () => new MatchState(compiled.program, subject, 0, Number.POSITIVE_INFINITY, budget);
      const pieces = splitSpans(start(), groups, Math.max(count, 0));
      const texts: (string | null)[] = [];
      for (let k = 0; k < pieces.length; k += 2) {
        texts.push(pieces[k]! < 0 ? null : slice(subject, pieces[k]!, pieces[k + 1]!));
      }
      expect(texts, pattern).toEqual(split);

      const substitute = () => {
        const literal = !template.includes('\\');
        const parts = literal ? [] : parseTemplate({ chars: template, unicode: false }, compiled.groupIndex, budget);
        const state = start();
        const cursor = new SubstitutionCursor(state, count);
        let out = '';
        while (cursor.next()) {
          out += slice(subject, cursor.from, state.start);
          if (literal) out += template;
          for (const part of expandTemplate(parts, state.spans(groups))) {
            out += 'start' in part ? slice(subject, part.start, part.end) : String.fromCodePoint(...part);
          }
        }
        return [out + slice(subject, cursor.from, state.end), cursor.count];
      };
      if (subn[2] === 'E') expect(errorOf(substitute), pattern).toEqual(subn.slice(0, 2));
      else expect(substitute(), pattern).toEqual(subn);
    }
  });

  it('refuses bad patterns in the same words', () => {
    for (const [pattern, unicode, flags, kind, message] of facts.errors) {
      expect(
        errorOf(() => compile(pattern, unicode, flags)),
        pattern,
      ).toEqual([kind, message]);
    }
  });

  it('prints parse trees alike', () => {
    for (const [pattern, flags, printed] of facts.dumps) {
      const { tree } = parsePattern({ chars: pattern, unicode: false }, flags, 494, budget);
      expect(dumpPattern(tree), pattern).toBe(printed);
    }
  });

  it('parses replacement templates alike', () => {
    const names = new Map([
      ['n', 2],
      ['_', 3],
    ]);
    for (const [template, unicode, groups, ...rest] of facts.templates) {
      const parse = () => parseTemplate({ chars: template, unicode: unicode === 1 }, names, budget);
      if (groups === null) expect(errorOf(parse), template).toEqual(rest);
      else {
        const parts = parse();
        expect(parts.flatMap((part, k) => (part.kind === 'group' ? [[k, part.group]] : []))).toEqual(groups);
        const literals = parts.map((part) =>
          part.kind === 'literal' ? String.fromCodePoint(...part.characters) : null,
        );
        expect(literals, template).toEqual(rest[0]);
      }
    }
  });

  it('refuses bad code', () => {
    for (const [groups, code] of facts.badCode) {
      const words = code.split(' ').map(Number);
      expect(
        errorOf(() => assemble(words, 0, groups, hostClasses, budget)),
        code,
      ).toEqual(['RuntimeError', 'invalid SRE code']);
    }
  });
});
