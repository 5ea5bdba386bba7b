async def transfer(source, target, amount):
    async with source:
        await sleep(0.01)
        async with target:
            print("moved", amount)


savings, cash = Lock(), Lock()
await gather(transfer(savings, cash, 10), transfer(cash, savings, 5))
