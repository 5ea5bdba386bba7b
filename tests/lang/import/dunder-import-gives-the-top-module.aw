print(__import__("collections.abc").__name__, __import__("collections.abc", fromlist=["Sized"]).__name__)
# expect: collections collections.abc
print(__import__("sys") is __import__("sys", globals(), locals(), [], 0))  # expect: True
for args in ((5,), ("",), ()):
    try:
        __import__(*args)
    except (TypeError, ValueError) as e:
        print(type(e).__name__)
        # expect: TypeError
        # expect: ValueError
        # expect: TypeError
