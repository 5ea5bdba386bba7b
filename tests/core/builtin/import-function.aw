m = __import__("math")
print(m.pi, __import__("os.path").__name__ == "os", __import__("os.path", fromlist=["join"]).__name__.endswith("path"), __import__("collections.abc", None, None, [], 0).__name__, __import__("collections.abc", globals(), locals(), ["abc"]).__name__)
for args in (("no_such_module",), (5,), ("",), ("x", None, None, (), 1), ("math", None, None, (), -1)):
    try:
        print(__import__(*args))
    except (ImportError, TypeError, ValueError, KeyError) as e:
        print(type(e).__name__, e)
