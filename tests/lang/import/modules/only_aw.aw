kind = "only aw"


async def later():
    await sleep(0)
    return kind
