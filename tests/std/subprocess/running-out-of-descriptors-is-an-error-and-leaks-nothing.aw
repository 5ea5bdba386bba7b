import subprocess
import sys

program = r"""
import asyncio
import os
import subprocess

def start(make):
    kept = []
    try:
        while len(kept) < 100:
            kept.append(make())
    except OSError as e:
        print(e, len(kept) > 3)
    return kept

for process in start(lambda: subprocess.Popen(["cat"], stdin=-1, stdout=-1)):
    process.communicate()
print(subprocess.run(["echo", "fine"], capture_output=True).stdout, len(os.listdir("/proc/self/fd")) < 16)

async def main():
    kept = []
    try:
        while len(kept) < 100:
            kept.append(await asyncio.create_subprocess_exec("cat", stdin=-1, stdout=-1))
    except OSError as e:
        print(e, len(kept) > 3)
    await asyncio.gather(*[process.communicate() for process in kept])
    process = await asyncio.create_subprocess_exec("echo", "fine", stdout=-1)
    print(await process.communicate(), len(os.listdir("/proc/self/fd")) < 20)

asyncio.run(main())
"""
done = subprocess.run(
    ["sh", "-c", 'ulimit -n 40; exec "$0" -c "$1"', sys.executable, program], stdout=subprocess.PIPE, text=True,
)
print(done.stdout, done.returncode)
