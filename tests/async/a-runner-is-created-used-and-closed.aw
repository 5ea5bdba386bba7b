import asyncio
import contextvars

word = contextvars.ContextVar("word", default="unset")


async def work(value):
    before = word.get()
    word.set(value)
    return before, asyncio.current_task().get_name()


runner = asyncio.Runner()
with runner:
    print(runner.run(work("a"))[0])
    print(runner.run(work("b"))[0])
    context = contextvars.copy_context()
    print(runner.run(work("c"), context=context)[0], context[word])
    loop = runner.get_loop()
    print(runner.get_loop() is loop, loop.is_closed())
    for wrong in (1, work):
        try:
            runner.run(wrong)
        except (ValueError, TypeError) as e:
            print(type(e).__name__)
print(loop.is_closed())
coro = work("x")
try:
    runner.run(coro)
except RuntimeError as e:
    print(e)
coro.close()
runner.close()
try:
    with runner:
        pass
except RuntimeError as e:
    print(e)
unused = asyncio.Runner()
unused.close()
print(word.get())
# expect: unset
# expect: a
# expect: unset c
# expect: True False
# expect: ValueError
# expect: ValueError
# expect: True
# expect: Runner is closed
# expect: Runner is closed
# expect: unset
