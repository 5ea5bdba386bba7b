# aw only
import asyncio
import io


async def nap():
    await sleep(100)


async def group():
    async with TaskGroup() as tg:
        tg.create_task(nap(), name="n1")
        tg.create_task(nap(), name="n2")


async def hold(first, second):
    async with first:
        await sleep(1)
        async with second:
            pass


left, right = Lock(), Lock()
whole = create_task(group(), name="whole")
getter = create_task(Queue().get(), name="getter")
create_task(hold(left, right), name="ada")
create_task(hold(right, left), name="bob")
await sleep(2)
text = io.StringIO()
asyncio.print_tasks(file=text)
print(text.getvalue().replace(__file__, "FILE"), end="")
whole.cancel()
