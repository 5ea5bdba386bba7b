import asyncio
import contextlib


class Manager:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("enter", self.name)
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print("exit", self.name, repr(error))
        if self.fail:
            raise self.fail
        return self.swallow


async def main():
    async with Manager("a"), Manager("b", swallow=True), Manager("c", fail=KeyError("c")):
        raise ValueError("body")
    async with contextlib.AsyncExitStack() as stack:
        await stack.enter_async_context(Manager("d", swallow=True))
        stack.push_async_exit(Manager("e", fail=LookupError("e")))
        await stack.enter_async_context(Manager("f"))
        moved = stack.pop_all()
        print("moved")
    await moved.aclose()
    for _ in range(2):
        async with Manager("loop"):
            continue


try:
    asyncio.run(main())
except LookupError as e:
    print("out", repr(e), repr(e.__context__))
# expect: enter a
# expect: enter b
# expect: enter c
# expect: exit c ValueError('body')
# expect: exit b KeyError('c')
# expect: exit a None
# expect: enter d
# expect: enter f
# expect: moved
# expect: exit f None
# expect: exit e None
# expect: exit d LookupError('e')
# expect: enter loop
# expect: exit loop None
# expect: enter loop
# expect: exit loop None
