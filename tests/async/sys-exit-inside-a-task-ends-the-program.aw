# exit: 7
import asyncio, sys

async def main():
    try:
        print("in main")  # expect: in main
        await asyncio.sleep(0)
        sys.exit(7)
    finally:
        print("finally")  # expect: finally

asyncio.run(main())
print("never")
