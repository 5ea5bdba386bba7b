import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)

def tick(n):
    print("tick", n)
    if n == 3:
        loop.stop()
        loop.call_soon(print, "after stop, next time")
    else:
        loop.call_later(0.001, tick, n + 1)

loop.call_soon(tick, 1)
loop.run_forever()
# expect: tick 1
# expect: tick 2
# expect: tick 3
print("stopped", loop.is_running())  # expect: stopped False
loop.call_soon(loop.stop)
loop.run_forever()  # expect: after stop, next time
loop.stop()
loop.call_soon(print, "one turn")
loop.run_forever()  # expect: one turn
print("end")  # expect: end
loop.close()
