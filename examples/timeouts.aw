# Timeouts: how to stop waiting, and how to clean up when somebody stops waiting for you.
#
# aw only: `await` at the top level, and `sleep`, `timeout`, `wait_for` without an import.

import asyncio


async def ask(who, takes):
    try:
        await sleep(takes)
        return f"{who} answers"
    except asyncio.CancelledError:
        print(f"  ({who} is interrupted and hangs up)")
        raise


print("one call, plenty of time:")
print(" ", await wait_for(ask("the library", 0.01), timeout=1))

print("one call, no patience:")
try:
    await wait_for(ask("the town hall", 5), timeout=0.05)
except TimeoutError:
    print("  no answer in time")

print("one deadline for several steps:")
answers = []
try:
    async with timeout(0.3):
        for who, takes in [("the baker", 0.02), ("the florist", 0.03), ("the plumber", 9)]:
            answers.append(await ask(who, takes))
except TimeoutError:
    print("  time is over; we have:", ", ".join(answers))

print("the first answer wins:")
calls = [create_task(ask(who, takes)) for who, takes in [("Ann", 0.3), ("Ben", 0.05)]]
done, pending = await asyncio.wait(calls, return_when=asyncio.FIRST_COMPLETED)
for call in done:
    print(" ", call.result())
for call in pending:
    call.cancel()
