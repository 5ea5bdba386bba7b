"""Annotations as signatures and docs show them."""


def formatannotation(annotation, base_module=None):
    """The text of an annotation: classes by module (but for `base_module` and builtins) and name, forms of `typing`
    without their module."""
    if getattr(annotation, "__module__", None) == "typing" and not isinstance(annotation, type):
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, type) and type(annotation).__name__ != "GenericAlias":
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return f"{annotation.__module__}.{annotation.__qualname__}"
    return repr(annotation)
