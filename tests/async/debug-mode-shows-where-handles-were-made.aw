import asyncio


def callback(*args):
    pass


async def main():
    loop = asyncio.get_running_loop()
    name = __file__
    for debug in (False, True):
        loop.set_debug(debug)
        print(loop.get_debug())
        soon = loop.call_soon(callback, 1, "two")
        later = loop.call_later(50, callback, [3])
        for handle in (soon, later):
            text = repr(handle).replace(name, "FILE")
            print(text.split(" when=")[0], text.split(" ", 2)[-1] if "when=" in text else "")
            stack = handle._source_traceback
            print(stack and (stack[-1].name, stack[-1].lineno))
            handle.cancel()
            text = repr(handle).replace(name, "FILE")
            print(text.split(" when=")[0], handle._callback, handle._args)
    await asyncio.sleep(0)


asyncio.run(main())
# expect: False
# expect: <Handle callback() at FILE:4> 
# expect: None
# expect: <Handle cancelled> None None
# expect: <TimerHandle callback() at FILE:4>
# expect: None
# expect: <TimerHandle cancelled None None
# expect: True
# expect: <Handle callback(1, 'two') at FILE:4 created at FILE:14> 
# expect: ('main', 14)
# expect: <Handle cancelled callback(1, 'two') at FILE:4 created at FILE:14> None None
# expect: <TimerHandle callback([3]) at FILE:4 created at FILE:15>
# expect: ('main', 15)
# expect: <TimerHandle cancelled None None
