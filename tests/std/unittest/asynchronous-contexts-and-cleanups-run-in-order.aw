import asyncio
import unittest
from contextlib import asynccontextmanager


@asynccontextmanager
async def resource(name):
    print("open", name)
    yield name.upper()
    await asyncio.sleep(0)
    print("close", name)


class Case(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        print(await self.enterAsyncContext(resource("a")))
        self.addCleanup(print, "a plain cleanup")

    async def test(self):
        await self.enterAsyncContext(resource("b"))
        print("test")

    async def test_error(self):
        self.addAsyncCleanup(self.bad)
        raise KeyError("test")

    async def bad(self):
        raise OSError("cleanup")

    async def test_wrong(self):
        with self.assertRaises(TypeError) as caught:
            await self.enterAsyncContext(5)
        print(caught.exception)
        with self.subTest("async subtest"):
            await asyncio.sleep(0)
            self.fail("inside")
        print("goes on")


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
print(result, [text.splitlines()[-1] for _, text in result.errors + result.failures])
Case("test").debug()
try:
    Case("test_error").debug()
except KeyError as e:
    print("passed through", e)
