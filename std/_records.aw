"""Tuples with names, as the modules that CPython writes in C give them."""

from operator import itemgetter


def make(name, fields, module="sys", prefix="sys.", doc=None):
    """A class of such tuples. Its objects are made by `of`; calling the class is refused."""
    shown = prefix + name

    def __new__(cls, *args, **kwargs):
        raise TypeError(f"cannot create '{shown}' instances")

    def of(cls, values):
        return tuple.__new__(cls, values)

    def __repr__(self):
        return f"{shown}({', '.join(f'{field}={value!r}' for field, value in zip(fields, self))})"

    def __reduce__(self):
        return type(self), (tuple(self), {})

    namespace = {
        "__slots__": (), "__module__": module, "__doc__": doc, "__new__": __new__, "of": classmethod(of),
        "__repr__": __repr__, "__reduce__": __reduce__, "__match_args__": tuple(fields), "n_fields": len(fields),
        "n_sequence_fields": len(fields), "n_unnamed_fields": 0,
    }
    for place, field in enumerate(fields):
        namespace[field] = property(itemgetter(place))
    return type(name, (tuple,), namespace)


asyncgen_hooks = make("asyncgen_hooks", ["firstiter", "finalizer"], prefix="")
