import asyncio, contextvars

var = contextvars.ContextVar("var", default="unset")

async def child(name):
    before = var.get()
    var.set(name)
    await asyncio.sleep(0)
    print(name, "saw", before, "has", var.get())

async def main():
    var.set("main")
    await asyncio.gather(child("a"), child("b"))
    print(var.get())
    await child("direct")
    print(var.get())
    asyncio.get_running_loop().call_soon(lambda: print("callback sees", var.get()))
    token = var.set("temporary")
    var.reset(token)
    await asyncio.sleep(0)
    print(var.get())

asyncio.run(main())
# expect: a saw main has a
# expect: b saw main has b
# expect: main
# expect: direct saw main has direct
# expect: direct
# expect: callback sees direct
# expect: direct
print(var.get())  # expect: unset
