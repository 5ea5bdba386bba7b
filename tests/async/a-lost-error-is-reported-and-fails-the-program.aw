# aw only
# exit: 1
async def fail():
    raise ValueError("nobody looks")

t = create_task(fail())
await sleep(0.01)
print("still running")  # expect: still running
