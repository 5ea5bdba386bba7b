import asyncio

async def player(name, inbox, outbox, rounds):
    for _ in range(rounds):
        ball = await inbox.get()
        print(name, ball)
        await outbox.put(ball + 1)

async def main():
    a, b = asyncio.Queue(), asyncio.Queue()
    a.put_nowait(1)
    await asyncio.gather(player("ping", a, b, 3), player("pong", b, a, 3))
    print(a.get_nowait(), b.empty())

asyncio.run(main())
# expect: ping 1
# expect: pong 2
# expect: ping 3
# expect: pong 4
# expect: ping 5
# expect: pong 6
# expect: 7 True
