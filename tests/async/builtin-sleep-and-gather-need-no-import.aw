# aw only
async def say(name, delay):
    await sleep(delay)
    print(name)
    return name

print(await gather(say("A", 0.02), say("B", 0.01)))
# expect: B
# expect: A
# expect: ['A', 'B']
print(await sleep(0, "result"))  # expect: result
