import type { Value } from '../objects/object.ts';
import { type PyRaise, typeError } from '../objects/raise.ts';
import { baseStringType } from '../objects/str.ts';
import { PyTuple } from '../objects/tuple.ts';
import { typeOf } from '../objects/type-of.ts';

/**
 * The arguments of one `%` operation, taken in turn: those of a tuple, or a single one; and the mapping that keys are
 * looked up in.
 */
export class PercentArguments {
  /** The items of a tuple; null where there is a single argument. */
  items: readonly Value[] | null;
  single: Value;
  /** How many have been taken. */
  taken = 0;
  /** The mapping, or undefined where the argument is none. */
  readonly mapping: Value | undefined;

  constructor(args: Value) {
    this.single = args;
    if (args instanceof PyTuple) {
      this.items = args.items;
      this.mapping = undefined;
    } else {
      this.items = null;
      const type = typeOf(args);
      this.mapping = type.slots.subscript !== undefined && !type.isSubtype(baseStringType) ? args : undefined;
    }
  }

  /** The next argument. @throws TypeError where there is none left */
  next(): Value {
    const { items, taken } = this;
    if (items !== null) {
      if (taken < items.length) {
        this.taken = taken + 1;
        return items[taken]!;
      }
    } else if (taken === 0) {
      this.taken = 1;
      return this.single;
    }
    throw typeError('not enough arguments for format string');
  }

  /** From here on the value of a key is the single argument. */
  replace(value: Value): void {
    this.items = null;
    this.single = value;
    this.taken = 0;
  }

  /** The complaint about arguments that are left; undefined where all is well. */
  leftOver(): PyRaise | undefined {
    if (this.mapping !== undefined) return undefined;
    const all = this.items === null ? 1 : this.items.length;
    return this.taken < all ? typeError('not all arguments converted during string formatting') : undefined;
  }
}
