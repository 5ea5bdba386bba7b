"""Abstract base classes: classes that say which methods their subclasses must have."""


def abstractmethod(funcobj):
    """Mark a method that a concrete subclass must define."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


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


class _State:
    # what one abstract class knows about others
    __slots__ = ("registry", "yes", "no", "epoch")

    def __init__(self):
        self.registry = set()
        self.yes = set()
        self.no = set()
        self.epoch = _epoch  # when `no` was right


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
        cls._abc_impl = _State()
        return cls

    def register(cls, subclass):
        """Make `subclass` count as a subclass without inheriting."""
        global _epoch
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_impl.registry.add(subclass)
        _epoch += 1
        return subclass

    def __instancecheck__(cls, instance):
        """Is the instance, or what it says its class is, one of ours?"""
        claimed = instance.__class__
        state = cls._abc_impl
        if claimed in state.yes:
            return True
        kind = type(instance)
        if kind is claimed:
            if state.epoch == _epoch and kind in state.no:
                return False
            return cls.__subclasscheck__(kind)
        return cls.__subclasscheck__(claimed) or cls.__subclasscheck__(kind)

    def __subclasscheck__(cls, subclass):
        """Is it derived, registered, or accepted by the hook?"""
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        state = cls._abc_impl
        if subclass in state.yes:
            return True
        if state.epoch < _epoch:
            # a class registered since may have changed the answer
            state.no = set()
            state.epoch = _epoch
        elif subclass in state.no:
            return False
        answer = cls.__subclasshook__(subclass)
        if answer is NotImplemented:
            answer = (
                cls in subclass.__mro__
                or any(issubclass(subclass, registered) for registered in list(state.registry))
                or any(issubclass(subclass, child) for child in type.__subclasses__(cls))
            )
        else:
            assert isinstance(answer, bool)
        (state.yes if answer else state.no).add(subclass)
        return answer

    def _dump_registry(cls, file=None):
        """Print what is registered and remembered."""
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)

    def _abc_registry_clear(cls):
        """Forget what is registered."""
        cls._abc_impl.registry.clear()

    def _abc_caches_clear(cls):
        """Forget earlier answers."""
        cls._abc_impl.yes.clear()
        cls._abc_impl.no.clear()


class ABC(metaclass=ABCMeta):
    """A base class for classes that want `ABCMeta` without saying so."""

    __slots__ = ()
