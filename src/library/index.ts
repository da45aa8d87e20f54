/**
 * The library's Python files and the tables of characters as part of the program, for places where they cannot be read
 * from files: `import 'minipy/library'`.
 */
import { EMBEDDED_DATA } from '../runtime/recorded/embedded-data.ts';
import { provideData } from '../runtime/recorded/recorded-data.ts';

provideData(EMBEDDED_DATA);
