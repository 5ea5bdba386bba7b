import signal
import time

heard = []
signal.signal(signal.SIGALRM, lambda number, frame: heard.append(number))
print(signal.getitimer(signal.ITIMER_REAL), signal.setitimer(signal.ITIMER_REAL, 0.01))
while not heard:
    time.sleep(0.001)
print(heard, signal.getitimer(signal.ITIMER_REAL))
signal.setitimer(signal.ITIMER_REAL, 0.005, 0.005)
while len(heard) < 4:
    time.sleep(0.001)
before = signal.setitimer(signal.ITIMER_REAL, 0)
print(before[1] == 0.005, len(set(heard)))
print(signal.alarm(1000), signal.alarm(0), signal.alarm(0))
for arguments in ((7, 1), (0, -1), (0, 1, -1)):
    try:
        signal.setitimer(*arguments)
    except OSError as e:
        print(e)
try:
    signal.alarm("x")
except TypeError as e:
    print(e)
