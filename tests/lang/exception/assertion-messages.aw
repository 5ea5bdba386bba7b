def check(text, step):
    try:
        step()
        print(text, "passes")
    except AssertionError as e:
        print(text, repr(e), str(e))


def plain():
    assert 0


def words():
    assert [], "empty"


def number():
    assert None, 42


def pair():
    assert False, ("a", 1)


def nothing():
    assert False, None


def holds():
    assert 1, 1 / 0


def lazy():
    assert 0, str.upper("lazy")


for step in (plain, words, number, pair, nothing, holds, lazy):
    check(step.__name__, step)
