import unittest

t = unittest.TestCase()
print(t.maxDiff)
a, b = list(range(300)), list(range(1, 301))
for limit in (640, 0, 10**6, None):
    t.maxDiff = limit
    try:
        t.assertEqual(a, b)
    except AssertionError as e:
        text = str(e)
        print(limit, len(text), text.splitlines()[0], "|", text.splitlines()[-1])
t.maxDiff = 20
try:
    t.assertEqual({"key": "v" * 50}, {"key": "w" * 50})
except AssertionError as e:
    print(e)
try:
    t.assertCountEqual(range(9), [])
except AssertionError as e:
    print(e)
