import { definition } from '../declare/declare.ts';
import { fileType } from '../objects/file.ts';
import type { Keywords } from '../objects/keywords.ts';
import type { Value } from '../objects/object.ts';
import { call } from '../protocols/call.ts';

export const fileFunctions = [
  definition(
    'open(*args, **kw)',
    'open(name[, mode[, buffering]]) -> file object\n\nOpen a file using the file() type, returns a file object.  This is the\npreferred way to open a file.  See file.__doc__ for further information.',
    (args: readonly Value[], keywords: Keywords | null) => call(fileType, args, keywords),
  ),
];
