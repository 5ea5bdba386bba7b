import asyncio

log = []
async def g(name):
    try:
        yield name
    finally:
        log.append(name)

async def main():
    kept.append(g("kept"))
    print(await anext(kept[0]))  # expect: kept
    await asyncio.get_running_loop().shutdown_asyncgens()
    print(log)  # expect: ['kept']

kept = []
loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print(log)  # expect: ['kept']
