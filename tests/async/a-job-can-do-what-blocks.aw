# stdin: first line
# stdin: second line
import asyncio, os, sys

def read(path):
    with open(path) as f:
        return f.read()

def write(path, text):
    with open(path, "w") as f:
        return f.write(text)

async def main():
    print(await asyncio.to_thread(input))
    print((await asyncio.to_thread(sys.stdin.readline)).strip())
    path = f"executor-test-{os.getpid()}.txt"
    try:
        print(await asyncio.to_thread(write, path, "written"))
        print(await asyncio.to_thread(read, path), await asyncio.to_thread(os.path.exists, path))
    finally:
        await asyncio.to_thread(os.remove, path)
    print(os.path.exists(path))

asyncio.run(main())
