import asyncio
import contextvars
import unittest

var = contextvars.ContextVar("var", default="unset")


class Case(unittest.IsolatedAsyncioTestCase):
    def setUp(self):
        print("setUp", var.get())
        var.set("from setUp")
        self.events = []

    async def asyncSetUp(self):
        print("asyncSetUp", var.get())
        var.set("from asyncSetUp")
        self.loop = asyncio.get_running_loop()
        self.addAsyncCleanup(self.later, "cleanup")

    async def later(self, text):
        await asyncio.sleep(0)
        print(text, var.get(), asyncio.get_running_loop() is self.loop)

    async def test_async(self):
        print("test", var.get(), asyncio.get_running_loop() is self.loop, self.loop.get_debug())
        self.assertEqual(await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2)), [1, 2])

    def test_plain(self):
        print("plain test", var.get())

    async def test_fails(self):
        await asyncio.sleep(0)
        self.fail("later")

    async def asyncTearDown(self):
        print("asyncTearDown", var.get())

    def tearDown(self):
        print("tearDown", var.get())


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Case).run(result)
print(result, [text.splitlines()[-1] for _, text in result.failures])
print(var.get())
