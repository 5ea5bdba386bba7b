"""What happens when a signal arrives.

A handler runs between two steps of whatever the program is doing, also in the midst of a task's step.
`loop.add_signal_handler` of an event loop is the calmer way: its callbacks run in the loop's turn.
"""

import _signal
from enum import IntEnum

_NAMES = _signal.numbers
NSIG = 65

Signals = IntEnum("Signals", _NAMES, module=__name__)
Signals.__doc__ = "The signals of this system."
globals().update(Signals.__members__)
SIGIOT = Signals.SIGABRT
if "SIGCHLD" in _NAMES:
    SIGCLD = Signals.SIGCHLD
    SIGPOLL = Signals.SIGIO
SIGRTMIN, SIGRTMAX = 34, 64


class Handlers(IntEnum):
    """What may stand in the place of a handler."""

    SIG_DFL = 0
    SIG_IGN = 1


SIG_DFL, SIG_IGN = Handlers.SIG_DFL, Handlers.SIG_IGN

_TEXTS = {
    "SIGHUP": "Hangup", "SIGINT": "Interrupt", "SIGQUIT": "Quit", "SIGILL": "Illegal instruction",
    "SIGTRAP": "Trace/breakpoint trap", "SIGABRT": "Aborted", "SIGBUS": "Bus error",
    "SIGFPE": "Floating point exception", "SIGKILL": "Killed", "SIGUSR1": "User defined signal 1",
    "SIGSEGV": "Segmentation fault", "SIGUSR2": "User defined signal 2", "SIGPIPE": "Broken pipe",
    "SIGALRM": "Alarm clock", "SIGTERM": "Terminated", "SIGSTKFLT": "Stack fault", "SIGCHLD": "Child exited",
    "SIGCONT": "Continued", "SIGSTOP": "Stopped (signal)", "SIGTSTP": "Stopped", "SIGTTIN": "Stopped (tty input)",
    "SIGTTOU": "Stopped (tty output)", "SIGURG": "Urgent I/O condition", "SIGXCPU": "CPU time limit exceeded",
    "SIGXFSZ": "File size limit exceeded", "SIGVTALRM": "Virtual timer expired",
    "SIGPROF": "Profiling timer expired", "SIGWINCH": "Window changed", "SIGIO": "I/O possible",
    "SIGPWR": "Power failure", "SIGSYS": "Bad system call",
}


def default_int_handler(signalnum, frame, /):
    """The handler of Ctrl-C: raises KeyboardInterrupt."""
    raise KeyboardInterrupt


# what was there before the program said anything
_FIRST = {2: default_int_handler} | {
    int(number): SIG_IGN for name, number in _NAMES.items() if name in ("SIGPIPE", "SIGXFSZ")
}


def _seen(handler):
    return Handlers(handler) if isinstance(handler, int) else handler


def getsignal(signalnum, /):
    """What happens on this signal: a function, SIG_DFL or SIG_IGN."""
    handler = _signal.handler(signalnum)
    return _FIRST.get(signalnum, SIG_DFL) if handler is None else _seen(handler)


def signal(signalnum, handler, /):
    """Have `handler(signalnum, frame)` called when the signal arrives; gives what was there before.

    The frame is always None.
    """
    before = getsignal(signalnum)
    if isinstance(handler, int):
        if handler not in (SIG_DFL, SIG_IGN):
            raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
        handler = int(handler)
    elif not callable(handler):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if _NAMES.get("SIGKILL") == signalnum or _NAMES.get("SIGSTOP") == signalnum:
        raise OSError(22, "Invalid argument")
    if handler is default_int_handler and signalnum == 2:
        # the loop's own way with Ctrl-C is kinder than an exception anywhere
        handler = None
    elif handler == 1 and signalnum in _FIRST and signalnum != 2:
        handler = None
    _signal.watch(signalnum, handler)
    return before


def raise_signal(signalnum, /):
    """Send a signal to this program."""
    _signal.raise_signal(signalnum)


def strsignal(signalnum, /):
    """The system's description of a signal, or None."""
    _signal.handler(signalnum)
    if signalnum in Signals:
        return _TEXTS.get(Signals(signalnum).name)
    if SIGRTMIN <= signalnum <= SIGRTMAX:
        return f"Real-time signal {signalnum - SIGRTMIN}"
    return f"Unknown signal {signalnum}"


def valid_signals():
    """The numbers of all signals."""
    return {*Signals, *range(SIGRTMIN, SIGRTMAX + 1)}


# ---------------------------------------------------------------- clocks that send signals

ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF = 0, 1, 2


class ItimerError(OSError):
    """There is no such clock."""


def _clock(which):
    if which not in (ITIMER_REAL, ITIMER_VIRTUAL, ITIMER_PROF):
        raise ItimerError(22, "Invalid argument")
    return which


def setitimer(which, seconds, interval=0.0, /):
    """Have a signal sent after some seconds and then every `interval`; gives what was set before."""
    return _signal.set_alarm(_clock(which), seconds, interval)


def getitimer(which, /):
    """The seconds until the next signal of a clock, and between those after it."""
    return _signal.set_alarm(_clock(which), None, 0)


def alarm(seconds, /):
    """Have SIGALRM sent after some whole seconds, 0 for never; gives how many were left before."""
    if not isinstance(seconds, int):
        raise TypeError(f"'{type(seconds).__name__}' object cannot be interpreted as an integer")
    left = _signal.set_alarm(ITIMER_REAL, seconds, 0)[0]
    return int(left) + (left % 1 > 0)


def siginterrupt(signalnum, flag, /):
    """Nothing changes: calls that a signal interrupts go on after its handler, as Python has them."""
    _signal.handler(signalnum)
