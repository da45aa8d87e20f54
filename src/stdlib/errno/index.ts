/** Module `errno`: the error numbers of Linux by name (CPython 2.7 `Modules/errnomodule.c`). */
import { errorNames, errorNumbers } from '../../runtime/host/errno.ts';
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { PyDict } from '../../runtime/objects/dict.ts';

function errorCodes(): PyDict {
  const dict = new PyDict();
  for (const [number, name] of errorNames) dict.set(number, name);
  return dict;
}

export const errnoModule: BuiltinModule = {
  name: 'errno',
  make: () =>
    makeModule('errno', {
      doc: 'The numbers of system errors by name, and the dictionary errorcode of the names by number.\n\nos.strerror() gives the text of one.',
      members: [['errorcode', errorCodes()], ...errorNumbers],
    }),
};
