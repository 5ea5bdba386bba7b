import asyncio

async def v(x):
    await asyncio.sleep(0)
    return x

async def main():
    print(await v(1) + await v(2), [await v(3), await v(4)], {await v("k"): await v(5)})
    print(f"{await v('f')}", await v(0) or await v("or"), -await v(2) ** 2)
    d = {}
    d[await v("a")] = await v(1)
    d["a"] += await v(10)
    print(d, (await v([1, 2]))[await v(0)], await v(1) < await v(2) < await v(3))
    print(*(await v([1, 2])), **{"sep": await v("-")})
    if (n := await v(5)) > 3:
        print(n)
    for i in await v(range(2)):
        print(i)
    with await v(open("t.txt", "w")) as f:
        f.write("x")
    match await v((1, 2)):
        case (a, b):
            print(a, b)
    return await v("end")

print(asyncio.run(main()))
# expect: 3 [3, 4] {'k': 5}
# expect: f or -4
# expect: {'a': 11} 1 True
# expect: 1-2
# expect: 5
# expect: 0
# expect: 1
# expect: 1 2
# expect: end
