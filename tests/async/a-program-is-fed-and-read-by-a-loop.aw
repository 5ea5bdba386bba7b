# real time
import asyncio
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process


async def main():
    shell, program = asyncio.create_subprocess_shell, asyncio.create_subprocess_exec
    proc = await program("cat", stdin=PIPE, stdout=PIPE)
    print(isinstance(proc, Process), proc.returncode, proc.stderr)
    out, err = await proc.communicate(b"x" * 3000000)
    print(len(out), err, proc.returncode)
    proc = await shell("echo out; echo err >&2; exit 3", stdout=PIPE, stderr=PIPE)
    print(await proc.communicate(), await proc.wait(), proc.returncode)
    proc = await shell("echo out; echo err >&2", stdout=PIPE, stderr=STDOUT)
    print(await proc.communicate())
    proc = await shell("echo nobody hears", stdout=DEVNULL)
    print(await proc.communicate(), proc.stdout)

    # line by line, both ways
    proc = await program("cat", stdin=PIPE, stdout=PIPE)
    for word in (b"one\n", b"two\n"):
        proc.stdin.write(word)
        await proc.stdin.drain()
        print(await proc.stdout.readline())
    proc.stdin.close()
    await proc.stdin.wait_closed()
    print(await proc.stdout.read(), await proc.wait())
    proc = await shell("for i in 1 2 3; do echo $i; done", stdout=PIPE)
    print([line async for line in proc.stdout], await proc.wait())
    proc = await shell("printf '%0200d' 7", stdout=PIPE, limit=64)
    try:
        await proc.stdout.readline()
    except ValueError as e:
        print(e)
    print(await proc.wait())

    # who reads nothing, or ends early
    proc = await program("true", stdin=PIPE)
    print(await proc.communicate(b"y" * 1000000))
    proc = await program("cat", stdin=PIPE, stdout=PIPE)
    proc.stdin.write(b"z" * 1000000)
    try:
        await asyncio.wait_for(proc.stdin.drain(), 0.05)
    except TimeoutError:
        print("it has to wait")
    print(len(await proc.stdout.readexactly(1000000)))
    proc.stdin.close()
    print(await proc.wait())

    # signals
    proc = await program("sleep", "1000")
    try:
        await asyncio.wait_for(proc.wait(), 0.01)
    except TimeoutError:
        proc.kill()
    print(await proc.wait(), await proc.wait())
    for act in (proc.kill, proc.terminate, lambda: proc.send_signal(15)):
        try:
            act()
        except ProcessLookupError as e:
            print("it has ended")
    proc = await program("sleep", "1000", stdout=PIPE)
    task = asyncio.create_task(proc.communicate())
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        proc.terminate()
    print(await proc.wait())

    # many at once
    procs = [await shell(f"exit {i}") for i in range(10)]
    print(await asyncio.gather(*[p.wait() for p in procs]))
    try:
        await program("no-such-program")
    except FileNotFoundError as e:
        print(e)
    for options in (
        {"text": True}, {"universal_newlines": True}, {"encoding": "utf8"}, {"errors": "x"}, {"bufsize": 3}, {"shell": True},
    ):
        try:
            await program("true", **options)
        except ValueError as e:
            print(e)
    try:
        await shell(["x"])
    except ValueError as e:
        print(e)
    try:
        await shell("x", shell=False)
    except ValueError as e:
        print(e)


asyncio.run(main())
