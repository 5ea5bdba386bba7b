import _thread
import signal

try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")
try:
    _thread.interrupt_main()
    for _ in range(1000):
        pass
except KeyboardInterrupt:
    print("interrupted again")
seen = []
before = signal.signal(signal.SIGINT, lambda number, frame: seen.append(number))
print(before is signal.default_int_handler)
_thread.interrupt_main()
signal.raise_signal(signal.SIGINT)
print(seen)
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("as before")
signal.signal(signal.SIGINT, signal.SIG_IGN)
_thread.interrupt_main()
print("ignored")
