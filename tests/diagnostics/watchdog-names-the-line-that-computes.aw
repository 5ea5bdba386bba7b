# env: AW_SLOW_STEP_MS=250
# exit: 0
import time


async def crunch(seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass


async def beside():
    pass


other = create_task(beside())
await crunch(0.9)
await other
