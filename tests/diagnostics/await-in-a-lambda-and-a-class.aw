f = lambda: await sleep(1)


class C:
    x = [await g() for g in ()]


def plain():
    async with open("x") as f:
        pass
    async for line in f:
        pass
    return [x async for x in f]
