import asyncio
import inspect
from unittest.mock import AsyncMock, MagicMock, Mock, create_autospec, patch


class Service:
    async def plain(self): ...

    @staticmethod
    async def static(): ...

    @classmethod
    async def of_class(cls): ...

    def sync(self): ...

    async def __aenter__(self): ...

    async def __aexit__(self, *args): ...

    def __aiter__(self): ...

    async def __anext__(self): ...


for kind in (Mock, MagicMock, AsyncMock):
    mock = kind(spec=Service)
    print(kind.__name__, [type(getattr(mock, name)).__name__ for name in ("plain", "static", "of_class", "sync")])
for kind in (MagicMock, AsyncMock):
    mock = kind(Service())
    print([inspect.iscoroutinefunction(getattr(mock, name)) for name in ("__aenter__", "__aexit__", "__aiter__", "__anext__")])

    async def use():
        async with mock as entered:
            return entered is not None

    print(asyncio.run(use()))


class Words(list):
    pass


mock = Mock(spec=Words(["foo"]))
mock.append(3)
mock.append.assert_called_with(3)
print(hasattr(mock, "foo"), hasattr(Mock(spec=["foo"]), "foo"))


async def waits():
    pass


try:
    create_autospec(waits, instance=True)
except RuntimeError as error:
    print(error)


class Thing:
    def method(self, a): ...


made = create_autospec(Thing, **{"return_value.method.side_effect": [ValueError, 5]})
for _ in range(2):
    try:
        print(made().method(1))
    except ValueError as error:
        print(repr(error))
