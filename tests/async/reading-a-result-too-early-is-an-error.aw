import asyncio

async def f():
    await asyncio.sleep(0)
    raise KeyError("lost")

async def main():
    t = asyncio.create_task(f())
    for call in (t.result, t.exception):
        try:
            call()
        except asyncio.InvalidStateError as e:
            print(e)
    await asyncio.wait([t])
    print(repr(t.exception()))
    try:
        t.result()
    except KeyError as e:
        print(repr(e))
    for call in (lambda: t.set_result(1), lambda: t.set_exception(ValueError())):
        try:
            call()
        except RuntimeError as e:
            print(e)

asyncio.run(main())
# expect: Result is not set.
# expect: Exception is not set.
# expect: KeyError('lost')
# expect: KeyError('lost')
# expect: Task does not support set_result operation
# expect: Task does not support set_exception operation
