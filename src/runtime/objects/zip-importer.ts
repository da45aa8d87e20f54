/** Data layout of `zipimport.zipimporter`. */
import { PyDict } from './dict.ts';
import { bindClass, PyObject } from './object.ts';
import { builtinType, type PyType } from './type.ts';

export const zipImporterType: PyType = builtinType('zipimporter', { module: 'zipimport' });

/** Finds and loads the modules of one directory in an archive. */
export class PyZipImporter extends PyObject {
  /** The path of the archive; undefined before `__init__`. */
  archive: string | undefined = undefined;
  /** The directory in it, with a slash at the end; '' for the whole. */
  prefix = '';
  /** From the name of each member to what the archive says of it. */
  files: PyDict = new PyDict();
}
bindClass(PyZipImporter, zipImporterType);
