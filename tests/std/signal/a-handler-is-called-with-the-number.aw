import signal

log = []


def note(number, frame):
    log.append(signal.Signals(number).name)


print(signal.getsignal(signal.SIGTERM), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
print(signal.signal(signal.SIGTERM, note) is signal.SIG_DFL, signal.getsignal(signal.SIGTERM) is note)
signal.raise_signal(signal.SIGTERM)
signal.raise_signal(signal.SIGTERM)
print(log)
print(signal.signal(signal.SIGTERM, signal.SIG_IGN) is note)
signal.raise_signal(signal.SIGTERM)
print(log, repr(signal.getsignal(signal.SIGTERM)))
signal.signal(signal.SIGTERM, signal.SIG_DFL)
print(repr(signal.getsignal(signal.SIGTERM)))


def angry(number, frame):
    raise OSError("told you")


signal.signal(signal.SIGUSR2, angry)
try:
    signal.raise_signal(signal.SIGUSR2)
except OSError as e:
    print(e)
