"""How long a piece of program takes, measured over many runs."""

import gc
import itertools
import sys
import time

__all__ = ["Timer", "timeit", "repeat", "default_timer"]

default_number = 1000000
default_repeat = 5
default_timer = time.perf_counter
dummy_src_name = "<timeit-src>"

_globals = globals
_UNITS = {"nsec": 1e-9, "usec": 1e-6, "msec": 1e-3, "sec": 1.0}


def reindent(src, indent):
    """A text with all lines but the first moved to the right."""
    return src.replace("\n", "\n" + " " * indent)


class Timer:
    """A piece of program to be timed: a text, or something to call."""

    def __init__(self, stmt="pass", setup="pass", timer=default_timer, globals=None):
        self.timer = timer
        names = {}
        namespace = _globals() if globals is None else globals
        start = self._part(setup, "setup", "_setup", names, 4)
        body = self._part(stmt, "stmt", "_stmt", names, 8)
        parameters = "".join(f", {name}={name}" for name in names)
        self.src = (
            f"def inner(_it, _timer{parameters}):\n    {start}\n    _t0 = _timer()\n    for _i in _it:\n"
            f"        {body}\n        pass\n    _t1 = _timer()\n    return _t1 - _t0\n"
        )
        if isinstance(setup, str):
            compile(setup, dummy_src_name, "exec")
            if isinstance(stmt, str):
                compile(setup + "\n" + stmt, dummy_src_name, "exec")
        elif isinstance(stmt, str):
            compile(stmt, dummy_src_name, "exec")
        exec(compile(self.src, dummy_src_name, "exec"), namespace, names)
        self.inner = names["inner"]

    @staticmethod
    def _part(part, what, name, names, indent):
        if isinstance(part, str):
            return reindent(part, indent)
        if callable(part):
            names[name] = part
            return name + "()"
        raise ValueError(f"{what} is neither a string nor callable")

    def print_exc(self, file=None):
        """Show the traceback of an error in the timed piece, with its lines."""
        import linecache
        import traceback

        if self.src is not None:
            linecache.cache[dummy_src_name] = len(self.src), None, self.src.split("\n"), dummy_src_name
        traceback.print_exc(file=file)

    def timeit(self, number=default_number):
        """The seconds that so many runs take; garbage is not collected meanwhile."""
        runs = itertools.repeat(None, number)
        collected = gc.isenabled()
        gc.disable()
        try:
            return self.inner(runs, self.timer)
        finally:
            if collected:
                gc.enable()

    def repeat(self, repeat=default_repeat, number=default_number):
        """Several measurements; the smallest says most."""
        return [self.timeit(number) for _ in range(repeat)]

    def autorange(self, callback=None):
        """(runs, seconds) for as many runs as take at least 0.2 seconds."""
        scale = 1
        while True:
            for digit in (1, 2, 5):
                number = digit * scale
                taken = self.timeit(number)
                if callback:
                    callback(number, taken)
                if taken >= 0.2:
                    return number, taken
            scale *= 10


def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    """The seconds that `number` runs of `stmt` take, after `setup`."""
    return Timer(stmt, setup, timer, globals).timeit(number)


def repeat(
    stmt="pass", setup="pass", timer=default_timer, repeat=default_repeat, number=default_number, globals=None,
):
    """Several measurements of the same."""
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)


_HELP = """\
Time a piece of program.

usage: timeit [-n N] [-r N] [-s S] [-p] [-u UNIT] [-v] [-h] [--] [statement ...]

  -n/--number N   how many runs are measured at once
  -r/--repeat N   how many measurements (default 5)
  -s/--setup S    what runs once before (default pass)
  -p/--process    time of the process, not of the clock
  -u/--unit UNIT  nsec, usec, msec or sec
  -v/--verbose    show all measurements
  -h/--help       show this
  --              what follows is no option
  statement       the lines to time (default pass)
"""


def main(args=None, *, _wrap_timer=None):
    """Measure what a command line says; gives None, or the exit status of an error."""
    import getopt

    if args is None:
        args = sys.argv[1:]
    try:
        options, args = getopt.getopt(
            args, "n:u:s:r:pvh", ["number=", "setup=", "repeat=", "process", "verbose", "unit=", "help"]
        )
    except getopt.error as error:
        print(error)
        print("use -h/--help for command line help")
        return 2
    timer, number, times, verbose, unit, setup = default_timer, 0, default_repeat, 0, None, []
    for option, value in options:
        match option:
            case "-n" | "--number":
                number = int(value)
            case "-s" | "--setup":
                setup.append(value)
            case "-u" | "--unit":
                if value not in _UNITS:
                    print("Unrecognized unit. Please select nsec, usec, msec, or sec.", file=sys.stderr)
                    return 2
                unit = value
            case "-r" | "--repeat":
                times = max(int(value), 1)
            case "-p" | "--process":
                timer = time.process_time
            case "-v" | "--verbose":
                verbose += 1
            case "-h" | "--help":
                print(_HELP, end="")
                return 0
    precision = 3 + max(verbose - 1, 0)
    if _wrap_timer is not None:
        timer = _wrap_timer(timer)
    piece = Timer("\n".join(args) or "pass", "\n".join(setup) or "pass", timer)

    def shown(seconds):
        scale = unit or next((name for name in ("sec", "msec", "usec") if seconds >= _UNITS[name]), "nsec")
        return f"{seconds / _UNITS[scale]:.{precision}g} {scale}"

    try:
        if not number:
            report = None
            if verbose:
                def report(number, taken):
                    print(f"{number} loop{'s' if number != 1 else ''} -> {taken:.{precision}g} secs")
            number, _ = piece.autorange(report)
            if verbose:
                print()
        measured = piece.repeat(times, number)
    except:
        piece.print_exc()
        return 1
    if verbose:
        print("raw times: " + ", ".join(map(shown, measured)) + "\n")
    each = [taken / number for taken in measured]
    best, worst = min(each), max(each)
    print(f"{number} loop{'s' if number != 1 else ''}, best of {times}: {shown(best)} per loop")
    if worst >= best * 4:
        import warnings

        warnings.warn_explicit(
            f"The test results are likely unreliable. The worst time ({shown(worst)}) was more than four times "
            f"slower than the best time ({shown(best)}).", UserWarning, "", 0,
        )
    return None


if __name__ == "__main__":
    sys.exit(main())
