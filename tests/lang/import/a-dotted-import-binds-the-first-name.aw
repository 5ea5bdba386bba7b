import collections.abc

print(collections.__name__, collections.abc.__name__)  # expect: collections collections.abc


def local():
    import os.path

    return os.__name__, "os" in locals()


print(local(), "os" in globals())  # expect: ('os', True) False
