import asyncio

class Half:
    async def __aenter__(self): return 1
class Sync:
    def __enter__(self): return 1
    def __exit__(self, *a): pass
class NotAwaitable:
    def __aenter__(self): return 5
    async def __aexit__(self, *a): pass

async def main():
    for bad in (Half(), Sync(), NotAwaitable(), 5):
        try:
            async with bad as x:
                print("inside")
        except TypeError as e:
            print(e)
            # expect: 'Half' object does not support the asynchronous context manager protocol (missed __aexit__ method)
            # expect: 'Sync' object does not support the asynchronous context manager protocol
            # expect: 'async with' received an object from __aenter__ that does not implement __await__: int
            # expect: 'int' object does not support the asynchronous context manager protocol

asyncio.run(main())
