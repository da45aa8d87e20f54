/** `re.compile(...)` objects: matching, searching, splitting (CPython 2.7 `Modules/_sre.c`). */
import { checkLength } from '../../runtime/budget/array-growth.ts';
import { defineType, type Member, member, method } from '../../runtime/declare/declare.ts';
import { type Implementation, PyMethodDescriptor } from '../../runtime/objects/builtin-function.ts';
import { DeprecationWarning } from '../../runtime/objects/exception.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { type PyRaise, typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { toSize } from '../../runtime/protocols/index-number.ts';
import { warn } from '../../runtime/protocols/warn.ts';
import { MatchState, Scanner, splitSpans } from '../regex/index.ts';
import { MatchIterator } from './match-iterator.ts';
import { PyMatch, type PyPattern, PyScanner, patternType } from './objects.ts';
import { sliceOf, subjectOf } from './subject-value.ts';
import { substitute } from './substitute.ts';

/** Later than any position. */
const FAR = Number.MAX_SAFE_INTEGER;

/** A method whose last parameter, the old name of the first, can only be given by name. */
function renamedMethod(signature: string, positional: number, doc: string, implementation: Implementation): Member {
  const open = signature.indexOf('(');
  const name = signature.slice(0, open);
  const parameters = signature.slice(open + 1, -1).split(', ');
  return {
    name,
    make: (type) =>
      new PyMethodDescriptor(
        {
          name,
          doc,
          style: 'keywords',
          parameters,
          minimum: 0,
          maximum: positional,
          takesKeywords: true,
          implementation,
        },
        type,
      ),
  };
}

/** The string to match, given by its name of now or by the old one (`fix_string_param`). */
function stringParameter(string: Value | undefined, older: Value | undefined, oldName: string): Value {
  if (older !== undefined) {
    if (string !== undefined) throw typeError(`Argument given by name ('${oldName}') and position (1)`);
    warn(DeprecationWarning, `The '${oldName}' keyword parameter name is deprecated.  Use 'string' instead.`);
    return older;
  }
  if (string === undefined) throw typeError("Required argument 'string' (pos 1) not found");
  return string;
}

function begin(pattern: PyPattern, string: Value, pos: Value | undefined, endpos: Value | undefined): MatchState {
  const from = pos === undefined ? 0 : toSize(pos);
  const to = endpos === undefined ? FAR : toSize(endpos);
  return new MatchState(pattern.program, subjectOf(string), from, to, pattern.budget);
}

function match(self: PyPattern, given?: Value, pos?: Value, endpos?: Value, older?: Value): Value {
  const string = stringParameter(given, older, 'pattern');
  const state = begin(self, string, pos, endpos);
  const from = state.start;
  if (!state.match()) return null;
  return new PyMatch(self, string, state.spans(self.groups), from, state.end, state.lastIndex);
}

function search(self: PyPattern, given?: Value, pos?: Value, endpos?: Value, older?: Value): Value {
  const string = stringParameter(given, older, 'pattern');
  const state = begin(self, string, pos, endpos);
  const from = state.start;
  if (!state.search()) return null;
  return new PyMatch(self, string, state.spans(self.groups), from, state.end, state.lastIndex);
}

/** Start and end as a slice of the string, or what stands for a group that took no part. */
function groupText(string: Value, start: number, end: number, otherwise: Value): Value {
  return start < 0 ? otherwise : sliceOf(string, start, end);
}

function findAll(self: PyPattern, given?: Value, pos?: Value, endpos?: Value, older?: Value): Value {
  const string = stringParameter(given, older, 'source');
  const state = begin(self, string, pos, endpos);
  const { groups } = self;
  const nothing = groups === 0 ? '' : sliceOf(string, 0, 0);
  const found: Value[] = [];
  while (state.start <= state.end) {
    state.reset();
    if (!state.search()) break;
    if (--thread.fuel < 0) thread.interpreter.budget.refuel();
    if (groups === 0) found.push(sliceOf(string, state.start, state.ptr));
    else if (groups === 1) found.push(groupText(string, state.groupStart(1), state.groupEnd(1), nothing));
    else {
      const texts: Value[] = [];
      for (let group = 1; group <= groups; group++) {
        texts.push(groupText(string, state.groupStart(group), state.groupEnd(group), nothing));
      }
      found.push(new PyTuple(texts));
    }
    checkLength(found.length);
    if ((found.length & 1023) === 0) thread.interpreter.budget.reserve(1024 * ITEM_BYTES * (groups + 1));
    state.advance();
  }
  return new PyList(found);
}

/** Bytes that a piece of a string and its place in a list take. */
const ITEM_BYTES = 32;

function split(self: PyPattern, given?: Value, maxSplit?: Value, older?: Value): Value {
  const string = stringParameter(given, older, 'source');
  const most = maxSplit === undefined ? 0 : toSize(maxSplit);
  const state = new MatchState(self.program, subjectOf(string), 0, FAR, self.budget);
  const spans = most < 0 ? [0, state.end] : splitSpans(state, self.groups, most);
  thread.interpreter.budget.spend(spans.length >> 1);
  thread.interpreter.budget.reserve(spans.length * (ITEM_BYTES / 2));
  const pieces: Value[] = [];
  for (let i = 0; i < spans.length; i += 2) pieces.push(groupText(string, spans[i]!, spans[i + 1]!, null));
  return new PyList(pieces);
}

function scanner(self: PyPattern, string: Value, pos?: Value, endpos?: Value): PyScanner {
  return new PyScanner(self, string, new Scanner(begin(self, string, pos, endpos)));
}

const countOf = (most: Value | undefined): number => (most === undefined ? 0 : toSize(most));

function cannotCopy(action: string): PyRaise {
  return typeError(`cannot ${action} this pattern object`);
}

/** A method whose complaints about the number of arguments are those of `scanner`. */
function scannerMethod(name: string, doc: string | null, implementation: Implementation): Member {
  return {
    name,
    make: (type) =>
      new PyMethodDescriptor(
        {
          name,
          parserName: 'scanner',
          doc,
          style: 'tuple',
          parameters: ['string', 'pos', 'endpos'],
          minimum: 1,
          maximum: 3,
          takesKeywords: false,
          implementation,
        },
        type,
      ),
  };
}

defineType(patternType, {
  doc: 'Compiled regular expression objects',
  slots: { getAttribute: genericGetAttribute },
  members: [
    renamedMethod(
      'match(string, pos, endpos, pattern)',
      3,
      'match(string[, pos[, endpos]]) --> match object or None.\n\nMatches at the beginning of the string.',
      match,
    ),
    renamedMethod(
      'search(string, pos, endpos, pattern)',
      3,
      'search(string[, pos[, endpos]]) --> match object or None.\n\nFinds the first place in the string that matches.',
      search,
    ),
    method(
      'sub(repl, string, count=0)',
      'sub(repl, string[, count = 0]) --> newstring\n\nThe string with its matches replaced, from the left and none overlapping.',
      (self: PyPattern, replacement: Value, string: Value, most?: Value) =>
        substitute(self, replacement, string, countOf(most)).result,
    ),
    method(
      'subn(repl, string, count=0)',
      'subn(repl, string[, count = 0]) --> (newstring, number of subs)\n\nThe same, and how many matches were replaced.',
      (self: PyPattern, replacement: Value, string: Value, most?: Value) => {
        const { result, count } = substitute(self, replacement, string, countOf(most));
        return new PyTuple([result, count]);
      },
    ),
    renamedMethod(
      'split(string, maxsplit, source)',
      2,
      'split(string[, maxsplit = 0])  --> list.\n\nThe pieces between the matches; what groups matched stands between them.',
      split,
    ),
    renamedMethod(
      'findall(string, pos, endpos, source)',
      3,
      'findall(string[, pos[, endpos]]) --> list.\n\nAll matches, none overlapping: what they matched, or what their groups did.',
      findAll,
    ),
    scannerMethod(
      'finditer',
      'finditer(string[, pos[, endpos]]) --> iterator.\n\nIterates over the match objects of all matches, none overlapping.',
      (self: PyPattern, string: Value, pos?: Value, endpos?: Value) =>
        new MatchIterator(scanner(self, string, pos, endpos)),
    ),
    scannerMethod('scanner', null, scanner),
    method('__copy__()', null, () => {
      throw cannotCopy('copy');
    }),
    method('__deepcopy__(memo)', null, () => {
      throw cannotCopy('deepcopy');
    }),
    member('pattern', null, (self: PyPattern) => self.pattern),
    member('flags', null, (self: PyPattern) => self.flags),
    member('groups', null, (self: PyPattern) => self.groups),
    member('groupindex', null, (self: PyPattern) => self.groupIndex),
  ],
});
