from concurrent.futures import CancelledError, Future, InvalidStateError
import re

def show(f):
    print(re.sub(r"0x[0-9a-f]+", "0x0", repr(f)), f.done(), f.running(), f.cancelled())

f = Future()
show(f)
print(f.set_running_or_notify_cancel())
show(f)
print(f.cancel())
f.set_result(5)
show(f)
print(f.result(), f.exception(), f.cancel())
for again in (lambda: f.set_result(6), lambda: f.set_exception(ValueError())):
    try:
        again()
    except InvalidStateError as e:
        print(re.sub(r"0x[0-9a-f]+", "0x0", str(e)))

f = Future()
f.set_exception(KeyError("k"))
show(f)
print(repr(f.exception()))
try:
    f.result()
except KeyError as e:
    print("raised", e)

f = Future()
print(f.cancel(), f.cancel())
show(f)
try:
    f.result()
except CancelledError as e:
    print("cancelled", e.args)
print(f.set_running_or_notify_cancel())
show(f)
try:
    Future().result(timeout=0.01)
except TimeoutError as e:
    print("timeout", e.args)
try:
    Future().exception(timeout=0)
except TimeoutError:
    print("timeout")
done = Future()
done.set_result(1)
try:
    done.set_running_or_notify_cancel()
except RuntimeError as e:
    print(e)
