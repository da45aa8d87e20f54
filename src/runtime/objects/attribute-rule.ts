import type { Value } from './object.ts';

/** What restricted code is told when it asks for one attribute of a built-in type (`restricted/attribute-rules.ts`). */
export interface AttributeRule {
  /** @throws RuntimeError where the running code may not read it on this object */
  checkRead(object: Value): void;
  /** @throws RuntimeError where the running code may not set or delete it on this object */
  checkWrite(object: Value): void;
}
