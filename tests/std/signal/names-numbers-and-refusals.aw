import signal

print(repr(signal.SIGINT), int(signal.SIGTERM), signal.Signals(9).name, signal.SIG_IGN, repr(signal.SIG_DFL))
print(signal.SIGINT == 2, {signal.SIGINT: "known"}[2], signal.Signals["SIGHUP"].value)
print(signal.strsignal(signal.SIGINT), "|", signal.strsignal(15), "|", signal.strsignal(11))
print(signal.SIGTERM in signal.valid_signals(), 0 in signal.valid_signals())
for wrong in (
    lambda: signal.signal(signal.SIGTERM, "nothing to call"),
    lambda: signal.signal(signal.SIGTERM, 5),
    lambda: signal.signal(0, print),
    lambda: signal.getsignal(1000),
    lambda: signal.signal(signal.SIGKILL, print),
    lambda: signal.signal("TERM", print),
):
    try:
        wrong()
    except (TypeError, ValueError, OSError) as e:
        print(type(e).__name__)
