import { MAXREPEAT } from './opcodes.ts';

/** A member of a character set. */
export type SetItem =
  | { readonly op: 'negate' }
  | { readonly op: 'literal'; readonly value: number }
  | { readonly op: 'range'; readonly low: number; readonly high: number }
  | { readonly op: 'category'; readonly category: number };

/** One item of a parsed pattern, named as `sre_constants` names it. */
export type PatternNode =
  | { readonly op: 'literal' | 'not_literal'; readonly value: number }
  | { readonly op: 'any' }
  | { readonly op: 'in'; readonly items: readonly SetItem[] }
  | { readonly op: 'at'; readonly at: number }
  | { readonly op: 'branch'; readonly branches: readonly PatternSequence[] }
  | { readonly op: 'subpattern'; readonly group: number | null; readonly body: PatternSequence }
  | {
      readonly op: 'max_repeat' | 'min_repeat';
      readonly min: number;
      readonly max: number;
      readonly body: PatternSequence;
    }
  | { readonly op: 'assert' | 'assert_not'; readonly direction: 1 | -1; readonly body: PatternSequence }
  | { readonly op: 'groupref'; readonly group: number }
  | {
      readonly op: 'groupref_exists';
      readonly group: number;
      readonly yes: PatternSequence;
      readonly no: PatternSequence | null;
    };

/** Least and greatest number of characters that something matches. */
export type Width = readonly [min: number, max: number];

/** Items in sequence: sre_parse's SubPattern. */
export class PatternSequence {
  readonly nodes: PatternNode[];
  private known: Width | null = null;

  constructor(nodes: PatternNode[] = []) {
    this.nodes = nodes;
  }

  /** The width as sre_parse estimates it: references count nothing, and MAXREPEAT stands for no bound. */
  get width(): Width {
    if (this.known !== null) return this.known;
    let low = 0;
    let high = 0;
    for (const node of this.nodes) {
      const [min, max] = nodeWidth(node);
      low += min;
      high += max;
    }
    this.known = [Math.min(low, MAXREPEAT - 1), Math.min(high, MAXREPEAT)];
    return this.known;
  }
}

const NOTHING: Width = [0, 0];
const SINGLE: Width = [1, 1];

function nodeWidth(node: PatternNode): Width {
  switch (node.op) {
    case 'literal':
    case 'not_literal':
    case 'any':
    case 'in':
      return SINGLE;
    case 'subpattern':
      return node.body.width;
    case 'max_repeat':
    case 'min_repeat': {
      const [min, max] = node.body.width;
      return [min * node.min, max * node.max];
    }
    case 'branch': {
      let low = MAXREPEAT - 1;
      let high = 0;
      for (const branch of node.branches) {
        const [min, max] = branch.width;
        low = Math.min(low, min);
        high = Math.max(high, max);
      }
      return [low, high];
    }
    default:
      return NOTHING;
  }
}

/** Whether two items are equal as Python compares sre_parse's tuples: items that hold sequences never are. */
export function sameNode(a: PatternNode, b: PatternNode): boolean {
  switch (a.op) {
    case 'literal':
    case 'not_literal':
      return b.op === a.op && b.value === a.value;
    case 'any':
      return b.op === 'any';
    case 'at':
      return b.op === 'at' && b.at === a.at;
    case 'groupref':
      return b.op === 'groupref' && b.group === a.group;
    case 'in':
      return (
        b.op === 'in' && b.items.length === a.items.length && a.items.every((item, k) => sameSetItem(item, b.items[k]!))
      );
    default:
      return false;
  }
}

function sameSetItem(a: SetItem, b: SetItem): boolean {
  switch (a.op) {
    case 'negate':
      return b.op === 'negate';
    case 'literal':
      return b.op === 'literal' && b.value === a.value;
    case 'range':
      return b.op === 'range' && b.low === a.low && b.high === a.high;
    case 'category':
      return b.op === 'category' && b.category === a.category;
  }
}
