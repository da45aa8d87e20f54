/**
 * A rules engine: people of the trade write small Python rules, the program decides by them. A rule sees one order and
 * the functions it is given, and nothing else; one that fails or runs away decides nothing.
 */
import { hostFunction, LimitError, type Program, Sandbox } from 'minipy';

export interface Order {
  readonly customer: string;
  readonly country: string;
  readonly lines: readonly { readonly product: string; readonly count: number; readonly price: number }[];
}

export interface Decision {
  readonly rule: string;
  /** What the rule answered; undefined where it could not say. */
  readonly discount: number | undefined;
  readonly problem: string | undefined;
}

export class RulesEngine {
  readonly #box: Sandbox;
  readonly #rules = new Map<string, Program>();

  constructor(stock: ReadonlyMap<string, number>) {
    this.#box = new Sandbox({
      limits: { steps: 50_000, timeMs: 200 },
      globals: {
        in_stock: hostFunction('in_stock(product, count=1)', (product: string, count: number) => {
          return (stock.get(product) ?? 0) >= count;
        }),
      },
    });
  }

  /** Takes a rule: an expression over `order`. @throws PythonSyntaxError where it is none */
  add(name: string, expression: string): void {
    this.#rules.set(name, this.#box.compile(expression, { filename: name, mode: 'eval' }));
  }

  decide(order: Order): Decision[] {
    this.#box.globals.set('order', order);
    return [...this.#rules].map(([rule, program]) => {
      try {
        const discount = this.#box.eval(program);
        if (typeof discount !== 'number') throw new Error('the rule did not answer a number');
        return { rule, discount, problem: undefined };
      } catch (error) {
        const problem = error instanceof LimitError ? 'took too long' : (error as Error).message;
        return { rule, discount: undefined, problem };
      }
    });
  }
}
