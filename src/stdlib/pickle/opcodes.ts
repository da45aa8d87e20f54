/** The opcodes of the pickle machine, each one byte (PEP 307; `pickletools` describes them all). */

export const MARK = '(';
export const STOP = '.';
export const POP = '0';
export const POP_MARK = '1';
export const DUP = '2';
export const FLOAT = 'F';
export const INT = 'I';
export const BININT = 'J';
export const BININT1 = 'K';
export const LONG = 'L';
export const BININT2 = 'M';
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
export const INST = 'i';
export const LONG_BINGET = 'j';
export const LIST = 'l';
export const EMPTY_LIST = ']';
export const OBJ = 'o';
export const PUT = 'p';
export const BINPUT = 'q';
export const LONG_BINPUT = 'r';
export const SETITEM = 's';
export const TUPLE = 't';
export const EMPTY_TUPLE = ')';
export const SETITEMS = 'u';
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

/** What protocols 0 and 1 write for the booleans, which are ints there. */
export const TRUE_AS_INT = 'I01\n';
export const FALSE_AS_INT = 'I00\n';

export const HIGHEST_PROTOCOL = 2;

/** Items that one APPENDS or SETITEMS takes. */
export const BATCH_SIZE = 1000;
