/** Which version of what this is. */

/** minipy's own version, that of package.json. */
export const MINIPY_VERSION = '0.1.0';

/** `sys.version`: the version of the language first, as programs expect. */
export const VERSION: string = `2.7.18 (minipy ${MINIPY_VERSION}) \n[TypeScript]`;

export const HEX_VERSION = 0x020712f0;

/** CPython's C API version that goes with the language version. */
export const API_VERSION = 1013;

export const COPYRIGHT = `Copyright (c) 2001-2020 Python Software Foundation.
That is for Python 2.7, the language, and CPython, its reference implementation.

minipy is an implementation of its own, under the MIT licence.`;
