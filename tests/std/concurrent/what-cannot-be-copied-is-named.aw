# aw only
import asyncio, os
from concurrent.futures import ThreadPoolExecutor

ex = ThreadPoolExecutor(1)

def attempt(f, *args, **kwargs):
    try:
        print(ex.submit(f, *args, **kwargs).result())
    except TypeError as e:
        print(e)

def echo(*args, **kwargs):
    return 1

log = open(os.devnull)

def uses_log():
    return log

def captures():
    numbers = (n for n in range(3))
    return lambda: numbers

class Client:
    def __init__(self):
        self.parts = {"file": log}

def gives_a_generator():
    return (n for n in range(3))

async def coroutine():
    return 1

async def main():
    task = asyncio.current_task()
    attempt(echo, task)
    attempt(echo, asyncio.get_running_loop())

attempt(echo, log)
attempt(uses_log)
attempt(captures())
attempt(echo, 1, named=[1, log])
attempt(echo, Client())
attempt(gives_a_generator)
attempt(coroutine)
attempt(echo, ex)
attempt(echo, memoryview(b"a"))
asyncio.run(main())
log.close()
ex.shutdown()
