# The loop from below: callbacks, timers and futures, before any coroutine.
#
# `run_forever` turns until somebody calls `stop`. Everything `async` and `await` do is built on
# what this program uses by hand.

import asyncio

loop = asyncio.new_event_loop()


def tick(n):
    print("tick" if n % 2 else "tock")
    if n < 4:
        loop.call_later(0.02, tick, n + 1)
    else:
        clock_stopped.set_result(n)


def on_stopped(future):
    print(f"the clock stopped after {future.result()} beats")
    loop.call_soon(print, "a callback that was scheduled before the end still runs")
    loop.call_soon(loop.stop)


clock_stopped = loop.create_future()
clock_stopped.add_done_callback(on_stopped)

never = loop.call_later(0.01, print, "nobody sees this")
never.cancel()

loop.call_soon(print, "first in the queue")
loop.call_soon(tick, 1)
loop.call_at(loop.time() + 0.03, print, "(an appointment in between)")

try:
    loop.run_forever()
finally:
    loop.close()
print("closed:", loop.is_closed())
