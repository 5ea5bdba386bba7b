def tree(cls, depth=0):
    if cls.__module__ != "builtins" or cls.__name__.startswith("_"):
        return
    print("  " * depth + cls.__name__)
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        tree(sub, depth + 1)


tree(BaseException)
