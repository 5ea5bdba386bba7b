import asyncio, contextvars

var = contextvars.ContextVar("var", default=0)

async def main():
    loop = asyncio.get_running_loop()
    ctx = contextvars.copy_context()
    ctx.run(var.set, 5)
    loop.call_soon(lambda: print("in ctx", var.get()), context=ctx)
    t = asyncio.create_task(show(), context=ctx)
    await t
    var.set(9)
    print(ctx[var], var.get(), ctx.get(var), len(list(ctx)))
    loop.call_later(0.001, lambda: print("later", var.get()))
    await asyncio.sleep(0.01)
    token = var.set(10)
    print(token.old_value, token.var is var)
    var.reset(token)
    print(var.get())
    try:
        var.reset(token)
    except RuntimeError as e:
        print("has already been used once" in str(e))
    try:
        contextvars.ContextVar("empty").get()
    except LookupError as e:
        print(type(e).__name__)

async def show():
    print("task", var.get())
    var.set(6)

asyncio.run(main())
# expect: in ctx 5
# expect: task 5
# expect: 6 9 6 1
# expect: later 9
# expect: 9 True
# expect: 9
# expect: True
# expect: LookupError
