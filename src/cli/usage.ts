/** What `minipy -h` says. */

const USAGE = 'usage: minipy [option] ... [-c cmd | -m mod | file | -] [arg] ...';

/** What follows a complaint about the arguments. */
export const SHORT_USAGE = `${USAGE}\nTry \`minipy -h' for more information.\n`;

export const LONG_USAGE = `${USAGE}

What to run:
-c cmd : the program is the next argument
-m mod : the program is a module, found as import finds it
file   : the program is a file, or a directory with a file __main__.py
-      : the program is what stands on standard input (also with no file at all;
         from a terminal, statements are run as they are typed)
arg ... go to the program, in sys.argv[1:]

Safety:
--restricted : run the program in restricted mode, as rexec.RExec does
--violations[=text|json[:file]] : tell of everything that restricted code is
         refused, whether or not it catches the exception: a line each, on
         standard error or in a file
--lab open=door,... : the escape lab, for teaching: restricted mode leaves these
         doors open, so that an escape can be shown working (docs/escapes.md)
--max-steps=N, --timeout=SECONDS, --max-memory=BYTES, --max-output=BYTES,
--max-recursion=N, --max-source=BYTES : end the program with code 125 when it
         has spent so much; bytes may be written 64k, 64m, 1g, and none is no
         limit (--restricted has large ones by itself)
--sandbox-timeout=SECONDS, --sandbox-max-memory=BYTES and so on: the same for
         restricted code that the program runs by rexec or exec: it ends, and
         the program gets an exception (7 seconds, 128m, 64m of output and 1m
         of source where nothing is said)
--book : undo the typesetting of a printed listing before it runs: _ _name_ _
         becomes __name__, = = becomes ==; standard error tells what was joined

Options of python2.7:
-E     : ignore environment variables such as PYTHONPATH
-i     : go on with typed statements after the program
-O     : leave out assert statements (-OO: docstrings too)
-Q arg : what / does to ints: -Qold (the default), -Qwarn, -Qwarnall, -Qnew
-S     : do not add exit, quit, help and the like to the builtins
-t     : warn where indentation mixes tabs and blanks (-tt: refuse it)
-u     : do not hold back output
-U     : string literals are unicode
-v     : tell what is imported from where
-W arg : what happens to warnings: action:message:category:module:line
-x     : skip the first line of the file
-3 -b -B -d -R -s : accepted, and visible in sys.flags
-h     : print this text (also --help)
-V     : print the version (also --version)

Environment:
PYTHONPATH      : directories with modules, separated by colons
PYTHONSTARTUP   : a file to run before the first prompt
PYTHONINSPECT, PYTHONOPTIMIZE, PYTHONUNBUFFERED, PYTHONVERBOSE : like the options
PYTHONWARNINGS  : arguments of -W, separated by commas
PYTHONIOENCODING: encoding[:errors] of the standard streams
`;
