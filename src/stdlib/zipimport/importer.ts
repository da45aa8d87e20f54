/** `zipimport.zipimporter`: modules out of an archive (PEP 273; CPython 2.7 `Modules/zipimport.c`). */
import { defineType, definition, member, method } from '../../runtime/declare/declare.ts';
import { compileSource } from '../../runtime/evaluator/source.ts';
import { HostError } from '../../runtime/host/host.ts';
import { COMPILED_MAGIC, codeOfFile, executeAsModule } from '../../runtime/imports/load-module.ts';
import { addModule } from '../../runtime/imports/module-table.ts';
import type { PyCode } from '../../runtime/objects/code.ts';
import { PyDict } from '../../runtime/objects/dict.ts';
import { IOError } from '../../runtime/objects/exception.ts';
import { PyList } from '../../runtime/objects/list.ts';
import type { Value } from '../../runtime/objects/object.ts';
import { typeError } from '../../runtime/objects/raise.ts';
import { thread } from '../../runtime/objects/thread-state.ts';
import { PyTuple } from '../../runtime/objects/tuple.ts';
import { PyZipImporter, zipImporterType } from '../../runtime/objects/zip-importer.ts';
import { genericGetAttribute } from '../../runtime/protocols/attribute.ts';
import { callBuiltin } from '../../runtime/protocols/call-builtin.ts';
import { environmentError } from '../../runtime/protocols/host-failure.ts';
import { stringArgument } from '../../runtime/protocols/string-argument.ts';
import { denied } from '../../runtime/restricted/guards.ts';
import { isClosed } from '../../runtime/restricted/lab.ts';
import { readDirectory, readMember, zipImportError } from './archive.ts';

const REGULAR_FILE = 0o100000;
const FILE_KIND = 0o170000;

/** The files that a module may be in, in the order they are asked for: like directories, source before compiled. */
const PLACES = [
  { suffix: '/__init__.py', isPackage: true, isCompiled: false },
  { suffix: '/__init__.pyc', isPackage: true, isCompiled: true },
  { suffix: '.py', isPackage: false, isCompiled: false },
  { suffix: '.pyc', isPackage: false, isCompiled: true },
] as const;

const cacheKey = { name: 'zipimport._zip_directory_cache' };

/** `zipimport._zip_directory_cache` of the running interpreter: the directories of the archives that were opened. */
export function directoryCache(): PyDict {
  const { moduleState } = thread.interpreter;
  let cache = moduleState.get(cacheKey) as PyDict | undefined;
  if (cache === undefined) {
    cache = new PyDict();
    moduleState.set(cacheKey, cache);
  }
  return cache;
}

/** Restricted code neither makes nor uses one: it opens files below `open`. */
function refuseRestricted(what: string): void {
  if (isClosed('constructors')) throw denied('builtin', 'zipimporter', `${what} not accessible in restricted mode`);
}

const importerArguments = definition(
  'zipimporter(archivepath)',
  null,
  (path: Value) => stringArgument(path, 'zipimporter() argument 1'),
  'tuple',
);

function initialize(importer: PyZipImporter, path: string): void {
  if (path === '') throw zipImportError.raise('archive path is empty');
  // The archive is the longest beginning of the path that is there.
  let archive = path;
  for (let kind = kindOf(archive); kind !== REGULAR_FILE; kind = kindOf(archive)) {
    const slash = archive.lastIndexOf('/');
    if (kind !== undefined || slash < 0) throw zipImportError.raise('not a Zip file');
    archive = archive.slice(0, slash);
  }
  const prefix = path.slice(archive.length + 1);
  const cache = directoryCache();
  let files = cache.getStr(archive);
  if (files === undefined) {
    files = readDirectory(archive);
    cache.setStr(archive, files);
  }
  if (!(files instanceof PyDict)) throw typeError('zipimport._zip_directory_cache must hold dictionaries');
  importer.archive = archive;
  importer.prefix = prefix === '' || prefix.endsWith('/') ? prefix : `${prefix}/`;
  importer.files = files;
}

/** What kind of file there is under a path, or undefined. */
function kindOf(path: string): number | undefined {
  if (--thread.fuel < 0) thread.interpreter.budget.refuel();
  try {
    return thread.interpreter.host.files.stat(path, true).mode & FILE_KIND;
  } catch (failure) {
    if (failure instanceof HostError) return undefined;
    throw failure;
  }
}

/** Where a module is: its member in the archive, and which of the places that is. */
interface Located {
  readonly entry: PyTuple;
  readonly path: string;
  readonly place: (typeof PLACES)[number];
}

const placeIn = (importer: PyZipImporter, fullName: string): string =>
  importer.prefix + fullName.slice(fullName.lastIndexOf('.') + 1);

function* placesOf(importer: PyZipImporter, fullName: string): Generator<Located> {
  const base = placeIn(importer, fullName);
  for (const place of PLACES) {
    const entry = importer.files.getStr(base + place.suffix);
    if (entry instanceof PyTuple) yield { entry, path: `${importer.archive}/${base}${place.suffix}`, place };
  }
}

function locate(importer: PyZipImporter, fullName: string): Located | undefined {
  for (const located of placesOf(importer, fullName)) return located;
  return undefined;
}

const missing = (fullName: string) => zipImportError.raise(`can't find module '${fullName.slice(0, 200)}'`);

function located(importer: PyZipImporter, fullName: string): Located {
  const found = locate(importer, fullName);
  if (found === undefined) throw missing(fullName);
  return found;
}

/** The code of a module, and where it is. Compiled files of another implementation are passed over. */
function codeOf(importer: PyZipImporter, fullName: string): { code: PyCode; found: Located } {
  for (const found of placesOf(importer, fullName)) {
    const data = readMember(importer.archive ?? '', found.entry);
    if (!found.place.isCompiled) {
      return { code: compileSource(data, { filename: found.path, mode: 'exec', origin: 'file' }), found };
    }
    if (data.length <= 9) throw zipImportError.raise('bad pyc data');
    if (data.startsWith(COMPILED_MAGIC)) return { code: codeOfFile(data, found.path), found };
  }
  throw missing(fullName);
}

function load(importer: PyZipImporter, fullName: string): Value {
  const { code, found } = codeOf(importer, fullName);
  const { dict } = addModule(fullName);
  dict.setStr('__loader__', importer);
  if (found.place.isPackage) {
    dict.setStr('__path__', new PyList([`${importer.archive}/${placeIn(importer, fullName)}`]));
  }
  return executeAsModule(fullName, code, found.path);
}

function sourceOf(importer: PyZipImporter, fullName: string): Value {
  const { isPackage } = located(importer, fullName).place;
  const source = importer.files.getStr(`${placeIn(importer, fullName)}${isPackage ? '/__init__.py' : '.py'}`);
  return source instanceof PyTuple ? readMember(importer.archive ?? '', source) : null;
}

function dataOf(importer: PyZipImporter, path: string): string {
  const archive = importer.archive ?? '';
  const entry = importer.files.getStr(path.startsWith(`${archive}/`) ? path.slice(archive.length + 1) : path);
  if (!(entry instanceof PyTuple)) throw environmentError(IOError, 0, 'Error', path);
  return readMember(archive, entry);
}

/** A method whose first argument is a name or a path. */
function named(signature: string, doc: string, answer: (importer: PyZipImporter, name: string) => Value) {
  const where = `zipimporter.${signature.slice(0, signature.indexOf('('))}()`;
  return method(
    signature,
    doc,
    (importer: PyZipImporter, name: Value) => {
      refuseRestricted(where);
      return answer(importer, stringArgument(name, `${where} argument 1`));
    },
    'tuple',
  );
}

defineType(zipImporterType, {
  doc: 'zipimporter(archivepath) -> an importer of the modules in a ZIP archive, or in a directory of one',
  slots: {
    new: (type) => {
      refuseRestricted('zipimporter() constructor');
      const importer = new PyZipImporter();
      if (type !== zipImporterType) importer.cls = type;
      return importer;
    },
    init: (self, args, keywords) => {
      refuseRestricted('zipimporter() constructor');
      if (keywords !== null && keywords.size > 0) throw typeError('zipimporter() does not take keyword arguments');
      initialize(self as PyZipImporter, callBuiltin(importerArguments, undefined, args, null) as string);
    },
    getAttribute: genericGetAttribute,
    repr: (self) => {
      const { archive, prefix } = self as PyZipImporter;
      if (archive === undefined) return '<zipimporter object "???">';
      return `<zipimporter object "${prefix === '' ? archive : `${archive}/${prefix}`}">`;
    },
  },
  members: [
    member('archive', null, (self: PyZipImporter) => self.archive ?? null),
    member('prefix', null, (self: PyZipImporter) => self.prefix),
    member('_files', null, (self: PyZipImporter) => self.files),
    named(
      'find_module(fullname[, path])',
      'find_module(fullname[, path]) -> the importer itself where it has that module, else None',
      (importer, name) => (locate(importer, name) === undefined ? null : importer),
    ),
    named('load_module(fullname)', 'load_module(fullname) -> the module, loaded from the archive', load),
    named('get_data(path)', 'get_data(path) -> the content of a file in the archive', dataOf),
    named('get_code(fullname)', 'get_code(fullname) -> the code object of a module', (importer, name) => {
      return codeOf(importer, name).code;
    }),
    named('get_source(fullname)', 'get_source(fullname) -> the source of a module, None where there is none', sourceOf),
    named(
      'get_filename(fullname)',
      'get_filename(fullname) -> what __file__ of the module will be',
      (importer, name) => {
        return codeOf(importer, name).found.path;
      },
    ),
    named('is_package(fullname)', 'is_package(fullname) -> whether that module is a package', (importer, name) => {
      return located(importer, name).place.isPackage;
    }),
  ],
});
