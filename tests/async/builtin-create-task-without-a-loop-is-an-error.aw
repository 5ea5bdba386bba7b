# aw only
async def f():
    pass

c = f()
try:
    create_task(c)
except RuntimeError as e:
    print(e)  # expect: no running event loop
c.close()
