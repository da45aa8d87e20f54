/** The six comparison operators: their special methods, and what each becomes when its operands change places. */
import type { CompareOp } from '../objects/slots.ts';

/** The special method of an operator. */
export const COMPARE_METHODS: { readonly [op in CompareOp]: string } = {
  lt: '__lt__',
  le: '__le__',
  eq: '__eq__',
  ne: '__ne__',
  gt: '__gt__',
  ge: '__ge__',
};

/** The operator that says the same of the operands in the other order. */
export const MIRRORED: { readonly [op in CompareOp]: CompareOp } = {
  lt: 'gt',
  le: 'ge',
  eq: 'eq',
  ne: 'ne',
  gt: 'lt',
  ge: 'le',
};
