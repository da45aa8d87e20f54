import { AT_NAMES, CATEGORY_NAMES } from './opcodes.ts';
import type { PatternNode, PatternSequence, SetItem } from './pattern-tree.ts';

/** The lines, each ended by a newline, that `re.compile(pattern, re.DEBUG)` prints (`SubPattern.dump`). */
export function dumpPattern(pattern: PatternSequence): string {
  const out: string[] = [];
  dumpSequence(pattern, 0, out);
  return out.join('');
}

function dumpSequence({ nodes }: PatternSequence, level: number, out: string[]): void {
  for (const node of nodes) {
    out.push('  '.repeat(level), node.op);
    dumpArgument(node, level, out);
  }
}

function dumpArgument(node: PatternNode, level: number, out: string[]): void {
  switch (node.op) {
    case 'literal':
    case 'not_literal':
      out.push(` ${node.value}\n`);
      return;
    case 'any':
      out.push(' None\n');
      return;
    case 'at':
      out.push(` ${AT_NAMES[node.at]}\n`);
      return;
    case 'groupref':
      out.push(` ${node.group}\n`);
      return;
    case 'in':
      out.push('\n');
      for (const item of node.items) out.push('  '.repeat(level + 1), item.op, ` ${setArgument(item)}\n`);
      return;
    case 'branch':
      out.push('\n');
      node.branches.forEach((branch, k) => {
        if (k > 0) out.push('  '.repeat(level), 'or\n');
        dumpSequence(branch, level + 1, out);
      });
      return;
    case 'subpattern':
      out.push(` ${node.group ?? 'None'}\n`);
      break;
    case 'max_repeat':
    case 'min_repeat':
      out.push(` ${node.min} ${node.max}\n`);
      break;
    case 'assert':
    case 'assert_not':
      out.push(` ${node.direction}\n`);
      break;
    case 'groupref_exists':
      out.push(` ${node.group}\n`);
      dumpSequence(node.yes, level + 1, out);
      if (node.no !== null && node.no.nodes.length > 0) {
        out.push('  '.repeat(level), 'else\n');
        dumpSequence(node.no, level + 1, out);
      }
      return;
  }
  dumpSequence(node.body, level + 1, out);
}

function setArgument(item: SetItem): string {
  switch (item.op) {
    case 'negate':
      return 'None';
    case 'literal':
      return `${item.value}`;
    case 'range':
      return `(${item.low}, ${item.high})`;
    case 'category':
      return CATEGORY_NAMES[item.category]!;
  }
}
