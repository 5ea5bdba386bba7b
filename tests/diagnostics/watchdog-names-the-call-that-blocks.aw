# env: AW_SLOW_STEP_MS=250
# exit: 0
import time


async def poll_the_printer():
    for _ in range(2):
        time.sleep(0.7)
        await sleep(0)


await create_task(poll_the_printer(), name="printer")
