# aw only
count = 0

async def up():
    global count
    await sleep(0)
    count += 1

await gather(up(), up())
print(count, "count" in globals(), globals()["count"])  # expect: 2 True 2

def read():
    return count

print(read())  # expect: 2
class C:
    seen = count
print(C.seen, [count for _ in range(2)])  # expect: 2 [2, 2]
