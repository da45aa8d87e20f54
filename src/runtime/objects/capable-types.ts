import { instanceType } from './classic.ts';
import { codeType } from './code.ts';
import { fileType } from './file.ts';
import { functionType, methodType } from './function.ts';
import { moduleType } from './module.ts';
import { type PyType, typeType } from './type.ts';
import { zipImporterType } from './zip-importer.ts';

/** Built-in types whose constructor gives a power that a sandbox does not have; `type` because it tells the others. */
export const capableTypes: ReadonlySet<PyType> = new Set([
  fileType,
  codeType,
  functionType,
  methodType,
  moduleType,
  instanceType,
  typeType,
  zipImporterType,
]);
