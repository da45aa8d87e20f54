/** Match objects (CPython 2.7 `Modules/_sre.c`). */
import { defineType, getter, type Member, member, method } from '../../runtime/declare/declare.ts';
import { type Implementation, PyMethodDescriptor } from '../../runtime/objects/builtin-function.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { IndexError, KeyError, TypeError } from '../../runtime/objects/exception.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { indexError, typeError } from '../../runtime/objects/raise.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { genericGetAttribute, getAttribute } from '../../runtime/protocols/attribute.ts';
import { call0 } from '../../runtime/protocols/call.ts';
import { integerOf } from '../../runtime/protocols/index-number.ts';
import { listItems } from '../../runtime/protocols/iterate.ts';
import { getItem, getSequenceItem } from '../../runtime/protocols/sequence.ts';
import { caught, isA, landing } from '../../runtime/protocols/unwind.ts';
import { matchType, type PyMatch } from './objects.ts';
import { sliceOf } from './subject-value.ts';
import { fillTemplate, templateOf } from './template.ts';

/** The number of a group given by number or name; −1 where there is none. */
function groupNumber({ pattern }: PyMatch, group: Value): number | bigint {
  if (typeof group === 'number') return group;
  const { groupIndex } = pattern;
  if (typeof group === 'string' && groupIndex instanceof PyDict) {
    const number = groupIndex.getStr(group);
    return typeof number === 'number' ? number : -1;
  }
  const integer = integerOf(group);
  if (integer !== undefined) return integer;
  if (groupIndex === null) return -1;
  const at = landing();
  try {
    return integerOf(getItem(groupIndex, group)) ?? -1;
  } catch (thrown) {
    caught(thrown, at);
    return -1;
  }
}

/** Where a group stands in the spans. @throws IndexError where there is no such group */
function spanIndex(match: PyMatch, group: Value): number {
  const number = groupNumber(match, group);
  if (number < 0 || number > match.pattern.groups) throw indexError('no such group');
  return Number(number) * 2;
}

/** What the group matched whose span starts at that index. */
function groupAt({ spans, string }: PyMatch, index: number, otherwise: Value): Value {
  const start = spans[index]!;
  return start < 0 ? otherwise : sliceOf(string, start, spans[index + 1]!);
}

function group(self: PyMatch, first?: Value, second?: Value, ...more: Value[]): Value {
  if (first === undefined) return groupAt(self, 0, null);
  if (second === undefined) return groupAt(self, spanIndex(self, first), null);
  return new PyTuple([first, second, ...more].map((each) => groupAt(self, spanIndex(self, each), null)));
}

function groups(self: PyMatch, otherwise: Value = null): Value {
  const texts: Value[] = [];
  for (let index = 2; index < self.spans.length; index += 2) texts.push(groupAt(self, index, otherwise));
  return new PyTuple(texts);
}

function groupDict(self: PyMatch, otherwise: Value = null): Value {
  const { groupIndex } = self.pattern;
  const result = new PyDict();
  if (groupIndex === null) return result;
  const names = groupIndex instanceof PyDict ? groupIndex.keys() : listItems(call0(getAttribute(groupIndex, 'keys')));
  for (const name of names) result.set(name, groupAt(self, spanIndex(self, name), otherwise));
  return result;
}

const start = (self: PyMatch, group: Value = 0): Value => self.spans[spanIndex(self, group)]!;
const end = (self: PyMatch, group: Value = 0): Value => self.spans[spanIndex(self, group) + 1]!;

function spanAt({ spans }: PyMatch, index: number): PyTuple {
  return new PyTuple([spans[index]!, spans[index + 1]!]);
}

function regs(self: PyMatch): Value {
  if (self.regs === null) {
    const spans: PyTuple[] = [];
    for (let index = 0; index < self.spans.length; index += 2) spans.push(spanAt(self, index));
    self.regs = new PyTuple(spans);
  }
  return self.regs;
}

/** The name of the group that was closed last. */
function lastGroup({ lastIndex, pattern }: PyMatch): Value {
  const { indexGroup } = pattern;
  if (lastIndex < 0 || indexGroup === null) return null;
  if (indexGroup instanceof PyList) return indexGroup.items[lastIndex] ?? null;
  const at = landing();
  try {
    return getSequenceItem(indexGroup, lastIndex);
  } catch (thrown) {
    const raised = caught(thrown, at);
    if (isA(raised, IndexError) || isA(raised, KeyError) || isA(raised, TypeError)) return null;
    throw raised;
  }
}

/** A method of any number of positional arguments. */
function variadicMethod(name: string, doc: string, implementation: Implementation): Member {
  return {
    name,
    make: (type) =>
      new PyMethodDescriptor(
        {
          name,
          doc,
          style: 'tuple',
          parameters: [],
          minimum: 0,
          maximum: Number.POSITIVE_INFINITY,
          takesKeywords: false,
          implementation,
        },
        type,
      ),
  };
}

defineType(matchType, {
  doc: 'The result of re.match() and re.search().\nMatch objects always have a boolean value of True.',
  slots: { getAttribute: genericGetAttribute },
  members: [
    variadicMethod(
      'group',
      'group([group1, ...]) -> str or tuple.\n\nWhat groups matched, each given by its number or name; without any the whole match.',
      group,
    ),
    method(
      'groups(default=None)',
      'groups([default=None]) -> tuple.\n\nWhat each group matched, from 1 on, with default for those that took no part.',
      groups,
    ),
    method(
      'groupdict(default=None)',
      'groupdict([default=None]) -> dict.\n\nWhat each named group matched, by its name, with default for those that took no part.',
      groupDict,
    ),
    method('start([group])', 'start([group=0]) -> int.\n\nWhere what a group matched starts.', start, 'unpack'),
    method('end([group])', 'end([group=0]) -> int.\n\nWhere what a group matched ends.', end, 'unpack'),
    method(
      'span([group])',
      'span([group]) -> tuple.\n\nThe pair of start(group) and end(group).',
      (self: PyMatch, group: Value = 0) => spanAt(self, spanIndex(self, group)),
      'unpack',
    ),
    method(
      'expand(template)',
      'expand(template) -> str.\n\nA template filled in, as sub() does it.',
      (self: PyMatch, template: Value) => fillTemplate(templateOf(self.pattern, template), self.string, self.spans),
    ),
    method('__copy__()', null, () => {
      throw typeError('cannot copy this match object');
    }),
    method('__deepcopy__(memo)', null, () => {
      throw typeError('cannot deepcopy this match object');
    }),
    member('string', null, (self: PyMatch) => self.string),
    member('re', null, (self: PyMatch) => self.pattern),
    member('pos', null, (self: PyMatch) => self.pos),
    member('endpos', null, (self: PyMatch) => self.endpos),
    getter('lastindex', null, (self: PyMatch) => (self.lastIndex >= 0 ? self.lastIndex : null)),
    getter('lastgroup', null, lastGroup),
    getter('regs', null, regs),
  ],
});
