import * as codePages from '../text/code-pages.generated.ts';
import * as characterNames from '../text/unicode-names.generated.ts';
import * as characterProperties from '../text/unicode-properties.generated.ts';
import * as library from './library.generated.ts';

/** All recorded data, as part of the program. The names are those of the files that the package has it in. */
export const EMBEDDED_DATA = {
  library,
  'character-names': characterNames,
  'character-properties': characterProperties,
  'code-pages': codePages,
} as const;
