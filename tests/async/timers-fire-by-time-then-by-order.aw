import asyncio

async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    now = loop.time()
    loop.call_later(0.09, print, "third")
    loop.call_later(0.01, print, "first")
    loop.call_at(now + 0.05, print, "second, scheduled first")
    loop.call_at(now + 0.05, print, "second, scheduled next")
    h = loop.call_later(0.015, print, "never")
    loop.call_later(0.1, done.set_result, "end")
    loop.call_later(0, print, "zero")
    loop.call_later(-1, print, "negative")
    h.cancel()
    print(h.cancelled(), h.when() > now, type(h).__name__)
    print(await done)
    try:
        loop.call_later(None, print)
    except TypeError as e:
        print(e)

asyncio.run(main())
# expect: True True TimerHandle
# expect: negative
# expect: zero
# expect: first
# expect: second, scheduled first
# expect: second, scheduled next
# expect: third
# expect: end
# expect: delay must not be None
