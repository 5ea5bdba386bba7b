import asyncio
import contextlib


@contextlib.asynccontextmanager
async def resource(mode):
    print("open", mode)
    try:
        yield mode
    except ValueError as e:
        print("saw", e)
        if mode == "raise":
            raise
        if mode == "other":
            raise KeyError("other") from e
        if mode == "yield":
            yield "again"
    finally:
        await asyncio.sleep(0)
        print("close", mode)


@contextlib.asynccontextmanager
async def empty():
    if False:
        yield


@resource("decorated")
async def decorated():
    print("in decorated")


async def main():
    for mode in ("swallow", "raise", "other", "yield"):
        try:
            async with resource(mode):
                raise ValueError(mode)
        except BaseException as e:
            print("out", type(e).__name__, e)
    try:
        async with empty():
            pass
    except RuntimeError as e:
        print(e)
    await decorated()
    async with contextlib.nullcontext(5) as five:
        print(five)


asyncio.run(main())
# expect: open swallow
# expect: saw swallow
# expect: close swallow
# expect: open raise
# expect: saw raise
# expect: close raise
# expect: out ValueError raise
# expect: open other
# expect: saw other
# expect: close other
# expect: out KeyError 'other'
# expect: open yield
# expect: saw yield
# expect: close yield
# expect: out RuntimeError generator didn't stop after athrow()
# expect: generator didn't yield
# expect: open decorated
# expect: in decorated
# expect: close decorated
# expect: 5
