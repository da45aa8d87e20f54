/** Moments as `datetime.datetime` objects in UTC. */

import { importAbsolute } from '../../runtime/imports/import-name.ts';
import { PyModule } from '../../runtime/objects/module.ts';
import type { PyObject as RuntimeObject, Value } from '../../runtime/objects/object.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyType } from '../../runtime/objects/type.ts';
import { typeOf } from '../../runtime/objects/type-of.ts';
import { getAttribute } from '../../runtime/protocols/attribute.ts';
import { call } from '../../runtime/protocols/call.ts';

/** The datetime of a moment. @throws PyRaise ImportError where there is no module datetime */
export function datetimeOf(milliseconds: number): Value {
  const date = new Date(milliseconds);
  return call(getAttribute(importAbsolute('datetime'), 'datetime'), [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds() * 1000,
  ]);
}

/** The moment of a datetime, its time taken for UTC; undefined for anything else. */
export function millisecondsOf(value: RuntimeObject): number | undefined {
  const module = thread.interpreter.modules.getStr('datetime');
  if (!(module instanceof PyModule)) return undefined;
  const type = module.dict.getStr('datetime');
  if (!(type instanceof PyType) || !typeOf(value).isSubtype(type)) return undefined;
  const part = (name: string): number => Number(getAttribute(value, name));
  // Not Date.UTC(): it takes the years before 100 for years of the twentieth century.
  const date = new Date(0);
  date.setUTCFullYear(part('year'), part('month') - 1, part('day'));
  return date.setUTCHours(part('hour'), part('minute'), part('second'), Math.floor(part('microsecond') / 1000));
}
