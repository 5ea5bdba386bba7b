import asyncio

loop = asyncio.new_event_loop()


def stop_twice():
    print("stop")
    loop.stop()
    loop.call_soon(print, "of the next run")


loop.call_soon(print, "before")
loop.call_soon(stop_twice)
loop.call_soon(print, "after, in the same turn")
loop.run_forever()
print("stopped", loop.is_running())
loop.call_soon(loop.stop)
loop.run_forever()
print("again")
loop.stop()
loop.call_soon(print, "one turn only", flush=True) if False else loop.call_soon(print, "one turn only")
loop.call_soon(lambda: loop.call_soon(print, "left for later"))
loop.run_forever()
print("third")
loop.run_until_complete(asyncio.sleep(0))
loop.close()
# expect: before
# expect: stop
# expect: after, in the same turn
# expect: stopped False
# expect: of the next run
# expect: again
# expect: one turn only
# expect: third
# expect: left for later
