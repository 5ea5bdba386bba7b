import asyncio
import contextvars

word = contextvars.ContextVar("word", default="unset")


def show(*args):
    print("shows", word.get())
    word.set("changed by a callback")


async def main():
    loop = asyncio.get_running_loop()
    word.set("one")
    loop.call_soon(show)
    future = loop.create_future()
    future.add_done_callback(show)
    loop.call_later(0, show)
    word.set("two")
    loop.call_soon(show)
    future.set_result(None)
    context = contextvars.copy_context()
    context.run(word.set, "three")
    loop.call_soon(show, context=context)
    loop.call_soon(show, context=context)
    word.set("four")
    await asyncio.sleep(0)
    await asyncio.sleep(0.001)
    print(word.get(), context[word])


asyncio.run(main())
# expect: shows one
# expect: shows two
# expect: shows one
# expect: shows three
# expect: shows changed by a callback
# expect: shows one
# expect: four changed by a callback
