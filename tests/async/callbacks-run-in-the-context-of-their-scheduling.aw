import asyncio
from contextvars import ContextVar, copy_context

v = ContextVar("v", default="unset")
async def main():
    loop = asyncio.get_running_loop()
    seen = []
    def note(*args): seen.append(v.get())
    v.set("at call_soon")
    loop.call_soon(note)
    loop.call_later(0, note)
    c = copy_context()
    c.run(v.set, "explicit")
    loop.call_soon(note, context=c)
    loop.call_at(loop.time(), note, context=c)
    f = loop.create_future()
    f.add_done_callback(note)
    f.add_done_callback(note, context=c)
    v.set("later")
    f.set_result(1)
    await asyncio.sleep(0.01)
    print(sorted(seen))
    # expect: ['at call_soon', 'at call_soon', 'at call_soon', 'explicit', 'explicit', 'explicit']

asyncio.run(main())
