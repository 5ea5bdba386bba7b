# Async generators: streams of values that take time to arrive.
#
# aw only: `async for` and `await` at the top level; `sleep` without an import.


async def thermometer(readings):
    """Give a reading every now and then; say so when nobody listens any more."""
    try:
        for value in readings:
            await sleep(0.01)
            yield value
    finally:
        print("  thermometer switched off")


async def changes(source):
    """Only values that differ from the one before."""
    last = None
    async for value in source:
        if value != last:
            yield value
        last = value


async def average(source):
    """After every value, the mean so far."""
    total = count = 0
    async for value in source:
        total += value
        count += 1
        yield total / count


print("every change:")
async for degrees in changes(thermometer([20, 20, 21, 21, 21, 19])):
    print(" ", degrees)

print("the means:", [round(mean, 2) async for mean in average(thermometer([1, 2, 6]))])

print("until it gets hot:")
source = thermometer([18, 25, 31, 40, 50])
async for degrees in source:
    if degrees > 30:
        print("  too hot:", degrees)
        break
    print(" ", degrees)
await source.aclose()
