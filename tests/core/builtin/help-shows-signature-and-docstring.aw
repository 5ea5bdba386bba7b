def greet(name, *, loud=False):
    """Say hello.

    The name may be anything.
    """
def silent(x, y=1):
    pass
help(greet)
help(silent)
