import asyncio

made = []


class Policy(asyncio.DefaultEventLoopPolicy):
    def new_event_loop(self):
        loop = super().new_event_loop()
        made.append(loop)
        return loop

    def set_event_loop(self, loop):
        print("set", loop is not None)
        super().set_event_loop(loop)


async def which():
    return asyncio.get_running_loop()


asyncio.set_event_loop_policy(policy := Policy())
print(asyncio.get_event_loop_policy() is policy)
print(asyncio.run(which()) is made[0], made[0].is_closed())
with asyncio.Runner() as runner:
    print(runner.run(which()) is runner.get_loop() is made[1])
loop = asyncio.new_event_loop()
print(loop is made[2], isinstance(loop, asyncio.AbstractEventLoop))
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
try:
    asyncio.set_event_loop("a loop")
except TypeError as e:
    print(e)
asyncio.set_event_loop(None)
loop.close()
for wrong in ("policy", 5):
    try:
        asyncio.set_event_loop_policy(wrong)
    except TypeError as e:
        print(e)
asyncio.set_event_loop_policy(None)
print(asyncio.get_event_loop_policy() is policy, asyncio.run(which()) in made)


class Nothing(asyncio.AbstractEventLoopPolicy):
    pass


asyncio.set_event_loop_policy(Nothing())
try:
    asyncio.new_event_loop()
except NotImplementedError as e:
    print("nobody makes one")
