# aw only
async def fail():
    await sleep(0)
    raise ValueError("deep")

print("before")  # expect: before
await fail()  # expect error: ValueError: deep
