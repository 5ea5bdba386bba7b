import unittest
from unittest.mock import Mock, patch


class Mailer:
    def send(self, to, text):
        raise OSError("no network")


def notify(mailer, users):
    return [mailer.send(user, "hi") for user in users]


class Tests(unittest.TestCase):
    def setUp(self):
        patcher = patch.object(Mailer, "send", return_value=True)
        self.send = patcher.start()
        self.addCleanup(patcher.stop)

    def test_sends_to_all(self):
        self.assertEqual(notify(Mailer(), ["a", "b"]), [True, True])
        self.assertEqual(self.send.call_count, 2)

    @patch("__main__.notify", side_effect=ValueError("bad"))
    def test_patched(self, mocked):
        with self.assertRaisesRegex(ValueError, "^bad$"):
            notify(None, [])
        mocked.assert_called_once_with(None, [])

    def test_fails(self):
        self.send.assert_called_once()


result = unittest.TestResult()
unittest.defaultTestLoader.loadTestsFromTestCase(Tests).run(result)
print(result, result.failures[0][1].splitlines()[-1])
try:
    Mailer().send(1, 2)
except OSError as e:
    print(e)
