/** The instructions of a pickle (PEP 307; CPython 2.7 `Lib/pickletools.py` describes them). */

/** The highest protocol that 2.7 knows. */
export const HIGHEST_PROTOCOL = 2;

/** Appends and setitems are gathered in batches of so many. */
export const BATCH_SIZE = 1000;

export const MARK = '(';
export const STOP = '.';
export const POP = '0';
export const POP_MARK = '1';
export const DUP = '2';
export const FLOAT = 'F';
export const INT = 'I';
export const BININT = 'J';
export const BININT1 = 'K';
export const BININT2 = 'M';
export const LONG = 'L';
export const NONE = 'N';
export const PERSID = 'P';
export const BINPERSID = 'Q';
export const REDUCE = 'R';
export const STRING = 'S';
export const BINSTRING = 'T';
export const SHORT_BINSTRING = 'U';
export const UNICODE = 'V';
export const BINUNICODE = 'X';
export const APPEND = 'a';
export const BUILD = 'b';
export const GLOBAL = 'c';
export const DICT = 'd';
export const EMPTY_DICT = '}';
export const APPENDS = 'e';
export const GET = 'g';
export const BINGET = 'h';
export const LONG_BINGET = 'j';
export const INST = 'i';
export const LIST = 'l';
export const EMPTY_LIST = ']';
export const OBJ = 'o';
export const PUT = 'p';
export const BINPUT = 'q';
export const LONG_BINPUT = 'r';
export const SETITEM = 's';
export const SETITEMS = 'u';
export const TUPLE = 't';
export const EMPTY_TUPLE = ')';
export const BINFLOAT = 'G';
// Protocol 2.
export const PROTO = '\x80';
export const NEWOBJ = '\x81';
export const EXT1 = '\x82';
export const EXT2 = '\x83';
export const EXT4 = '\x84';
export const TUPLE1 = '\x85';
export const TUPLE2 = '\x86';
export const TUPLE3 = '\x87';
export const NEWTRUE = '\x88';
export const NEWFALSE = '\x89';
export const LONG1 = '\x8a';
export const LONG4 = '\x8b';
