import inspect


class Odd:
    def brackets(self):
        print("(", '[')  # ( {
        x = """
unindented (
"""
        # the last line of it

    def one_line(self): return 1;

    @staticmethod
    @(lambda f: f)
    def long(
        x,
        y=')',
    ):
        return x \
    + y

    # after it


class Derived(Odd): pass


def comments():
    if 1:
        pass
    # inside
  # odd
    return 3

# between


@(lambda c: c)
class Decorated:
    """doc
  x"""
    class Inner: z = 1


def maker():
    class Derived:
        q = 2
    return Derived


for thing in (
    Odd, Odd.brackets, Odd.one_line, Odd.long, Derived, comments, Decorated, Decorated.Inner, maker, maker(),
):
    lines, number = inspect.getsourcelines(thing)
    print(number, len(lines), repr(lines[0]), repr(lines[-1]))
