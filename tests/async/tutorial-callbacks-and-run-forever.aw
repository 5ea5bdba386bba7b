import asyncio

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)

def hello(name, loop, left):
    print("hello", name, left)
    if left == 1:
        loop.stop()
        return
    loop.call_later(0.005, hello, name, loop, left - 1)

try:
    loop.call_soon(hello, "again", loop, 3)
    loop.run_forever()
    # expect: hello again 3
    # expect: hello again 2
    # expect: hello again 1
finally:
    loop.close()
    print("closed")  # expect: closed
