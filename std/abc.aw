"""Abstract base classes: classes that say which methods their subclasses must have."""


def abstractmethod(function):
    """Mark a method that a concrete subclass must define."""
    function.__isabstractmethod__ = True
    return function


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, function):
        function.__isabstractmethod__ = True
        super().__init__(function)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, function):
        function.__isabstractmethod__ = True
        super().__init__(function)


class abstractproperty(property):
    __isabstractmethod__ = True


def _is_abstract(value):
    if isinstance(value, property):
        parts = (value.fget, value.fset, value.fdel)
        return any(getattr(part, "__isabstractmethod__", False) for part in parts) or (
            getattr(type(value), "__isabstractmethod__", False) is True
        )
    if isinstance(value, (classmethod, staticmethod)):
        return getattr(value.__func__, "__isabstractmethod__", False)
    return getattr(value, "__isabstractmethod__", False)


_epoch = 0


def get_cache_token():
    """A value that changes whenever a class is registered anywhere."""
    return _epoch


def update_abstractmethods(cls):
    """Find again which methods of a class are abstract, after it was changed."""
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    names = set()
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
    for name, value in list(vars(cls).items()):
        if _is_abstract(value):
            names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


class ABCMeta(type):
    """The class of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **keywords):
        cls = super().__new__(mcls, name, bases, namespace, **keywords)
        names = {key for key, value in namespace.items() if _is_abstract(value)}
        for base in bases:
            for key in getattr(base, "__abstractmethods__", ()):
                if _is_abstract(getattr(cls, key, None)):
                    names.add(key)
        cls.__abstractmethods__ = frozenset(names)
        cls._abc_registry = []
        return cls

    def __call__(cls, *args, **keywords):
        missing = cls.__abstractmethods__
        if missing:
            names = ", ".join(f"'{name}'" for name in sorted(missing))
            plural = "s" if len(missing) > 1 else ""
            raise TypeError(
                f"Can't instantiate abstract class {cls.__name__} "
                f"without an implementation for abstract method{plural} {names}"
            )
        return super().__call__(*args, **keywords)

    def register(cls, subclass):
        """Make `subclass` count as a subclass without inheriting."""
        global _epoch
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_registry.append(subclass)
        _epoch += 1
        return subclass

    def __instancecheck__(cls, instance):
        kind = instance.__class__
        return cls.__subclasscheck__(kind) or (
            type(instance) is not kind and cls.__subclasscheck__(type(instance))
        )

    def __subclasscheck__(cls, subclass):
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        answer = cls.__subclasshook__(subclass)
        if answer is not NotImplemented:
            return bool(answer)
        if cls in subclass.__mro__:
            return True
        for registered in cls._abc_registry:
            if issubclass(subclass, registered):
                return True
        for child in type.__subclasses__(cls):
            if issubclass(subclass, child):
                return True
        return False


class ABC(metaclass=ABCMeta):
    """A base class for classes that want `ABCMeta` without saying so."""

    __slots__ = ()
