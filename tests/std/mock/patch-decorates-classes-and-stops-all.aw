import os
from unittest.mock import patch


@patch("os.sep", "changed")
class Case:
    def test_a(self):
        return os.sep

    def check(self):
        return os.sep


print(Case().test_a(), Case().check())  # expect: changed /


@patch("os.getcwd")
class Other:
    def test_a(self, getcwd):
        return getcwd is os.getcwd


print(Other().test_a())  # expect: True
patch("os.sep", 1).start()
patch("os.curdir", 2).start()
print(os.sep, os.curdir)  # expect: 1 2
patch.stopall()
print(os.sep, os.curdir)  # expect: / .
