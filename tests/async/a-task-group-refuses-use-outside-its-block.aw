import asyncio

async def f():
    pass

async def main():
    tg = asyncio.TaskGroup()
    c = f()
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(str(e).split(" <")[0], "has not been entered" in str(e))  # expect: TaskGroup True
    c.close()
    async with tg:
        try:
            async with tg:
                pass
        except RuntimeError as e:
            print("already" in str(e))  # expect: True
    d = f()
    try:
        tg.create_task(d)
    except RuntimeError as e:
        print("is finished" in str(e))  # expect: True
    d.close()

asyncio.run(main())
