import asyncio


async def ask():
    return asyncio.get_running_loop().get_debug()


print(asyncio.run(ask()), asyncio.run(ask(), debug=True), asyncio.run(ask(), debug=False))
with asyncio.Runner(debug=True) as runner:
    print(runner.get_loop().get_debug(), runner.run(ask()))
loop = asyncio.new_event_loop()
print(loop.get_debug(), loop)
loop.set_debug(True)
print(loop.get_debug(), loop)
future = loop.create_future()
print(future._source_traceback is not None)
loop.set_debug(False)
print(loop.create_future()._source_traceback, future._source_traceback is not None)
loop.close()
# expect: False True False
# expect: True True
# expect: False <_UnixSelectorEventLoop running=False closed=False debug=False>
# expect: True <_UnixSelectorEventLoop running=False closed=False debug=True>
# expect: True
# expect: None True
