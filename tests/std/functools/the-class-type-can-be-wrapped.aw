import functools


def stand_in(*args):
    pass


functools.update_wrapper(stand_in, type)
print(stand_in.__name__, stand_in.__wrapped__ is type, type.__type_params__, hasattr(type, "__annotations__"))
