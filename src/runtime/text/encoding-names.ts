import { ENCODING_ALIASES } from './encoding-aliases.generated.ts';

/** Names of encodings, as `codecs.lookup` and package `encodings` of CPython 2.7 normalise and resolve them. */

let modules: Map<string, string> | undefined;

/** `encodings.aliases.aliases`: alias to module name. */
export function encodingAliases(): ReadonlyMap<string, string> {
  if (modules === undefined) {
    modules = new Map();
    for (const group of ENCODING_ALIASES.split('~')) {
      const [module = '', ...aliases] = group.split(' ');
      for (const alias of aliases) modules.set(alias, module);
    }
  }
  return modules;
}

/** The key under which `codecs.lookup` remembers a codec and asks search functions: lower case, spaces as hyphens. */
export function codecKey(name: string): string {
  let key = '';
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    key += code === 32 ? '-' : code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : name[i]!;
  }
  return key;
}

/** `encodings.normalize_encoding`: runs of all but ASCII letters, digits and dots become one underscore. */
export function normalizeEncoding(name: string): string {
  let result = '';
  let gap = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const letter = code | 32;
    const kept = code === 46 || (code >= 48 && code <= 57) || (letter >= 97 && letter <= 122 && code < 128);
    if (kept) {
      if (gap && result !== '') result += '_';
      result += name[i]!;
    }
    gap = !kept;
  }
  return result;
}

/** The module names that `encodings.search_function` tries, in order, for a codec key. */
export function encodingModules(key: string): readonly string[] {
  const name = normalizeEncoding(key);
  const aliases = encodingAliases();
  const aliased = aliases.get(name) ?? aliases.get(name.replaceAll('.', '_'));
  const candidates = aliased === undefined ? [name] : [aliased, name];
  return candidates.filter((module) => module !== '' && !module.includes('.'));
}
