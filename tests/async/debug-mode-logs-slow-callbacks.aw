import asyncio
import logging
import re
import time


class Handler(logging.Handler):
    def emit(self, record):
        text = record.getMessage()
        text = re.sub(r" at [^ ]*:\d+|, defined at [^>]*", "", text)
        print(record.levelname, record.name, re.sub(r" created| created at [^ >]*", "", re.sub(r"[\d.]+ s", "N s", text)))


logging.getLogger("asyncio").addHandler(Handler())
logging.getLogger("asyncio").propagate = False


async def slow():
    await asyncio.sleep(0)
    time.sleep(0.06)
    return "done"


def callback(*args):
    time.sleep(0.06)


async def main():
    loop = asyncio.get_running_loop()
    print(loop.slow_callback_duration)
    loop.slow_callback_duration = 0.05
    print(await asyncio.create_task(slow(), name="slow one"))
    loop.call_soon(callback, 1)
    await asyncio.sleep(0)
    loop.call_later(0.001, callback, "timer").cancel()
    loop.slow_callback_duration = 10
    loop.call_soon(callback)
    await asyncio.sleep(0)
    print("end")


asyncio.run(main(), debug=True)
# expect: 0.1
# expect: WARNING asyncio Executing <Task finished name='slow one' coro=<slow() done> result='done'> took N seconds
# expect: done
# expect: WARNING asyncio Executing <Handle callback(1)> took N seconds
# expect: end
