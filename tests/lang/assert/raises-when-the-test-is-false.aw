assert True
assert 1, "not shown"
try:
    assert 1 == 2
except AssertionError as e:
    print(repr(e), str(e) == "")  # expect: AssertionError() True
try:
    assert [], "empty list"
except AssertionError as e:
    print(e, e.args)  # expect: empty list ('empty list',)
try:
    assert 0, (1, 2)
except AssertionError as e:
    print(e.args)  # expect: ((1, 2),)
def message():
    print("asked")
    return "text"
assert 1, message()
print(__debug__)  # expect: True
assert False, message()  # expect error: AssertionError: text
# expect: asked
