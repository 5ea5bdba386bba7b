async def fail():
    raise ValueError("nobody looks")


task = create_task(fail(), name="lost")
await sleep(0.01)
