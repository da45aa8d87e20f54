import type { AttributeHolder } from '../../runtime/objects/instance-attributes.ts';
import type { Value } from '../../runtime/objects/object.ts';
import type { PickleMemo } from './pickle-memo.ts';

/** What the parts of a Pickler write with. */
export interface PickleWriter {
  readonly protocol: number;
  readonly isBinary: boolean;
  readonly memo: PickleMemo;
  write(bytes: string): void;
  save(value: Value): void;
  saveFresh(value: Value): void;
  put(value: Value): void;
  get(number: number): void;
  saveItems(next: () => Value | undefined): void;
  savePairs(next: () => readonly [Value, Value] | undefined): void;
  attributesOf(instance: Value, holder: AttributeHolder): Value;
}
