import asyncio

class Pages:
    def __init__(self, pages): self.pages = pages
    def __aiter__(self): return PageIterator(list(self.pages))

class PageIterator:
    def __init__(self, rest): self.rest = rest
    def __aiter__(self): return self
    async def __anext__(self):
        await asyncio.sleep(0)
        if not self.rest:
            raise StopAsyncIteration
        page = self.rest.pop(0)
        if page == "bad":
            raise ValueError("bad page")
        return page

async def main():
    p = Pages(["a", "b"])
    print([x async for x in p], [x async for x in p])
    a, b = aiter(p), aiter(p)
    print(await anext(a), await anext(b), await anext(a), await anext(a, None))
    try:
        async for x in Pages(["ok", "bad", "never"]):
            print(x)
    except ValueError as e:
        print(e)
    for bad in (lambda: aiter([]), lambda: anext(5)):
        try:
            bad()
        except TypeError as e:
            print(e)

asyncio.run(main())
# expect: ['a', 'b'] ['a', 'b']
# expect: a a b None
# expect: ok
# expect: bad page
# expect: 'list' object is not an async iterable
# expect: 'int' object is not an async iterator
