import asyncio


async def waiter(name, future):
    try:
        print(name, await future)
    except BaseException as e:
        print(name, repr(e))


async def main():
    loop = asyncio.get_running_loop()
    for end in (lambda f: f.set_result(1), lambda f: f.set_exception(ValueError("v")), lambda f: f.cancel("msg")):
        future = loop.create_future()
        tasks = [asyncio.create_task(waiter(n, future)) for n in "abc"]
        await asyncio.sleep(0)
        future.add_done_callback(lambda f: print("callback"))
        late = asyncio.create_task(waiter("late", future))
        end(future)
        await asyncio.wait([*tasks, late])


asyncio.run(main())
# expect: late 1
# expect: a 1
# expect: b 1
# expect: c 1
# expect: callback
# expect: late ValueError('v')
# expect: a ValueError('v')
# expect: b ValueError('v')
# expect: c ValueError('v')
# expect: callback
# expect: late CancelledError('msg')
# expect: a CancelledError('msg')
# expect: b CancelledError('msg')
# expect: c CancelledError('msg')
# expect: callback
