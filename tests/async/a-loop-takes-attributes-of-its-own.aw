import asyncio

loop = asyncio.new_event_loop()
loop.purpose = "test"
print(loop.purpose, vars(loop)["purpose"] if "purpose" in vars(loop) else None)
closed = []


async def not_much():
    closed.append("generators")


async def fails_late():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        raise LookupError("lost at the end")


async def main():
    loop = asyncio.get_running_loop()
    loop.call_exception_handler = lambda context: closed.append((context["message"], context["exception"]))
    asyncio.create_task(fails_late())
    await asyncio.sleep(0)
    return loop.purpose


loop.shutdown_asyncgens = not_much
with asyncio.Runner(loop_factory=lambda: loop) as runner:
    print(runner.run(main()))
print(closed, loop.is_closed())
