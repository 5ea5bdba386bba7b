import asyncio

def answer(future):
    print("setting")
    future.set_result("forty-two")

async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.01, answer, future)
    print("waiting...")
    print(await future)

asyncio.run(main())
# expect: waiting...
# expect: setting
# expect: forty-two
