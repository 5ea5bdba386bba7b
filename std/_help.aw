"""What `help(object)` prints: what the object is, how it is called, and what it says about itself."""

import inspect


def _indented(text, by="    "):
    return "\n".join((by + line).rstrip() for line in text.split("\n"))


def _doc(thing):
    doc = inspect.getdoc(thing)
    return doc.strip() if isinstance(doc, str) else ""


def _signature(thing):
    try:
        return str(inspect.signature(thing))
    except (TypeError, ValueError):
        return getattr(thing, "__text_signature__", None) or "(...)"


def _routine(thing, name=None):
    """The heading of a function or method, with its docstring below."""
    title = (name or thing.__name__) + _signature(thing)
    if inspect.iscoroutinefunction(thing) or inspect.isasyncgenfunction(thing):
        title = "async " + title
    doc = _doc(thing)
    return title + "\n" + _indented(doc) + "\n" if doc else title + "\n"


def _class(cls):
    bases = [base.__name__ for base in cls.__bases__ if base is not object]
    lines = [f"class {cls.__name__}({', '.join(bases)})" if bases else f"class {cls.__name__}({object.__name__})"]
    body = []
    doc = _doc(cls)
    if doc:
        body.append(doc + "\n")
    if len(cls.__mro__) > 2:
        order = "\n".join("    " + base.__name__ for base in cls.__mro__)
        body.append("Method resolution order:\n" + order + "\n")
    methods, data = [], []
    for name, value in vars(cls).items():
        if name.startswith("_") and name not in ("__init__", "__call__"):
            continue
        plain = getattr(value, "__func__", value)
        if isinstance(value, property):
            data.append(name + ("\n" + _indented(_doc(value)) if _doc(value) else ""))
        elif inspect.isclass(plain):
            continue
        elif callable(plain):
            methods.append(_routine(plain, name))
    if methods:
        body.append("Methods defined here:\n\n" + "\n".join(methods))
    if data:
        body.append("Properties defined here:\n\n" + "\n".join(data) + "\n")
    text = "\n".join(body).rstrip("\n")
    if text:
        lines += [(" |  " + line).rstrip() for line in text.split("\n")]
    return "\n".join(lines) + "\n"


def _module(module):
    doc = _doc(module)
    first = doc.split("\n")[0]
    parts = ["NAME\n" + _indented(module.__name__ + (" - " + first if first else ""))]
    rest = doc[len(first):].strip()
    if rest:
        parts.append("DESCRIPTION\n" + _indented(rest))
    names = getattr(module, "__all__", None) or [n for n in dir(module) if not n.startswith("_")]
    classes, functions, data = [], [], []
    for name in names:
        value = getattr(module, name, None)
        if inspect.isclass(value):
            classes.append(name)
        elif inspect.isroutine(value):
            functions.append(_routine(value, name))
        elif not inspect.ismodule(value):
            data.append(f"{name} = {value!r}")
    if classes:
        parts.append("CLASSES\n" + _indented("\n".join(classes)))
    if functions:
        parts.append("FUNCTIONS\n" + _indented("\n".join(functions)).rstrip())
    if data:
        parts.append("DATA\n" + _indented("\n".join(data)))
    return "\n\n".join(parts) + "\n"


def _named(name):
    """The object of a dotted name: a builtin, or something in a module."""
    import builtins
    from importlib import import_module

    head, *rest = name.split(".")
    if hasattr(builtins, head):
        found = getattr(builtins, head)
    else:
        try:
            found = import_module(head)
        except ImportError:
            return None
    for part in rest:
        if inspect.ismodule(found) and not hasattr(found, part):
            try:
                import_module(f"{found.__name__}.{part}")
            except ImportError:
                return None
        found = getattr(found, part, None)
    return found


def show(thing):
    """Print the help of an object, or of the object with this name."""
    if isinstance(thing, str):
        found = _named(thing)
        if found is None:
            print(f"No Python documentation found for {thing!r}.\n"
                  "Use help() to get the interactive help utility.\n"
                  "Use help(str) for help on the str class.\n")
            return
        thing = found
    if inspect.ismodule(thing):
        print(f"Help on module {thing.__name__}:\n\n{_module(thing)}")
        return
    name = getattr(thing, "__name__", None)
    module = getattr(thing, "__module__", None)
    where = f" in module {module}" if module else ""
    if inspect.isclass(thing):
        print(f"Help on class {name}{where}:\n\n{_class(thing)}")
    elif inspect.isroutine(thing):
        kind = "function"
        if inspect.ismethod(thing):
            kind = "method"
        elif inspect.isbuiltin(thing):
            kind = "built-in function"
        elif not inspect.isfunction(thing):
            kind = "method_descriptor"
        print(f"Help on {kind} {name}{where}:\n\n{_routine(thing)}")
    else:
        cls = type(thing)
        where = f" in module {cls.__module__}"
        print(f"Help on {cls.__name__}{where} object:\n\n{_class(cls)}")
