"""Asking for a password, and the name of the user."""

import io
import os
import sys
import warnings

__all__ = ["getpass", "getuser", "GetPassWarning"]


class GetPassWarning(UserWarning):
    """What is typed will be seen."""


def getpass(prompt="Password: ", stream=None):
    """Ask for a password. The terminal shows nothing meanwhile, where the program `stty` can tell it so."""
    if stream is None:
        stream = sys.stderr
    hidden = _show_typing(False)
    if not hidden:
        warnings.warn("Can not control echo on the terminal.", GetPassWarning, stacklevel=2)
        print("Warning: Password input may be echoed.", file=stream)
    try:
        stream.write(str(prompt))
        stream.flush()
        line = sys.stdin.readline()
    finally:
        if hidden:
            _show_typing(True)
            stream.write("\n")
            stream.flush()
    if not line:
        raise EOFError
    return line.removesuffix("\n")


def _show_typing(shown):
    # tell the terminal; False where there is none, or no way
    try:
        if not sys.stdin.isatty():
            return False
        import subprocess

        return subprocess.run(["stty", "echo" if shown else "-echo"], stdin=sys.stdin).returncode == 0
    except (AttributeError, OSError, io.UnsupportedOperation):
        return False


def getuser():
    """The name that the environment gives the user."""
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        found = os.environ.get(name)
        if found:
            return found
    try:
        with open("/proc/self/status") as file:
            number = next(line.split()[1] for line in file if line.startswith("Uid:"))
        with open("/etc/passwd") as file:
            for line in file:
                fields = line.split(":")
                if len(fields) > 2 and fields[2] == number:
                    return fields[0]
    except (OSError, StopIteration):
        pass
    raise OSError("No username set in the environment")
