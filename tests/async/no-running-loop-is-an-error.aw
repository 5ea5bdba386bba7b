import asyncio

async def f():
    pass

for call in (asyncio.get_running_loop, asyncio.current_task, asyncio.all_tasks):
    try:
        call()
    except RuntimeError as e:
        print(e)
        # expect: no running event loop
        # expect: no running event loop
        # expect: no running event loop
c = f()
try:
    asyncio.create_task(c)
except RuntimeError as e:
    print(e)  # expect: no running event loop
c.close()
print(asyncio.sleep(0).send(None), "sleep(0) needs no loop")  # expect: None sleep(0) needs no loop
