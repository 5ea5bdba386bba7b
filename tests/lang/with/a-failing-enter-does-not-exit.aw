class Fails:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *args):
        print("exit")


class Fine:
    def __enter__(self):
        print("entered")

    def __exit__(self, kind, value, tb):
        print("exit of the outer", repr(value))


try:
    with Fails():
        print("body")
except ValueError as e:
    print(repr(e))  # expect: ValueError('enter')
try:
    with Fine(), Fails():
        print("body")
except ValueError as e:
    print(repr(e))
    # expect: entered
    # expect: exit of the outer ValueError('enter')
    # expect: ValueError('enter')
