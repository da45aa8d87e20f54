import '../../src/runtime/types/object.ts';
import '../../src/runtime/types/int.ts';
import '../../src/runtime/types/long.ts';
import '../../src/runtime/types/float.ts';
import '../../src/runtime/types/complex.ts';
import '../../src/runtime/types/bool.ts';
import '../../src/runtime/types/singletons.ts';
import { parseComplexText } from '../../src/runtime/numbers/complex-parse.ts';
import { PyComplex } from '../../src/runtime/objects/complex.ts';
import type { PyException } from '../../src/runtime/objects/exception.ts';
import { PyFloat } from '../../src/runtime/objects/float.ts';
import { intFromBigInt } from '../../src/runtime/objects/int-value.ts';
import type { InterpreterState } from '../../src/runtime/objects/interpreter-state.ts';
import type { Value } from '../../src/runtime/objects/object.ts';
import { thread } from '../../src/runtime/objects/thread-state.ts';
import { PyTuple } from '../../src/runtime/objects/tuple.ts';
import type { PyType } from '../../src/runtime/objects/type.ts';
import { repr } from '../../src/runtime/protocols/text.ts';
import { caught, landing } from '../../src/runtime/protocols/unwind.ts';
import { reprBytes } from '../../src/runtime/text/quote.ts';

/** An interpreter that allows everything and has nothing but budgets and state. */
export function enterBareInterpreter(): void {
  const budget = { refuel() {}, spend() {}, reserve() {}, look() {} };
  thread.interpreter = { budget, moduleState: new Map() } as unknown as InterpreterState;
  thread.fuel = 1e9;
}

/** The number that a literal of the recorded facts stands for. */
export function numberOf(text: string): Value {
  if (text === 'True' || text === 'False') return text === 'True';
  if (text.endsWith('L')) return BigInt(text.slice(0, -1));
  if (text.includes('j')) {
    const { re, im } = parseComplexText(text)!;
    return new PyComplex(re, im);
  }
  if (text === 'nan') return new PyFloat(Number.NaN);
  if (text.endsWith('inf')) return new PyFloat(text === 'inf' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY);
  return /[.e]/.test(text) ? new PyFloat(Number(text)) : intFromBigInt(BigInt(text));
}

/** The repr of what a function answers, or the exception that it raises, as the recorder writes them. */
export function outcomeOf(run: () => Value): string {
  const at = landing();
  try {
    return shown(run());
  } catch (thrown) {
    const raised = caught(thrown, at);
    const { items } = (raised.value as PyException).args;
    return `${(raised.type as PyType).name.replace('exceptions.', '')}: ${items.length === 1 ? items[0] : shown(new PyTuple(items))}`;
  }
}

/** Tuples are of another's making: only what is in them is shown by its type. */
function shown(value: Value): string {
  if (value instanceof PyTuple) return `(${value.items.map(shown).join(', ')})`;
  if (typeof value === 'string') return reprBytes(value);
  return repr(value);
}
