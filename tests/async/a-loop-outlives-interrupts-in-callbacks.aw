import asyncio

loop = asyncio.new_event_loop()


def interrupt(e):
    raise e


loop.call_soon(print, "first")
loop.call_soon(interrupt, KeyboardInterrupt("in a callback"))
loop.call_soon(print, "second")
try:
    loop.run_forever()
except KeyboardInterrupt as e:
    print("out:", e, loop.is_running())
loop.call_soon(interrupt, SystemExit(3))
loop.call_soon(print, "third")
try:
    loop.run_forever()
except SystemExit as e:
    print("out:", e.code)
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
# expect: first
# expect: out: in a callback False
# expect: second
# expect: out: 3
# expect: third
