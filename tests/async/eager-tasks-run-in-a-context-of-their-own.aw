import asyncio
import contextvars

word = contextvars.ContextVar("word", default="unset")


async def child(value, pause):
    print("child sees", word.get())
    word.set(value)
    if pause:
        await asyncio.sleep(0)
    print("child has", word.get())


async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(asyncio.eager_task_factory)
    word.set("main")
    await asyncio.create_task(child("quick", False))
    print("main has", word.get())
    task = asyncio.create_task(child("slow", True))
    print("main has", word.get())
    await task
    context = contextvars.copy_context()
    await asyncio.create_task(child("given", True), context=context)
    print("main has", word.get(), "given has", context[word])


asyncio.run(main())
# expect: child sees main
# expect: child has quick
# expect: main has main
# expect: child sees main
# expect: main has main
# expect: child has slow
# expect: child sees main
# expect: child has given
# expect: main has main given has given
