import asyncio
async def main():
    async def work(): return 1
    t = asyncio.create_task(work())
    t.note = "n"
    print(t.note, await t)
    f = asyncio.get_running_loop().create_future()
    f.note = "f"
    print(f.note)
    for o in (t, f, asyncio.Lock(), asyncio.Event(), asyncio.Queue()):
        try:
            o.other = 5
            print(type(o).__name__, o.other)
        except AttributeError as e:
            print(type(o).__name__, e)
    f.cancel()
asyncio.run(main())
# expect: n 1
# expect: f
# expect: Task 5
# expect: Future 5
# expect: Lock 5
# expect: Event 5
# expect: Queue 5
