# real time
import asyncio
import os


async def until(condition):
    while not condition():
        await asyncio.sleep(0.001)


async def turns():
    for _ in range(5):
        await asyncio.sleep(0)


async def main():
    loop = asyncio.get_running_loop()
    reader, writer = os.pipe()
    log = []
    read = lambda name: log.append((name, os.read(reader, 3)))
    print(loop.add_reader(reader, read, "first"))
    os.write(writer, b"abcdef")
    await until(lambda: len(log) == 2)
    print(log)
    # what was not read is told again, the last callback counts
    log.clear()
    loop.add_reader(reader, read, "second")
    os.write(writer, b"gh")
    await until(lambda: log)
    print(log, loop.remove_reader(reader), loop.remove_reader(reader), loop.remove_writer(reader))
    os.write(writer, b"ij")
    await turns()
    print(log)
    with os.fdopen(writer, "wb", 0) as file:
        full = loop.create_future()

        def room():
            loop.remove_writer(file)
            full.set_result("room")

        loop.add_writer(file, room)
        print(await full)
    log.clear()
    loop.add_reader(reader, read, "end")
    await until(lambda: len(log) > 2)
    print(log[0], log[-1])
    print(loop.remove_reader(reader))
    os.close(reader)
    for what in (reader, "x", -1, 1.5):
        try:
            loop.add_reader(what, print)
        except (OSError, ValueError, TypeError) as e:
            print(type(e).__name__)
    with open("/etc/passwd") as file:
        try:
            loop.add_reader(file, print)
        except PermissionError as e:
            print(e)


asyncio.run(main())
