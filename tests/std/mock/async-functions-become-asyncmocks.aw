import asyncio
from unittest.mock import AsyncMock, MagicMock, Mock, create_autospec, patch


async def fetch(url):
    return "real"


class Client:
    async def get(self, url):
        return 1

    def close(self):
        pass


async def main():
    with patch("__main__.fetch") as m:
        m.return_value = "mocked"
        print(type(m).__name__, await fetch("u"))  # expect: AsyncMock mocked
        m.assert_awaited_once_with("u")
    client = Mock(spec=Client)
    print(type(client.get).__name__, type(client.close).__name__)  # expect: AsyncMock Mock
    client.get.return_value = 2
    print(await client.get("x"))  # expect: 2
    auto = create_autospec(fetch, return_value=7)
    print(await auto("u"), auto.await_count if hasattr(auto, "await_count") else None)  # expect: 7 1
    try:
        await auto()
    except TypeError as e:
        print(e)  # expect: missing a required argument: 'url'
    m = MagicMock()
    async with m as entered:
        print(entered is m.__aenter__.return_value)  # expect: True
    m.__aiter__.return_value = [1, 2]
    print([x async for x in m])  # expect: [1, 2]


@patch("__main__.fetch", return_value="decorated")
async def decorated(m):
    return await fetch("x"), m.await_count


asyncio.run(main())
print(asyncio.run(decorated()))  # expect: ('decorated', 1)
