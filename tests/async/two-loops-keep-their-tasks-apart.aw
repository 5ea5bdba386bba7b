import asyncio

async def f(name):
    await asyncio.sleep(0)
    return name, id(asyncio.get_running_loop())

a, b = asyncio.new_event_loop(), asyncio.new_event_loop()
print(a is b)  # expect: False
print(a.run_until_complete(f("a")) == ("a", id(a)), b.run_until_complete(f("b")) == ("b", id(b)))
# expect: True True
future = a.create_future()
async def wrong():
    await future
try:
    b.run_until_complete(wrong())
except RuntimeError as e:
    print("attached to a different loop" in str(e))  # expect: True
a.close(), b.close()
