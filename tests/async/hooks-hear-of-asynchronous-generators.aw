import asyncio
import gc
import sys


async def numbers(name):
    try:
        yield 1
    finally:
        print("closing", name)


def first(generator):
    print("first use of", generator.__name__)


async def main():
    before = sys.get_asyncgen_hooks()
    print(before.firstiter is not None, before.finalizer is not None)
    sys.set_asyncgen_hooks(firstiter=first)
    g = numbers("a")
    print("made")
    await anext(g)
    await g.aclose()
    sys.set_asyncgen_hooks(*before)
    h = numbers("b")
    await anext(h)
    del h
    gc.collect()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("end")


asyncio.run(main())
# expect: True True
# expect: made
# expect: first use of numbers
# expect: closing a
# expect: closing b
# expect: end
