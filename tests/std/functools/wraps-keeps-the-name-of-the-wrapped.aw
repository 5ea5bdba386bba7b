import functools

def logged(f):
    @functools.wraps(f)
    def wrapper(*args, **kwargs):
        """Not this."""
        print("calling", f.__name__)  # expect: calling add
        return f(*args, **kwargs)
    return wrapper

@logged
def add(a, b=1):
    """Add two numbers."""
    return a + b

add.extra = 5
print(add(2), add.__name__, add.__qualname__, add.__doc__, add.__wrapped__(1, 1), add.__module__, add.extra)
# expect: 3 add add Add two numbers. 2 __main__ 5
def plain(): pass
functools.update_wrapper(plain, len)
print(plain.__name__, plain.__wrapped__ is len)  # expect: len True
