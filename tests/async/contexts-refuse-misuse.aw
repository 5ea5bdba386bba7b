import asyncio
import contextvars

a = contextvars.ContextVar("a")
b = contextvars.ContextVar("b", default=0)


async def main():
    try:
        a.get()
    except LookupError as e:
        print(type(e).__name__)
    print(a.get("given"), b.get())
    token = a.set(1)
    print(token.var is a, token.old_value is contextvars.Token.MISSING)
    a.reset(token)
    try:
        a.reset(token)
    except RuntimeError as e:
        print("used twice")
    token = a.set(2)
    try:
        contextvars.copy_context().run(a.reset, token)
    except ValueError:
        print("another context")
    try:
        b.reset(token)
    except ValueError:
        print("another variable")
    context = contextvars.copy_context()
    try:
        context.run(context.run, print)
    except RuntimeError:
        print("entered already")
    print(a in context, b in context, len(context), context[a], context.get(b), context.get(b, 5))


asyncio.run(main())
# expect: LookupError
# expect: given 0
# expect: True True
# expect: used twice
# expect: another context
# expect: another variable
# expect: entered already
# expect: True False 1 2 None 5
