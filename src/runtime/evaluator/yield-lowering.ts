/**
 * `yield` inside an expression becomes a statement of its own: what is evaluated before it is put into temporaries
 * first, so that only statements ever stop and go on (DESIGN section 1). `f(a, (yield b))` becomes
 * `t1 = f; t2 = a; t3 = yield b; t1(t2, t3)`.
 */
import type { Assign, Expr, ExprStmt, If, ListComp, Name, Slice, Stmt, Subscript } from '../../parser/ast.ts';
import { sliceParts, subexpressions, yields } from '../../parser/yield-search.ts';
import type { Unit } from './unit.ts';

/** A statement whose own expressions yield, as statements that only yield on their own. */
export function lowerStatement(unit: Unit, node: Stmt): Stmt[] {
  const out: Stmt[] = [];
  const lowering = new Lowering(unit, out);
  out.push(...lowering.statement(node));
  return out;
}

/** Whether a statement is one of the two forms that stop: `yield v` and `target = yield v`. */
export function isPlainYield(node: Stmt): boolean {
  if (node.kind === 'Expr')
    return node.value.kind === 'Yield' && (node.value.value === null || !yields(node.value.value));
  return (
    node.kind === 'Assign' &&
    node.value.kind === 'Yield' &&
    (node.value.value === null || !yields(node.value.value)) &&
    node.targets.length === 1 &&
    !yields(node.targets[0]!)
  );
}

class Lowering {
  readonly #unit: Unit;
  readonly #out: Stmt[];

  constructor(unit: Unit, out: Stmt[]) {
    this.#unit = unit;
    this.#out = out;
  }

  #temporary(at: Expr, ctx: 'Load' | 'Store', name: string): Name {
    return { kind: 'Name', id: name, ctx, line: at.line, column: at.column };
  }

  #assign(name: string, value: Expr, out = this.#out): void {
    const statement: Assign = {
      kind: 'Assign',
      targets: [this.#temporary(value, 'Store', name)],
      value,
      line: value.line,
      column: value.column,
    };
    out.push(statement);
  }

  /** Puts a value into a temporary now; answers the expression that reads it. */
  #spill(value: Expr): Expr {
    if (value.kind === 'Num' || value.kind === 'Str' || (value.kind === 'Name' && value.id.startsWith('#')))
      return value;
    const name = this.#unit.temporaryName();
    this.#assign(name, value);
    return this.#temporary(value, 'Load', name);
  }

  /** Lowers expressions that are evaluated one after the other. */
  #sequence(parts: readonly Expr[]): Expr[] {
    let last = -1;
    parts.forEach((part, i) => {
      if (yields(part)) last = i;
    });
    return parts.map((part, i) => {
      const lowered = this.expression(part);
      return i < last ? this.#spill(lowered) : lowered;
    });
  }

  expression(node: Expr): Expr {
    if (!yields(node)) return node;
    switch (node.kind) {
      case 'Yield': {
        const value = node.value === null ? null : this.expression(node.value);
        const name = this.#unit.temporaryName();
        this.#assign(name, { ...node, value });
        return this.#temporary(node, 'Load', name);
      }
      case 'BoolOp':
        return this.#boolean(node);
      case 'IfExp': {
        const test = this.expression(node.test);
        const name = this.#unit.temporaryName();
        const branch = (part: Expr): Stmt[] => {
          const out: Stmt[] = [];
          const inner = new Lowering(this.#unit, out);
          inner.#assign(name, inner.expression(part));
          return out;
        };
        this.#out.push(ifStatement(test, branch(node.body), branch(node.orelse)));
        return this.#temporary(node, 'Load', name);
      }
      case 'Compare': {
        if (node.ops.length === 1) {
          const [left, right] = this.#sequence([node.left, node.comparators[0]!]) as [Expr, Expr];
          return { ...node, left, comparators: [right] };
        }
        return this.#chain(node);
      }
      case 'ListComp':
        return this.#comprehension(node);
      case 'Subscript': {
        const parts = this.#sequence([node.value, ...sliceParts(node.slice)]);
        return { ...node, value: parts[0]!, slice: withParts(node.slice, parts.slice(1)) } as Subscript;
      }
      default:
        return this.#rebuild(node);
    }
  }

  /** `a and b and c`: each further value only where the ones before it allow. */
  #boolean(node: Extract<Expr, { kind: 'BoolOp' }>): Expr {
    const name = this.#unit.temporaryName();
    const step = (out: Stmt[], at: number): void => {
      const inner = new Lowering(this.#unit, out);
      inner.#assign(name, inner.expression(node.values[at]!));
      if (at + 1 === node.values.length) return;
      const body: Stmt[] = [];
      step(body, at + 1);
      const soFar = this.#temporary(node, 'Load', name);
      out.push(ifStatement(node.op === 'And' ? soFar : not(soFar), body, []));
    };
    step(this.#out, 0);
    return this.#temporary(node, 'Load', name);
  }

  #chain(node: Extract<Expr, { kind: 'Compare' }>): Expr {
    const name = this.#unit.temporaryName();
    const step = (out: Stmt[], left: Expr, at: number): void => {
      const inner = new Lowering(this.#unit, out);
      const keptLeft = inner.#spill(left);
      const right = inner.#spill(inner.expression(node.comparators[at]!));
      inner.#assign(name, { ...node, left: keptLeft, ops: [node.ops[at]!], comparators: [right] });
      if (at + 1 < node.ops.length) {
        const body: Stmt[] = [];
        step(body, right, at + 1);
        out.push(ifStatement(this.#temporary(node, 'Load', name), body, []));
      }
    };
    step(this.#out, this.expression(node.left), 0);
    return this.#temporary(node, 'Load', name);
  }

  #comprehension(node: ListComp): Expr {
    const name = this.#unit.temporaryName();
    const list = this.#temporary(node, 'Load', name);
    this.#assign(name, { kind: 'List', elts: [], ctx: 'Load', line: node.line, column: node.column });
    const append: ExprStmt = {
      kind: 'Expr',
      value: {
        kind: 'Call',
        func: { kind: 'Attribute', value: list, attr: 'append', ctx: 'Load', line: node.line, column: node.column },
        args: [node.elt],
        keywords: [],
        starargs: null,
        kwargs: null,
        line: node.line,
        column: node.column,
      },
      line: node.line,
      column: node.column,
    };
    let body: Stmt = append;
    for (const generator of [...node.generators].reverse()) {
      for (const test of [...generator.ifs].reverse()) body = ifStatement(test, [body], []);
      body = {
        kind: 'For',
        target: generator.target,
        iter: generator.iter,
        body: [body],
        orelse: [],
        line: node.line,
        column: node.column,
      };
    }
    this.#out.push(body);
    return list;
  }

  #rebuild(node: Expr): Expr {
    const parts = this.#sequence(subexpressions(node));
    const take = (): Expr => parts.shift()!;
    const takeAll = (count: number): Expr[] => parts.splice(0, count);
    switch (node.kind) {
      case 'BinOp':
        return { ...node, left: take(), right: take() };
      case 'UnaryOp':
        return { ...node, operand: take() };
      case 'Repr':
      case 'Attribute':
        return { ...node, value: take() };
      case 'Set':
      case 'List':
      case 'Tuple':
        return { ...node, elts: takeAll(node.elts.length) };
      case 'Dict': {
        const keys: Expr[] = [];
        const values: Expr[] = [];
        for (let i = 0; i < node.keys.length; i++) {
          values.push(take());
          keys.push(take());
        }
        return { ...node, keys, values };
      }
      case 'Call':
        return {
          ...node,
          func: take(),
          args: takeAll(node.args.length),
          keywords: node.keywords.map((keyword) => ({ ...keyword, value: take() })),
          starargs: node.starargs === null ? null : take(),
          kwargs: node.kwargs === null ? null : take(),
        };
      case 'SetComp':
      case 'DictComp':
      case 'GeneratorExp': {
        // Its scope is known by the node, so the node stays: the outermost iterable is lowered in place.
        const first = node.generators[0] as { iter: Expr };
        first.iter = take();
        return node;
      }
      case 'Lambda': {
        (node.args as { defaults: readonly Expr[] }).defaults = takeAll(node.args.defaults.length);
        return node;
      }
      default:
        return node;
    }
  }

  /** A statement whose own expressions yield; the statements inside it are lowered when they are compiled. */
  statement(node: Stmt): Stmt[] {
    switch (node.kind) {
      case 'Expr':
        if (isPlainYield(node)) return [node];
        if (node.value.kind === 'Yield') {
          return [{ ...node, value: { ...node.value, value: this.expression(node.value.value!) } }];
        }
        return [{ ...node, value: this.expression(node.value) }];
      case 'Return':
        return [{ ...node, value: node.value === null ? null : this.expression(node.value) }];
      case 'Assign': {
        if (isPlainYield(node)) return [node];
        const value = this.#spill(this.expression(node.value));
        return node.targets.map((target) => ({ ...node, targets: [this.#target(target)], value }));
      }
      case 'AugAssign':
        return this.#augmented(node);
      case 'Delete':
        return [{ ...node, targets: node.targets.map((target) => this.#target(target)) }];
      case 'Print': {
        // Each value is printed before the next is evaluated.
        const dest = node.dest === null ? null : this.#spill(this.expression(node.dest));
        const last = node.values.length - 1;
        node.values.forEach((value, i) => {
          this.#out.push({ ...node, dest, values: [this.expression(value)], newline: node.newline && i === last });
        });
        return [];
      }
      case 'If':
        return [{ ...node, test: this.expression(node.test) }];
      case 'While':
        return this.#while(node);
      case 'For':
        return [{ ...node, iter: this.expression(node.iter) }];
      case 'With':
        return [{ ...node, context: this.expression(node.context) }];
      case 'Raise': {
        const given = [node.type, node.inst, node.tback].filter((part) => part !== null);
        const parts = this.#sequence(given);
        return [{ ...node, type: parts[0] ?? null, inst: parts[1] ?? null, tback: parts[2] ?? null }];
      }
      case 'Assert': {
        const test = this.expression(node.test);
        if (node.msg === null || !yields(node.msg)) return [{ ...node, test }];
        const body: Stmt[] = [];
        const inner = new Lowering(this.#unit, body);
        const msg = inner.expression(node.msg);
        body.push({
          ...node,
          test: { kind: 'Num', n: { type: 'int', value: 0n }, line: node.line, column: node.column },
          msg,
        });
        return [ifStatement(not(test), body, [])];
      }
      case 'Exec': {
        const parts = this.#sequence([node.body, node.globals, node.locals].filter((part) => part !== null));
        return [{ ...node, body: parts[0]!, globals: parts[1] ?? null, locals: parts[2] ?? null }];
      }
      case 'FunctionDef': {
        const parts = this.#sequence([...node.decorators, ...node.args.defaults]);
        (node as { decorators: readonly Expr[] }).decorators = parts.slice(0, node.decorators.length);
        (node.args as { defaults: readonly Expr[] }).defaults = parts.slice(parts.length - node.args.defaults.length);
        return [node];
      }
      case 'ClassDef': {
        const parts = this.#sequence([...node.decorators, ...node.bases]);
        const decorators = parts.slice(0, node.decorators.length);
        (node as { bases: readonly Expr[] }).bases = parts.slice(node.decorators.length);
        (node as { decorators: readonly Expr[] }).decorators = decorators;
        return [node];
      }
      default:
        return [node];
    }
  }

  #target(target: Expr): Expr {
    return yields(target) ? this.expression(target) : target;
  }

  #augmented(node: Extract<Stmt, { kind: 'AugAssign' }>): Stmt[] {
    let target: Expr = node.target;
    if (target.kind === 'Attribute') target = { ...target, value: this.#spill(this.expression(target.value)) };
    else if (target.kind === 'Subscript') {
      const parts = [target.value, ...sliceParts(target.slice)].map((part) => this.#spill(this.expression(part)));
      target = { ...target, value: parts[0]!, slice: withParts(target.slice, parts.slice(1)) };
    }
    const name = this.#unit.temporaryName();
    this.#assign(name, { ...target, ctx: 'Load' } as Expr);
    const value = this.expression(node.value);
    return [
      { ...node, target: this.#temporary(node.target, 'Store', name), value },
      {
        kind: 'Assign',
        targets: [target],
        value: this.#temporary(node.target, 'Load', name),
        line: node.line,
        column: node.column,
      },
    ];
  }

  /** `while (yield x): …` becomes `while 1: t = yield x; if not t: break; …`. */
  #while(node: Extract<Stmt, { kind: 'While' }>): Stmt[] {
    const body: Stmt[] = [];
    const inner = new Lowering(this.#unit, body);
    const test = inner.expression(node.test);
    const ended = this.#unit.temporaryName();
    const number = (value: bigint): Expr => ({
      kind: 'Num',
      n: { type: 'int', value },
      line: node.line,
      column: node.column,
    });
    this.#assign(ended, number(0n));
    const leave: Stmt[] = [];
    new Lowering(this.#unit, leave).#assign(ended, number(1n));
    leave.push({ kind: 'Break', line: node.line, column: node.column });
    body.push(ifStatement(not(test), leave, []), ...node.body);
    const loop: Stmt = { ...node, test: number(1n), body, orelse: [] };
    if (node.orelse.length === 0) return [loop];
    return [loop, ifStatement(this.#temporary(node.test, 'Load', ended), node.orelse, [])];
  }
}

function ifStatement(test: Expr, body: readonly Stmt[], orelse: readonly Stmt[]): If {
  return { kind: 'If', test, body, orelse, line: test.line, column: test.column };
}

function not(operand: Expr): Expr {
  return { kind: 'UnaryOp', op: 'Not', operand, line: operand.line, column: operand.column };
}

function withParts(slice: Slice, parts: Expr[]): Slice {
  switch (slice.kind) {
    case 'Ellipsis':
      return slice;
    case 'Index':
      return { ...slice, value: parts.shift()! };
    case 'Slice':
      return {
        ...slice,
        lower: slice.lower === null ? null : parts.shift()!,
        upper: slice.upper === null ? null : parts.shift()!,
        step: slice.step === null ? null : parts.shift()!,
      };
    case 'ExtSlice':
      return { ...slice, dims: slice.dims.map((part) => withParts(part, parts)) };
  }
}
