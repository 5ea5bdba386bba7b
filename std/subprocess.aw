"""Start programs, feed them, read what they write, and hear how they ended.

`run` does all of it in one call; `Popen` is the program while it runs. Whoever has an event loop uses
`asyncio.create_subprocess_exec` instead: everything here blocks.
"""

import io
import os
import sys
import time
import types

import _os
import _subprocess

__all__ = [
    "Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
    "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess",
]

PIPE = -1
STDOUT = -2
DEVNULL = -3

# programs that were dropped while they ran: none here, where the system reaps them
_active = []

# bytes taken from or given to a pipe in one go
_PIECE = 32768
# seconds that a program which got the same Ctrl-C may take to end
_GRACE = 0.25
# EBADF, EAGAIN, ENOMEM, ENFILE, EMFILE: errors that say nothing of the program
_NOT_THE_PROGRAM = (9, 11, 12, 23, 24)


class SubprocessError(Exception):
    """Something about a program that was started."""


class _WithOutput(SubprocessError):
    # what the program had written is `output`, or `stdout`

    @property
    def stdout(self):
        return self.output

    @stdout.setter
    def stdout(self, value):
        self.output = value


class CalledProcessError(_WithOutput):
    """The program ended with another status than 0."""

    def __init__(self, returncode, cmd, output=None, stderr=None):
        self.returncode = returncode
        self.cmd = cmd
        self.output = output
        self.stderr = stderr

    def __str__(self):
        code = self.returncode
        if not code or code > 0:
            return f"Command '{self.cmd}' returned non-zero exit status {code:d}."
        import signal
        try:
            return f"Command '{self.cmd}' died with {signal.Signals(-code)!r}."
        except ValueError:
            return f"Command '{self.cmd}' died with unknown signal {-code}."


class TimeoutExpired(_WithOutput):
    """The program took longer than it was given."""

    def __init__(self, cmd, timeout, output=None, stderr=None):
        self.cmd = cmd
        self.timeout = timeout
        self.output = output
        self.stderr = stderr

    def __str__(self):
        return f"Command '{self.cmd}' timed out after {self.timeout} seconds"


class CompletedProcess:
    """A program that has ended: how, and what it wrote."""

    def __init__(self, args, returncode, stdout=None, stderr=None):
        self.args = args
        self.returncode = returncode
        self.stdout = stdout
        self.stderr = stderr

    def __repr__(self):
        parts = [f"args={self.args!r}", f"returncode={self.returncode!r}"]
        for name in ("stdout", "stderr"):
            value = getattr(self, name)
            if value is not None:
                parts.append(f"{name}={value!r}")
        return f"{type(self).__name__}({', '.join(parts)})"

    __class_getitem__ = classmethod(types.GenericAlias)

    def check_returncode(self):
        """Raise `CalledProcessError` unless the status is 0."""
        if self.returncode:
            raise CalledProcessError(self.returncode, self.args, self.stdout, self.stderr)


# ---------------------------------------------------------------- one call


def run(*popenargs, input=None, capture_output=False, timeout=None, check=False, **kwargs):
    """Run a program to its end; gives a `CompletedProcess`.

    With `timeout` it is killed when it takes more seconds, and `TimeoutExpired` is raised.
    """
    if input is not None:
        if kwargs.get("stdin") is not None:
            raise ValueError("stdin and input arguments may not both be used.")
        kwargs["stdin"] = PIPE
    if capture_output:
        if kwargs.get("stdout") is not None or kwargs.get("stderr") is not None:
            raise ValueError("stdout and stderr arguments may not be used with capture_output.")
        kwargs["stdout"] = kwargs["stderr"] = PIPE
    with Popen(*popenargs, **kwargs) as process:
        try:
            stdout, stderr = process.communicate(input, timeout=timeout)
        except TimeoutExpired:
            process.kill()
            # what it started itself may hold the pipes open: only the program is waited for
            process.wait()
            raise
        except:
            process.kill()
            raise
        status = process.poll()
    if check and status:
        raise CalledProcessError(status, process.args, output=stdout, stderr=stderr)
    return CompletedProcess(process.args, status, stdout, stderr)


def call(*popenargs, timeout=None, **kwargs):
    """Run a program to its end; gives its status."""
    with Popen(*popenargs, **kwargs) as process:
        try:
            return process.wait(timeout=timeout)
        except:
            process.kill()
            raise


def check_call(*popenargs, **kwargs):
    """Run a program to its end; any other status than 0 is a `CalledProcessError`."""
    status = call(*popenargs, **kwargs)
    if status:
        args = kwargs.get("args")
        raise CalledProcessError(status, popenargs[0] if args is None else args)
    return 0


def check_output(*popenargs, timeout=None, **kwargs):
    """What a program writes; any other status than 0 is a `CalledProcessError`."""
    for name in ("stdout", "check"):
        if name in kwargs:
            raise ValueError(f"{name} argument not allowed, it will be overridden.")
    if "input" in kwargs and kwargs["input"] is None:
        # no input, which is not the same as ours
        is_text = any(kwargs.get(name) for name in ("universal_newlines", "text", "encoding", "errors"))
        kwargs["input"] = "" if is_text else b""
    return run(*popenargs, stdout=PIPE, timeout=timeout, check=True, **kwargs).stdout


def getstatusoutput(cmd, *, encoding=None, errors=None):
    """Run a shell command: its status, and what it wrote without the last newline."""
    try:
        output = check_output(cmd, shell=True, text=True, stderr=STDOUT, encoding=encoding, errors=errors)
        status = 0
    except CalledProcessError as e:
        output, status = e.output, e.returncode
    return status, output.removesuffix("\n")


def getoutput(cmd, *, encoding=None, errors=None):
    """What a shell command writes, without the last newline."""
    return getstatusoutput(cmd, encoding=encoding, errors=errors)[1]


def list2cmdline(seq):
    """A list of arguments as one line, quoted as programs for Windows take it apart."""
    words = []
    for arg in map(os.fsdecode, seq):
        quoted = not arg or " " in arg or "\t" in arg
        word = ['"'] if quoted else []
        backslashes = 0
        for char in arg:
            if char == "\\":
                backslashes += 1
                continue
            # only in front of a quote is a backslash special
            word.append("\\" * (backslashes * 2 + 1 if char == '"' else backslashes) + char)
            backslashes = 0
        word.append("\\" * (backslashes * 2 if quoted else backslashes))
        if quoted:
            word.append('"')
        words.append("".join(word))
    return " ".join(words)


def _cleanup():
    """Forget the programs that were dropped and have ended."""
    _active.clear()


def _args_from_interpreter_flags():
    return []


def _optim_args_from_interpreter_flags():
    return []


# ---------------------------------------------------------------- a program that runs


def _descriptor(stream):
    # what a standard stream of the child is made of, as `_subprocess.start` wants it
    if stream is None or isinstance(stream, int):
        return stream
    return stream.fileno()


def _environment(env):
    if env is None:
        env = os.environ
    entries = []
    for name, value in env.items():
        name = os.fsencode(name)
        if b"=" in name:
            raise ValueError("illegal environment variable name")
        entries.append(name + b"=" + os.fsencode(value))
    return entries


def _candidates(executable, env):
    # the paths under which the program may be found
    name = os.fsencode(executable)
    if os.path.dirname(name):
        return [name]
    return [os.path.join(os.fsencode(folder), name) for folder in os.get_exec_path(env)]


def _account(name, path, kind):
    # the number of a user or group
    if isinstance(name, str):
        with open(path) as lines:
            for line in lines:
                fields = line.split(":")
                if fields[0] == name:
                    return int(fields[2])
        what = "getpwnam" if kind == "User" else "getgrnam"
        raise KeyError(f"{what}(): name not found: {name!r}")
    if isinstance(name, int):
        if name < 0:
            raise ValueError(f"{kind} ID cannot be negative, got {name}")
        if name >= 1 << 32:
            raise OverflowError(f"{'uid' if kind == 'User' else 'gid'} is greater than maximum")
        return name
    raise TypeError(f"{kind} must be a string or an integer, not {type(name)}")


class Popen:
    """A program that was started."""

    def __init__(
        self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, preexec_fn=None,
        close_fds=True, shell=False, cwd=None, env=None, universal_newlines=None, startupinfo=None,
        creationflags=0, restore_signals=True, start_new_session=False, pass_fds=(), *, user=None, group=None,
        extra_groups=None, encoding=None, errors=None, text=None, umask=-1, pipesize=-1, process_group=None,
    ):
        self._child = None
        self._exchange = None
        if bufsize is None:
            bufsize = -1
        if not isinstance(bufsize, int):
            raise TypeError("bufsize must be an integer")
        if not isinstance(pipesize, int):
            raise TypeError("pipesize must be an integer")
        if startupinfo is not None:
            raise ValueError("startupinfo is only supported on Windows platforms")
        if creationflags != 0:
            raise ValueError("creationflags is only supported on Windows platforms")
        if preexec_fn is not None:
            raise NotImplementedError(
                "preexec_fn is not part of Aw: start_new_session, process_group, umask, user, group and cwd are"
            )
        if pass_fds and not close_fds:
            import warnings
            warnings.warn("pass_fds overriding close_fds.", RuntimeWarning, stacklevel=2)
            close_fds = True
        if text is not None and universal_newlines is not None and bool(universal_newlines) != bool(text):
            raise SubprocessError(
                "Cannot disambiguate when both text and universal_newlines are supplied but different. "
                "Pass one or the other."
            )
        self.args = args
        self.stdin = self.stdout = self.stderr = None
        self.pid = None
        self.returncode = None
        self.encoding = encoding
        self.errors = errors
        self.pipesize = pipesize
        self.text_mode = bool(encoding or errors or text or universal_newlines)
        if process_group is None:
            process_group = -1
        identity = {
            "uid": None if user is None else _account(user, "/etc/passwd", "User"),
            "gid": None if group is None else _account(group, "/etc/group", "Group"),
            "gids": None,
        }
        if extra_groups is not None:
            if isinstance(extra_groups, str):
                raise TypeError("Groups must be a list, not a string")
            identity["gids"] = [_account(g, "/etc/group", "Group") for g in extra_groups]
        if isinstance(args, (str, bytes)):
            args = [args]
        elif isinstance(args, os.PathLike):
            if shell:
                raise TypeError("path-like args is not allowed when shell is true")
            args = [args]
        else:
            args = list(args)
        if shell:
            args = ["/bin/sh", "-c", *args]
            if executable:
                args[0] = executable
        if executable is None:
            executable = args[0]
        if stdin == STDOUT or stdout == STDOUT:
            raise ValueError("STDOUT can only be used for stderr")
        pass_fds = sorted({int(fd) for fd in pass_fds})
        if pass_fds and pass_fds[0] < 0:
            raise ValueError("bad value(s) in fds_to_keep")
        sys.audit("subprocess.Popen", executable, args, cwd, env)
        try:
            self._child, *ends = _subprocess.start(
                _candidates(executable, env), [os.fsencode(arg) for arg in args],
                None if cwd is None else os.fsencode(cwd), _environment(env), _descriptor(stdin),
                _descriptor(stdout), _descriptor(stderr), close_fds, pass_fds, start_new_session,
                None if process_group == -1 else process_group, None if umask == -1 else umask, *identity.values(),
                restore_signals,
            )
        except OSError as e:
            if e.errno in _NOT_THE_PROGRAM:
                raise
            # a folder that is not there is told in the place of the program
            culprit = executable if cwd is None or os.path.isdir(cwd) else cwd
            raise type(e)(e.errno, e.strerror, culprit) from None
        self.pid = self._child.pid
        if bufsize == 1 and not self.text_mode:
            import warnings
            warnings.warn(
                "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used",
                RuntimeWarning, stacklevel=2,
            )
            bufsize = -1
        self._open_files(ends, bufsize)

    def _open_files(self, ends, bufsize):
        # our ends of the pipes, as files
        for name, end in zip(("stdin", "stdout", "stderr"), ends):
            if end is None:
                continue
            if self.pipesize > 0:
                _os.set_pipe_size(end, self.pipesize)
            writes = name == "stdin"
            by_line = self.text_mode and bufsize == 1
            file = open(end, "wb" if writes else "rb", -1 if by_line else bufsize)
            if self.text_mode:
                options = {"write_through": True, "line_buffering": by_line} if writes else {}
                file = io.TextIOWrapper(file, encoding=self.encoding, errors=self.errors, **options)
            setattr(self, name, file)

    def __repr__(self):
        text = f"<{type(self).__name__}: returncode: {self.returncode} args: {self.args!r}>"
        return text if len(text) <= 80 else text[:76] + "...>"

    __class_getitem__ = classmethod(types.GenericAlias)

    @property
    def universal_newlines(self):
        return self.text_mode

    @universal_newlines.setter
    def universal_newlines(self, value):
        self.text_mode = bool(value)

    def __enter__(self):
        return self

    def __exit__(self, exc_type, value, traceback):
        if self.stdout:
            self.stdout.close()
        if self.stderr:
            self.stderr.close()
        try:
            if self.stdin:
                self.stdin.close()
        finally:
            if exc_type is KeyboardInterrupt:
                # it most likely got the same Ctrl-C, and may not care
                self._wait_briefly()
            else:
                self.wait()

    def _wait_briefly(self):
        try:
            self.wait(timeout=_GRACE)
        except TimeoutExpired:
            pass

    # its end

    def poll(self):
        """How it ended; None while it runs."""
        if self.returncode is None and self._child is not None:
            self.returncode = self._child.poll()
        return self.returncode

    def wait(self, timeout=None):
        """Wait for its end; gives the status, below zero for a signal."""
        if self.returncode is None:
            try:
                status = self._child.wait(timeout)
            except KeyboardInterrupt:
                if timeout is None or timeout > _GRACE:
                    self._wait_briefly()
                raise
            if status is None:
                raise TimeoutExpired(self.args, timeout)
            self.returncode = status
        return self.returncode

    def send_signal(self, sig):
        """Send a signal to it, unless it has ended."""
        if self.poll() is None:
            self._child.send(sig)

    def terminate(self):
        """Ask it to end: SIGTERM."""
        self.send_signal(15)

    def kill(self):
        """End it: SIGKILL."""
        self.send_signal(9)

    # its streams

    def communicate(self, input=None, timeout=None):
        """Feed it, read everything it writes, wait for its end; gives what it wrote.

        After `TimeoutExpired` it can be called again: nothing is lost.
        """
        if self._exchange is not None and input:
            raise ValueError("Cannot send input after starting communication")
        if self._exchange is None:
            if timeout is None and (self.stdin, self.stdout, self.stderr).count(None) >= 2:
                return self._communicate_simply(input)
            self._exchange = _Exchange(self, input)
        end = None if timeout is None else time.monotonic() + timeout
        try:
            self._exchange.run(timeout, end)
        except KeyboardInterrupt:
            if self.returncode is None:
                self._wait_briefly()
            raise
        try:
            self.wait(None if end is None else max(0, end - time.monotonic()))
        except TimeoutExpired:
            raise self._exchange.late(timeout) from None
        return self._exchange.output()


    def _communicate_simply(self, input):
        # with one pipe there is nothing to wait for in turns
        output = [None, None]
        if self.stdin:
            try:
                try:
                    if input:
                        self.stdin.write(input)
                finally:
                    self.stdin.close()
            except BrokenPipeError:
                # it does not want what is left
                pass
        for at, file in enumerate((self.stdout, self.stderr)):
            if file:
                output[at] = file.read()
                file.close()
        self.wait()
        return tuple(output)


class _Exchange:
    # what goes in and comes out while somebody communicates

    def __init__(self, process, input):
        self.process = process
        self.chunks = {name: [] for name in ("stdout", "stderr") if getattr(process, name)}
        self.results = None
        stdin = process.stdin
        self.input = None
        if stdin:
            # what was written before goes first
            try:
                stdin.flush()
            except BrokenPipeError:
                pass
            if input and process.text_mode:
                if not isinstance(input, str):
                    raise TypeError(f"a str is required as input, not {type(input).__name__!r}")
                input = input.encode(stdin.encoding, stdin.errors)
            self.input = memoryview(input).cast("b") if input else b""
            self.at = 0

    def _ends(self):
        # the open pipes: those to read from, by name, and the one to write to
        process = self.process
        readers = {name: getattr(process, name) for name in self.chunks}
        readers = {name: file for name, file in readers.items() if not file.closed}
        writer = process.stdin if process.stdin and not process.stdin.closed else None
        return readers, writer

    def run(self, timeout, end):
        while True:
            readers, writer = self._ends()
            if writer is not None and self.at >= len(self.input):
                self._finish(writer)
                continue
            if not readers and writer is None:
                return
            moved = [self._read(name, file) for name, file in readers.items()]
            if writer is not None:
                moved.append(self._write(writer))
            if end is not None and time.monotonic() > end:
                raise self.late(timeout)
            if not any(moved):
                left = None if end is None else max(0, end - time.monotonic())
                _os.wait([f.fileno() for f in readers.values()], () if writer is None else (writer.fileno(),), left)

    def _read(self, name, file):
        data = _os.try_read(file.fileno(), _PIECE)
        if data is None:
            return False
        if data:
            self.chunks[name].append(data)
        else:
            file.close()
        return True

    def _write(self, file):
        try:
            count = _os.try_write(file.fileno(), self.input[self.at:self.at + _PIECE])
        except BrokenPipeError:
            self._finish(file)
            return True
        if count is None:
            return False
        self.at += count
        return True

    def _finish(self, file):
        try:
            file.close()
        except BrokenPipeError:
            # it does not want what is left
            pass

    def late(self, timeout):
        read = [b"".join(self.chunks[name]) if self.chunks.get(name) else None for name in ("stdout", "stderr")]
        return TimeoutExpired(self.process.args, timeout, output=read[0], stderr=read[1])

    def output(self):
        if self.results is None:
            self.results = tuple(
                self._text(name, b"".join(self.chunks[name])) if name in self.chunks else None
                for name in ("stdout", "stderr")
            )
        return self.results

    def _text(self, name, data):
        if not self.process.text_mode:
            return data
        file = getattr(self.process, name)
        return data.decode(file.encoding, file.errors).replace("\r\n", "\n").replace("\r", "\n")
