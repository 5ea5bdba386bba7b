import asyncio
import io
import logging

lines = io.StringIO()
handler = logging.StreamHandler(lines)
handler.setFormatter(logging.Formatter("%(levelname)s %(name)s %(message)s"))


def said():
    text = lines.getvalue()
    lines.seek(0)
    lines.truncate()
    return [line.split(" at ")[0] for line in text.splitlines() if "File" not in line and line[:2] != "  "]


async def fails():
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand", "detail": 7})


logging.getLogger("asyncio").addHandler(handler)
asyncio.run(fails())
for line in said():
    print(line)
logging.getLogger("asyncio").setLevel(logging.CRITICAL)
asyncio.run(fails())
print(said())
