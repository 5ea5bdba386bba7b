import asyncio

class Bus:
    def __init__(self): self.handlers = {}

    def on(self, name):
        def register(f):
            self.handlers.setdefault(name, []).append(f)
            return f
        return register

    async def emit(self, name, **data):
        results = await asyncio.gather(*(h(**data) for h in self.handlers.get(name, [])), return_exceptions=True)
        return [repr(r) if isinstance(r, Exception) else r for r in results]

bus = Bus()

@bus.on("order")
async def charge(amount):
    await asyncio.sleep(0.002)
    return f"charged {amount}"

@bus.on("order")
async def ship(amount):
    if amount > 100:
        raise ValueError("too heavy")
    return "shipped"

async def main():
    print(await bus.emit("order", amount=5))  # expect: ['charged 5', 'shipped']
    print(await bus.emit("order", amount=500))  # expect: ['charged 500', "ValueError('too heavy')"]
    print(await bus.emit("nothing"))  # expect: []

asyncio.run(main())
