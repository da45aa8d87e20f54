"""Run other programs, feed them, and read what they write.

A program runs to its end in one go: when its Popen is made, or, where its input is a pipe, as soon as that is closed
or the answer is asked for (communicate, wait, poll, or reading).  Talking with a program back and forth is not possible.
"""
import errno
import os
import signal
import stat
import sys

import _subprocess

__all__ = 'Popen PIPE STDOUT call check_call check_output CalledProcessError'.split()

PIPE = -1
STDOUT = -2
mswindows = False

# Programs that nobody has waited for: there are none, since each ends before its Popen is made.
_active = []


class CalledProcessError(Exception):
    """A program of check_call or check_output ended with something else than 0; output is what it had written."""

    def __init__(self, returncode, cmd, output=None):
        self.returncode, self.cmd, self.output = returncode, cmd, output

    def __str__(self):
        return "Command '%s' returned non-zero exit status %d" % (self.cmd, self.returncode)


def call(*popenargs, **kwargs):
    """Run a program with the arguments of Popen, and return its returncode."""
    return Popen(*popenargs, **kwargs).wait()


def check_call(*popenargs, **kwargs):
    """The same, but anything else than 0 raises CalledProcessError."""
    _check(call(*popenargs, **kwargs), popenargs, kwargs, None)
    return 0


def check_output(*popenargs, **kwargs):
    """Run a program and return what it writes to its standard output; CalledProcessError if it does not end with 0."""
    if 'stdout' in kwargs:
        raise ValueError('stdout argument not allowed, it will be overridden.')
    process = Popen(stdout=PIPE, *popenargs, **kwargs)
    output = process.communicate()[0]
    _check(process.returncode, popenargs, kwargs, output)
    return output


def _check(returncode, positional, keywords, output):
    if returncode:
        command = keywords.get('args')
        if command is None:
            command = positional[0]
        raise CalledProcessError(returncode, command, output=output)


def list2cmdline(seq):
    """One line of the arguments, quoted as the C library of Windows takes them apart."""
    return ' '.join(map(_quoted, seq))


def _quoted(argument):
    quote = '"' if not argument or ' ' in argument or '\t' in argument else ''
    pieces = argument.split('"')
    # Backslashes count only before a quotation mark: there each of them needs another.
    for index, piece in enumerate(pieces):
        if quote or index < len(pieces) - 1:
            pieces[index] = piece + '\\' * (len(piece) - len(piece.rstrip('\\')))
    return quote + '\\"'.join(pieces) + quote


def _args_from_interpreter_flags():
    """The options that give another interpreter this one's settings."""
    letters = [('debug', 'd'), ('dont_write_bytecode', 'B'), ('no_user_site', 's'), ('no_site', 'S'),
               ('ignore_environment', 'E'), ('verbose', 'v'), ('bytes_warning', 'b'), ('py3k_warning', '3')]
    options = ['-' + letter * getattr(sys.flags, name) for name, letter in letters if getattr(sys.flags, name) > 0]
    if sys.flags.optimize > 0:
        options.append('-' + 'O' * sys.flags.optimize)
    if os.environ.get('PYTHONHASHSEED') != 'random' and sys.flags.hash_randomization > 0:
        options.append('-R')
    return options + ['-W' + option for option in sys.warnoptions]


def _cleanup():
    """Nothing is left of a program that has ended."""


class _Pipe(object):
    """One end of a pipe to or from a program."""

    name = '<fdopen>'
    softspace = 0

    def __init__(self, process):
        self._process = process
        self.closed = False

    def _check_open(self):
        if self.closed:
            raise ValueError('I/O operation on closed file')

    def __enter__(self):
        self._check_open()
        return self

    def __exit__(self, *error):
        self.close()

    def flush(self):
        self._check_open()

    def isatty(self):
        return False

    def close(self):
        self.closed = True


class _Input(_Pipe):
    """What a program will read: it runs when this is closed."""

    mode = 'wb'

    def __init__(self, process):
        _Pipe.__init__(self, process)
        self._pieces = []

    def write(self, data):
        self._check_open()
        if self._process._ended is not None:
            raise IOError(errno.EPIPE, os.strerror(errno.EPIPE))
        self._pieces.append(str(buffer(data)))

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def close(self):
        if not self.closed:
            _Pipe.close(self)
            self._process._run()


class _Output(_Pipe):
    """What a program has written: reading makes it run."""

    def __init__(self, process, stream, mode):
        _Pipe.__init__(self, process)
        self._stream = stream
        self.mode = mode
        self._position = 0

    def _data(self):
        self._check_open()
        self._process._run()
        return self._process._written[self._stream]

    def read(self, size=-1):
        data = self._data()
        end = len(data) if size is None or size < 0 else min(len(data), self._position + size)
        piece = data[self._position:end]
        self._position = end
        return piece

    def readline(self, size=-1):
        end = self._data().find('\n', self._position) + 1
        length = (end or len(self._data())) - self._position
        return self.read(length if size is None or size < 0 else min(size, length))

    def readlines(self, hint=0):
        lines = []
        length = 0
        for line in self:
            lines.append(line)
            length += len(line)
            if 0 < (hint or 0) <= length:
                break
        return lines

    xreadlines = __iter__ = lambda self: self

    def next(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class Popen(object):
    """A program: args is its name with its arguments, or one string; with shell it is a line for /bin/sh.

    stdin, stdout and stderr are None (those of this process), PIPE, a file or its descriptor; stderr may be STDOUT.
    executable is run in place of args[0]; cwd is where it starts, env its environment.  close_fds means nothing here,
    since a program inherits the three streams only; a preexec_fn has nowhere to run, and is refused.
    """

    def __init__(self, args, bufsize=0, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
                 close_fds=False, shell=False, cwd=None, env=None, universal_newlines=False, startupinfo=None,
                 creationflags=0):
        if not isinstance(bufsize, (int, long)):
            raise TypeError('bufsize must be an integer')
        if startupinfo is not None:
            raise ValueError('startupinfo is only supported on Windows platforms')
        if creationflags != 0:
            raise ValueError('creationflags is only supported on Windows platforms')
        if preexec_fn is not None:
            raise ValueError('preexec_fn is not supported: there is no process to call it in')
        self.pid = self.returncode = self._ended = None
        self.universal_newlines = universal_newlines
        self._targets = [_descriptor(stdout), _descriptor(stderr)]
        self._source = _descriptor(stdin)
        self._call = _call_of(args, executable, shell, cwd, env)
        self._written = ['', '']
        mode = 'rU' if universal_newlines else 'rb'
        self.stdin = _Input(self) if self._source == PIPE else None
        self.stdout, self.stderr = [_Output(self, stream, mode) if target == PIPE else None
                                    for stream, target in enumerate(self._targets)]
        if self.stdin is None:
            self._run()

    def _run(self):
        """Run the program, unless it has run."""
        if self._ended is not None:
            return
        if self.stdin is not None:
            data = ''.join(self.stdin._pieces)
        else:
            data = None if self._source in (None, 0) else _read_all(self._source)
        program, args, cwd, env = self._call
        output, errors = self._targets
        if errors == STDOUT:
            # A shell joins the two streams, and becomes the program.
            args = ['/bin/sh', '-c', 'exec "$0" "$@" 2>&1', program] + args[1:]
            program, errors = '/bin/sh', None
        self.pid, status, written, complaints = _subprocess.run(
            program, args, cwd, env, data, output not in (None, 1), errors not in (None, 2))
        self._ended = -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
        for stream, (target, text) in enumerate([(output, written), (errors, complaints)]):
            if target == PIPE:
                if self.universal_newlines:
                    text = text.replace('\r\n', '\n').replace('\r', '\n')
                self._written[stream] = text
            elif target is not None:
                _write_all(target, text)

    def communicate(self, input=None):
        """Send all input, and return (what came out, what came as errors): None for what is no pipe."""
        if self.stdin is not None:
            self.stdin.flush()
            if input:
                self.stdin.write(input)
            self.stdin.close()
        self.wait()
        answers = []
        for stream in self.stdout, self.stderr:
            answers.append(None if stream is None else stream.read())
            if stream is not None:
                stream.close()
        return tuple(answers)

    def wait(self):
        """Return what the program ended with; the negative number of a signal that ended it."""
        self._run()
        self.returncode = self._ended
        return self.returncode

    poll = wait

    def send_signal(self, sig):
        """Send a signal to the program: what waits for its input ends by it, what has ended does not hear of it."""
        if self.returncode is not None:
            raise OSError(errno.ESRCH, os.strerror(errno.ESRCH))
        if self._ended is None:
            self._ended = -sig

    def terminate(self):
        """Send SIGTERM."""
        self.send_signal(signal.SIGTERM)

    def kill(self):
        """Send SIGKILL."""
        self.send_signal(signal.SIGKILL)


def _descriptor(stream):
    if stream is None or isinstance(stream, int):
        return stream
    return stream.fileno()


def _call_of(args, executable, shell, cwd, env):
    """The program that is meant, its arguments, its directory and environment; OSError where it cannot be run."""
    args = [args] if isinstance(args, basestring) else list(args)
    if shell:
        args = ['/bin/sh', '-c'] + args
        if executable:
            args[0] = executable
    for text in args:
        if not isinstance(text, basestring):
            raise TypeError('execv() arg 2 must contain only strings')
    name = args[0] if executable is None else executable
    if cwd is not None and not os.path.isdir(cwd):
        os.listdir(cwd)
    if env is not None:
        env = dict(env.items())
        for text in env.values():
            if not isinstance(text, str):
                raise TypeError('execve() arg 3 contains a non-string value')
    return _found(str(name), cwd, os.environ if env is None else env), map(str, args), cwd, env


def _found(name, cwd, environment):
    """The path of a program, searched for in PATH."""
    folders = [''] if '/' in name else environment.get('PATH', os.defpath).split(os.pathsep)
    failure = errno.ENOENT
    for folder in folders:
        path = os.path.join(folder, name)
        place = path if cwd is None else os.path.join(cwd, path)
        if os.access(place, os.X_OK) and stat.S_ISREG(os.stat(place).st_mode):
            return path
        if os.path.exists(place):
            failure = errno.EACCES
    raise OSError(failure, os.strerror(failure))


def _read_all(descriptor):
    pieces = []
    while not pieces or pieces[-1]:
        pieces.append(os.read(descriptor, 65536))
    return ''.join(pieces)


def _write_all(descriptor, data):
    while data:
        data = data[os.write(descriptor, data):]
