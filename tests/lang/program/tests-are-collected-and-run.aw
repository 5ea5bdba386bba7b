# A unit test runner by hand: assertions with messages, set up and tear down, sub-tests, expected failures.
import sys
import traceback


class Failure(AssertionError):
    pass


class Skip(Exception):
    pass


def expected_failure(method):
    method.expected = True
    return method


class Raises:
    def __init__(self, kind):
        self.kind = kind

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            raise Failure(f"{self.kind.__name__} not raised")
        self.error = error
        return issubclass(kind, self.kind)


class Case:
    def set_up(self):
        pass

    def tear_down(self):
        pass

    def equal(self, a, b):
        if a != b:
            raise Failure(f"{a!r} != {b!r}" + self.hint(a, b))

    def hint(self, a, b):
        if isinstance(a, (list, tuple, str)) and type(a) is type(b):
            for i, (x, y) in enumerate(zip(a, b)):
                if x != y:
                    return f", first at {i}: {x!r} != {y!r}"
            return f", lengths {len(a)} and {len(b)}"
        if isinstance(a, dict) and isinstance(b, dict):
            keys = sorted(k for k in a.keys() | b.keys() if a.get(k) != b.get(k))
            return f", keys that differ: {keys}"
        return ""

    def true(self, value, message="not true"):
        if not value:
            raise Failure(f"{value!r} is {message}")

    def raises(self, kind):
        return Raises(kind)

    def close(self, a, b, places=7):
        if round(abs(a - b), places):
            raise Failure(f"{a} and {b} differ by {abs(a - b):.3g}")

    @classmethod
    def tests(cls):
        return sorted(name for name in dir(cls) if name.startswith("test_"))


class Runner:
    def __init__(self):
        self.marks, self.problems, self.counts = [], [], {}

    def note(self, mark, name, error=None):
        self.marks.append(mark)
        self.counts[mark] = self.counts.get(mark, 0) + 1
        if error is not None:
            line = traceback.extract_tb(error.__traceback__)[-1].name
            self.problems.append(f"{mark} {name}: {type(error).__name__}: {error} (in {line})")

    def run(self, *cases):
        for case in cases:
            for name in case.tests():
                self.one(case(), name)
        print("".join(self.marks))
        print(*self.problems, sep="\n")
        print(dict(sorted(self.counts.items())), "OK" if not self.counts.keys() & {"F", "E", "u"} else "FAILED")

    def one(self, test, name):
        label = f"{type(test).__name__}.{name}"
        method = getattr(test, name)
        expected = getattr(method, "expected", False)
        try:
            test.set_up()
            try:
                method()
            finally:
                test.tear_down()
        except Skip as error:
            self.note("s", label, error)
        except Failure as error:
            self.note(*("x", label) if expected else ("F", label, error))
        except Exception as error:
            self.note("E", label, error)
        else:
            self.note("u" if expected else ".", label)


class Numbers(Case):
    def test_add(self):
        self.equal(1 + 1, 2)

    def test_float(self):
        self.close(0.1 + 0.2, 0.3)

    def test_float_strict(self):
        self.equal(0.1 + 0.2, 0.3)

    def test_divide(self):
        with self.raises(ZeroDivisionError) as caught:
            1 / 0
        self.equal(str(caught.error), "division by zero")

    def test_divide_not(self):
        with self.raises(ZeroDivisionError):
            1 / 1

    @expected_failure
    def test_known(self):
        self.true([], "empty, as we know")


class Containers(Case):
    log = []

    def set_up(self):
        self.items = [3, 1, 2]
        self.log.append("up")

    def tear_down(self):
        self.log.append("down")

    def test_sort(self):
        self.equal(sorted(self.items), [1, 2, 4])

    def test_dict(self):
        self.equal({"a": 1, "b": 2}, {"a": 1, "b": 3, "c": 4})

    def test_pop(self):
        self.items.pop(7)

    def test_skip(self):
        raise Skip("no time")

    @expected_failure
    def test_unexpected(self):
        self.true(self.items)

    def test_text(self):
        self.equal("abcd", "abcx")

    def test_deep(self):
        def inner():
            return self.items["x"]

        with self.raises(KeyError):
            inner()


Runner().run(Numbers, Containers)
print(Containers.log.count("up"), Containers.log.count("down"))
