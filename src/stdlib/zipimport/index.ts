/** Module `zipimport`: modules out of ZIP archives (CPython 2.7 `Modules/zipimport.c`). */
import { type BuiltinModule, makeModule } from '../../runtime/imports/builtin-modules.ts';
import { zipImporterType } from '../../runtime/objects/zip-importer.ts';
import { zipImportError } from './archive.ts';
import { directoryCache } from './importer.ts';

export const zipImportModule: BuiltinModule = {
  name: 'zipimport',
  make: () =>
    makeModule('zipimport', {
      doc: 'Imports modules from ZIP archives; an archive on sys.path does it without this module.',
      members: [
        ['ZipImportError', zipImportError.type],
        ['_zip_directory_cache', directoryCache()],
        ['zipimporter', zipImporterType],
      ],
    }),
};
