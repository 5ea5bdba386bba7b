"""Names for writing down types. They evaluate and stay out of the way.

What programs use at run time is here or, where it takes more machinery (`Protocol`, `NamedTuple`, `TypedDict`
and the names of the abstract classes), comes from `_typing` when it is first asked for.
"""

import sys

from _collections import _builtin

__all__ = [
    "Annotated", "Any", "Callable", "ClassVar", "Concatenate", "Final", "ForwardRef", "Generic", "Literal",
    "Optional", "ParamSpec", "Protocol", "Tuple", "Type", "TypeVar", "TypeVarTuple", "Union",
    "AbstractSet", "ByteString", "Container", "ContextManager", "Hashable", "ItemsView", "Iterable", "Iterator",
    "KeysView", "Mapping", "MappingView", "MutableMapping", "MutableSequence", "MutableSet", "Sequence",
    "Sized", "ValuesView", "Awaitable", "AsyncIterator", "AsyncIterable", "Coroutine", "Collection",
    "AsyncGenerator", "AsyncContextManager", "Reversible", "SupportsAbs", "SupportsBytes", "SupportsComplex", "SupportsFloat",
    "SupportsIndex", "SupportsInt", "SupportsRound", "ChainMap", "Counter", "Deque", "Dict", "DefaultDict",
    "List", "OrderedDict", "Set", "FrozenSet", "NamedTuple", "TypedDict", "Generator", "BinaryIO", "IO", "Match",
    "Pattern", "TextIO", "AnyStr", "assert_type", "assert_never", "cast", "clear_overloads", "dataclass_transform",
    "final", "get_args", "get_origin", "get_overloads", "get_protocol_members", "get_type_hints",
    "is_protocol", "is_typeddict", "LiteralString", "Never", "NewType", "no_type_check", "no_type_check_decorator", "NoDefault", "NoReturn",
    "NotRequired", "overload", "override", "ParamSpecArgs", "ParamSpecKwargs", "ReadOnly", "Required",
    "reveal_type", "runtime_checkable", "Self", "Text", "TYPE_CHECKING", "TypeAlias", "TypeAliasType",
    "TypeGuard", "TypeIs", "Unpack",
]

TYPE_CHECKING = False
Text = str


def _caller():
    # the name of the module that called the caller of this function
    try:
        return sys._getframe(2).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return "__main__"


def _show(value):
    # how a type is written inside the repr of another
    if isinstance(value, type) and type(value) is not _GenericAlias and not hasattr(value, "__args__"):
        if value.__module__ == "builtins":
            return value.__qualname__
        return f"{value.__module__}.{value.__qualname__}"
    if value is ...:
        return "..."
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join([_show(item) for item in value]) + "]"
    if callable(value) and hasattr(value, "__code__"):
        return value.__name__
    return repr(value)


def _as_type(value):
    if value is None:
        return type(None)
    if isinstance(value, str):
        return ForwardRef(value)
    return value


class _Operand:
    """Whatever may stand on either side of `|` in a type."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    # types are not changed, so a copy is the same
    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


# ---------------------------------------------------------------- parameters


class NoDefaultType:
    """The type of the NoDefault singleton."""

    __slots__ = ()

    def __new__(cls):
        return globals().get("NoDefault") or super().__new__(cls)

    def __repr__(self):
        return "typing.NoDefault"

    def __reduce__(self):
        return "NoDefault"


NoDefault = NoDefaultType()


def _evaluated(self, name):
    # what `name` is: given at once, or computed by a function when it is first asked for
    value = self.__dict__[name]
    if type(value) is _Lazy:
        value = self.__dict__[name] = value.compute()
    return value


class _Lazy:
    def __init__(self, compute):
        self.compute = compute


class _Parameter(_Operand):
    def __init__(self, name, default, variance=(False, False, False)):
        if not isinstance(name, str):
            kind = type(self).__name__.lower()
            raise TypeError(f"{kind}() argument 'name' must be str, not {type(name).__name__}")
        covariant, contravariant, infer_variance = [bool(value) for value in variance]
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        if infer_variance and (covariant or contravariant):
            raise ValueError("Variance cannot be specified with infer_variance.")
        self.__name__ = name
        self.__covariant__ = covariant
        self.__contravariant__ = contravariant
        self.__infer_variance__ = infer_variance
        self._default = default

    @property
    def __default__(self):
        return _evaluated(self, "_default")

    def has_default(self):
        return self._default is not NoDefault

    def __typing_subst__(self, argument):
        return argument

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return ("+" if self.__covariant__ else "-" if self.__contravariant__ else "~") + self.__name__

    def __reduce__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


@_builtin
class TypeVar(_Parameter):
    """A type variable: `TypeVar("T")`, with `bound=` or with the types it may be."""

    def __init_subclass__(cls, **keywords):
        raise TypeError("type 'typing.TypeVar' is not an acceptable base type")

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):
        super().__init__(name, default, (covariant, contravariant, infer_variance))
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        self._bound = _as_type(bound) if bound is not None else None
        self._constraints = constraints
        self.__module__ = _caller()

    @property
    def __bound__(self):
        return _evaluated(self, "_bound")

    @property
    def __constraints__(self):
        return _evaluated(self, "_constraints")


class ParamSpec(_Parameter):
    """The parameters of a callable, taken together."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False, infer_variance=False,
                 default=NoDefault):
        super().__init__(name, default, (covariant, contravariant, infer_variance))
        self.__bound__ = bound
        self.__module__ = _caller()

    @property
    def args(self):
        return ParamSpecArgs(self)

    @property
    def kwargs(self):
        return ParamSpecKwargs(self)


class _ParamSpecPart:
    __hash__ = None

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._word}"

    def __eq__(self, other):
        return type(other) is type(self) and self.__origin__ == other.__origin__


class ParamSpecArgs(_ParamSpecPart):
    """`P.args` of a `ParamSpec`."""

    _word = "args"


class ParamSpecKwargs(_ParamSpecPart):
    """`P.kwargs` of a `ParamSpec`."""

    _word = "kwargs"


class TypeVarTuple:
    """Any number of type variables."""

    __copy__, __deepcopy__ = _Operand.__copy__, _Operand.__deepcopy__

    def __init__(self, name, *, default=NoDefault):
        self.__name__ = name
        self._default = default
        self.__module__ = _caller()

    @property
    def __default__(self):
        return _evaluated(self, "_default")

    def has_default(self):
        return self._default is not NoDefault

    def __typing_subst__(self, argument):
        raise TypeError("Substitution of bare TypeVarTuple is not supported")

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__

    def __reduce__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError("Cannot subclass an instance of TypeVarTuple")


class TypeAliasType(_Operand):
    """What `type Name[T] = value` makes."""

    __slots__ = ("_name", "_value", "_params", "_module")

    def __init__(self, name, value, *, type_params=()):
        if not isinstance(name, str):
            raise TypeError(f"typealias() argument 'name' must be str, not {type(name).__name__}")
        if not isinstance(type_params, tuple):
            raise TypeError("type_params must be a tuple")
        self._name = name
        self._value = value
        self._params = type_params
        self._module = _caller()

    @property
    def __value__(self):
        if type(self._value) is _Lazy:
            self._value = self._value.compute()
        return self._value

    @property
    def __type_params__(self):
        return self._params

    @property
    def __parameters__(self):
        return tuple([Unpack[p] if isinstance(p, TypeVarTuple) else p for p in self._params])

    @property
    def __module__(self):
        return self._module

    def __getattr__(self, name):
        if name == "__name__":
            return self._name
        raise AttributeError(f"'typing.TypeAliasType' object has no attribute {name!r}", name=name, obj=self)

    def __setattr__(self, name, value):
        if name in ("_name", "_value", "_params", "_module"):
            return super().__setattr__(name, value)
        if name == "__name__":
            raise AttributeError("readonly attribute")
        if name in ("__value__", "__type_params__", "__parameters__", "__module__"):
            raise AttributeError(f"attribute {name!r} of 'typing.TypeAliasType' objects is not writable")
        raise AttributeError(
            f"'typing.TypeAliasType' object has no attribute {name!r} and no __dict__ for setting new attributes"
        )

    def __getitem__(self, arguments):
        if not self._params:
            raise TypeError("Only generic type aliases are subscriptable")
        if not isinstance(arguments, tuple):
            arguments = (arguments,)
        return type(list[int])(self, arguments)

    def __or__(self, other):
        return _union_of(self, other)

    def __ror__(self, other):
        return _union_of(other, self)

    def __repr__(self):
        return self._name

    def __mro_entries__(self, bases):
        raise TypeError("type 'typing.TypeAliasType' is not an acceptable base type")


_UnionType = type(int | str)


def _union_of(left, right):
    for side in (left, right):
        if not (side is None or isinstance(side, (type, TypeAliasType, _UnionType, type(list[int])))):
            return Union[left, right]
    return _UnionType._of(left, right)


def _replaced_arguments(alias, parameters, item):
    # the arguments of `list[T]` and the like, with types in the place of their parameters
    arguments = item if isinstance(item, tuple) else (item,)
    replacements = _matched(alias, parameters, arguments)
    made = []
    for argument in alias.__args__:
        if isinstance(argument, _UnpackAlias):
            made.extend(replacements[argument.__args__[0]])
        else:
            made.append(_substitute(argument, replacements))
    return tuple(made)


def _matched(alias, parameters, arguments):
    # which argument (for a `TypeVarTuple`: which arguments) each parameter stands for
    spread = [i for i, p in enumerate(parameters) if isinstance(p, TypeVarTuple)]
    count = len(parameters)
    if len(spread) > 1:
        raise TypeError("More than one TypeVarTuple parameter in " + repr(alias))
    if count == 1 and isinstance(parameters[0], ParamSpec) and not isinstance(arguments[0], list):
        if len(arguments) > 1 or not (arguments[0] is ... or isinstance(arguments[0], (ParamSpec, _GenericAlias))):
            arguments = (arguments,)
    if not spread:
        if len(arguments) > count:
            raise TypeError(_count_message("Too many", alias, len(arguments), count))
        given = len(arguments)
        arguments += tuple([p.__default__ for p in parameters[given:] if p.has_default()])
        if len(arguments) < count:
            needed = sum(not p.has_default() for p in parameters)
            raise TypeError(_count_message("Too few", alias, given, needed))
        return dict(zip(parameters, arguments))
    at = spread[0]
    after = count - at - 1
    if len(arguments) < count - 1:
        raise TypeError(_count_message("Too few", alias, len(arguments), count - 1))
    middle = arguments[at : len(arguments) - after]
    if not middle and parameters[at].has_default():
        default = parameters[at].__default__
        middle = tuple(default.__args__) if getattr(default, "__unpacked__", False) else (default,)
    return {
        **dict(zip(parameters[:at], arguments[:at])),
        parameters[at]: middle,
        **dict(zip(parameters[at + 1:], arguments[len(arguments) - after:])),
    }


# what the machine calls for `def f[T: bound = default]`, `type name[T] = value` and `class C[T]`


def _lazy_parameter(kind, name, bound, default):
    default = NoDefault if default is None else _Lazy(default)
    if kind == "TypeVarTuple":
        made = TypeVarTuple(name, default=default)
    elif kind == "ParamSpec":
        made = ParamSpec(name, default=default, infer_variance=True)
    else:
        made = TypeVar(name, default=default, infer_variance=True)
        if bound is not None:
            setattr(made, "_constraints" if kind == "constrained" else "_bound", _Lazy(bound))
    made.__module__ = "typing"
    return made


def _lazy_alias(name, params, compute, module):
    made = TypeAliasType(name, _Lazy(compute), type_params=params)
    made._module = module
    return made


def _generic_base(params):
    return Generic[tuple([Unpack[p] if isinstance(p, TypeVarTuple) else p for p in params])]


# ---------------------------------------------------------------- subscripted types


def _parameters_of(arguments):
    found = []
    for argument in arguments:
        if isinstance(argument, (_Parameter, TypeVarTuple)):
            inner = (argument,)
        elif isinstance(argument, (list, tuple)):
            inner = _parameters_of(argument)
        elif isinstance(argument, type):
            inner = ()
        else:
            inner = getattr(argument, "__parameters__", ())
        for parameter in inner:
            if parameter not in found:
                found.append(parameter)
    return tuple(found)


def _substitute(value, replacements):
    if isinstance(value, (_Parameter, TypeVarTuple)):
        return replacements.get(value, value)
    if isinstance(value, (list, tuple)):
        return type(value)([_substitute(item, replacements) for item in value])
    parameters = () if isinstance(value, type) else getattr(value, "__parameters__", ())
    if not parameters:
        return value
    return value[tuple([replacements.get(parameter, parameter) for parameter in parameters])]


# names that are there to be subscripted, not to make objects
_NOT_MADE = frozenset(("List", "Dict", "Set", "FrozenSet", "Tuple", "Type"))


def _not_made(alias):
    return TypeError(f"Type {alias._name} cannot be instantiated; use {alias.__origin__.__name__}() instead")


def _with_generic(alias, bases):
    # the bases that `List[T]`, `Mapping` and their like stand for: a class derived from one of them is generic
    found = [] if alias.__origin__ in bases else [alias.__origin__]
    for later in bases[bases.index(alias) + 1:]:
        if isinstance(later, _GenericAlias) or type(later).__name__ == "_Abstract" or (
                isinstance(later, type) and issubclass(later, Generic)):
            return tuple(found)
    return (*found, Generic)


class _GenericAlias(_Operand):
    """`origin[args]`. Calls and attributes go to the origin."""

    def __init__(self, origin, arguments, name=None):
        self.__origin__ = origin
        self.__args__ = arguments
        self.__parameters__ = _parameters_of(arguments)
        self._name = name
        self.__module__ = "typing" if name else origin.__module__

    def _remade(self, arguments):
        return _GenericAlias(self.__origin__, arguments, self._name)

    def __getitem__(self, arguments):
        if not isinstance(arguments, tuple):
            arguments = (arguments,)
        parameters = self.__parameters__
        if not parameters:
            raise TypeError(f"{self!r} is not a generic class")
        return self._remade(_replaced_arguments(self, parameters, tuple([_as_type(a) for a in arguments])))

    def __call__(self, *args, **kwargs):
        if self._name in _NOT_MADE:
            raise _not_made(self)
        made = self.__origin__(*args, **kwargs)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __mro_entries__(self, bases):
        if self.__origin__ is Generic:
            # the last of several is the base, or a generic class that is derived from `Generic` itself
            later = bases[bases.index(self) + 1:]
            if any(isinstance(base, _GenericAlias) and base is not self for base in later):
                return ()
        elif self._name and isinstance(self.__origin__, type) and self._name != "Protocol":
            return _with_generic(self, bases)
        return (self.__origin__,)

    def __instancecheck__(self, instance):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")

    def __iter__(self):
        yield Unpack[self]

    def __eq__(self, other):
        if not isinstance(other, _GenericAlias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __repr__(self):
        origin = self.__origin__
        if self._name is None or self.__module__ != "typing":
            name = _show(origin)
        elif isinstance(origin, TypeAliasType):
            name = origin.__name__
        else:
            name = "typing." + self._name
        if not self.__args__:
            return name + "[()]"
        return f"{name}[{', '.join([_show(argument) for argument in self.__args__])}]"


def _count_message(how, alias, got, wanted):
    least = "at least " if how == "Too few" else ""
    return f"{how} arguments for {alias!r}; actual {got}, expected {least}{wanted}"


class _UnionAlias(_GenericAlias):
    def __init__(self, arguments):
        super().__init__(Union, arguments, "Union")

    def _remade(self, arguments):
        return Union[arguments]

    def __instancecheck__(self, instance):
        return any(isinstance(instance, kind) for kind in self.__args__)

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, kind) for kind in self.__args__)

    def __eq__(self, other):
        if not isinstance(other, _UnionAlias):
            if type(other).__name__ != "UnionType":
                return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def __repr__(self):
        arguments = self.__args__
        if len(arguments) == 2 and type(None) in arguments:
            other = arguments[1] if arguments[0] is type(None) else arguments[0]
            return f"typing.Optional[{_show(other)}]"
        return super().__repr__()


class _LiteralAlias(_GenericAlias):
    def __init__(self, arguments):
        super().__init__(Literal, arguments, "Literal")

    def _typed(self):
        return {(value, type(value)) for value in self.__args__}

    def __eq__(self, other):
        return isinstance(other, _LiteralAlias) and self._typed() == other._typed()

    def __hash__(self):
        return hash(frozenset(self._typed()))

    def __repr__(self):
        return f"typing.Literal[{', '.join([repr(value) for value in self.__args__]) or '()'}]"


class _AnnotatedAlias(_GenericAlias):
    def __init__(self, origin, metadata):
        super().__init__(origin, (origin,), "Annotated")
        self.__metadata__ = metadata

    def _remade(self, arguments):
        return _AnnotatedAlias(arguments[0], self.__metadata__)

    def __eq__(self, other):
        return (
            isinstance(other, _AnnotatedAlias)
            and self.__origin__ == other.__origin__
            and self.__metadata__ == other.__metadata__
        )

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def __repr__(self):
        metadata = ", ".join([repr(item) for item in self.__metadata__])
        return f"typing.Annotated[{_show(self.__origin__)}, {metadata}]"


class _CallableAlias(_GenericAlias):
    def _remade(self, arguments):
        *parameters, result = arguments
        if len(parameters) == 1:
            # what stands for the parameters as a whole is taken apart
            only = parameters[0]
            if isinstance(only, (list, tuple)):
                arguments = (*only, result)
            elif isinstance(only, _GenericAlias) and only._name == "Concatenate":
                if isinstance(only.__args__[-1], (list, tuple)):
                    arguments = (*only.__args__[:-1], *only.__args__[-1], result)
        return _CallableAlias(self.__origin__, arguments, self._name)

    def __repr__(self):
        *parameters, result = self.__args__
        if len(parameters) == 1 and (parameters[0] is ... or isinstance(parameters[0], (ParamSpec, _GenericAlias))):
            if parameters[0] is ... or isinstance(parameters[0], ParamSpec) or parameters[0]._name == "Concatenate":
                return f"typing.Callable[{_show(parameters[0])}, {_show(result)}]"
        return f"typing.Callable[{_show(parameters)}, {_show(result)}]"


class _UnpackAlias(_GenericAlias):
    def _remade(self, arguments):
        return _UnpackAlias(self.__origin__, arguments, self._name)

    def __repr__(self):
        return f"typing.Unpack[{_show(self.__args__[0])}]"


class ForwardRef(_Operand):
    """A type that is still a text."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        try:
            compile(arg.removeprefix("*"), "<string>", "eval")
        except SyntaxError:
            raise SyntaxError(f"Forward reference must be an expression -- got {arg!r}") from None
        self.__forward_arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__forward_evaluated__ = False
        self.__forward_value__ = None

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__forward_arg__, self.__forward_module__) == (other.__forward_arg__, other.__forward_module__)

    def __hash__(self):
        return hash((self.__forward_arg__, self.__forward_module__))

    def __repr__(self):
        module = "" if self.__forward_module__ is None else f", module={self.__forward_module__!r}"
        return f"ForwardRef({self.__forward_arg__!r}{module})"


class _Form(_Operand):
    """A name that is not a class: `Union`, `Literal`, …"""

    def __init__(self, name, subscript=None):
        self._name = name
        self.__name__ = self.__qualname__ = name
        self.__module__ = "typing"
        self._subscript = subscript

    def __reduce__(self):
        return self._name

    def __getitem__(self, arguments):
        if self._subscript is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._subscript(self, arguments)

    def __call__(self, *args, **kwargs):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, instance):
        if self._name == "Union":
            return False
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")

    def __repr__(self):
        return "typing." + self._name


def _one(form, argument):
    if isinstance(argument, tuple):
        raise TypeError(f"{form!r} accepts only single type. Got {argument!r}.")
    return _GenericAlias(form, (_as_type(argument),), form._name)


def _union(form, arguments):
    if arguments == ():
        raise TypeError("Cannot take a Union of no types.")
    if not isinstance(arguments, tuple):
        arguments = (arguments,)
    flat = []
    for argument in arguments:
        argument = _as_type(argument)
        if isinstance(argument, _UnionAlias) or type(argument).__name__ == "UnionType":
            parts = argument.__args__
        else:
            parts = (argument,)
        for part in parts:
            if part not in flat:
                flat.append(part)
    return flat[0] if len(flat) == 1 else _UnionAlias(tuple(flat))


def _optional(form, argument):
    if isinstance(argument, tuple):
        raise TypeError(f"typing.Optional requires a single type. Got {argument!r}.")
    return Union[argument, None]


def _literal(form, arguments):
    if not isinstance(arguments, tuple):
        arguments = (arguments,)
    flat, seen = [], []
    for argument in arguments:
        for value in argument.__args__ if isinstance(argument, _LiteralAlias) else (argument,):
            if (type(value), value) not in seen:
                seen.append((type(value), value))
                flat.append(value)
    return _LiteralAlias(tuple(flat))


def _annotated(form, arguments):
    if not isinstance(arguments, tuple) or len(arguments) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    origin, *metadata = arguments
    origin = _as_type(origin)
    if isinstance(origin, _AnnotatedAlias):
        return _AnnotatedAlias(origin.__origin__, origin.__metadata__ + tuple(metadata))
    return _AnnotatedAlias(origin, tuple(metadata))


def _several(form, arguments):
    if not isinstance(arguments, tuple):
        arguments = (arguments,)
    return _GenericAlias(form, tuple([_as_type(argument) for argument in arguments]), form._name)


def _concatenate(form, arguments):
    if arguments == ():
        raise TypeError("Cannot take a Concatenate of no types.")
    alias = _several(form, arguments)
    last = alias.__args__[-1]
    if not (last is ... or isinstance(last, ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    return alias


def _unpack(form, argument):
    return _UnpackAlias(form, (argument,), "Unpack")


Union = _Form("Union", _union)
Optional = _Form("Optional", _optional)
Literal = _Form("Literal", _literal)
Annotated = _Form("Annotated", _annotated)
Unpack = _Form("Unpack", _unpack)
Concatenate = _Form("Concatenate", _concatenate)
ClassVar = _Form("ClassVar", _one)
Final = _Form("Final", _one)
Required = _Form("Required", _one)
NotRequired = _Form("NotRequired", _one)
ReadOnly = _Form("ReadOnly", _one)
TypeGuard = _Form("TypeGuard", _one)
TypeIs = _Form("TypeIs", _one)
NoReturn = _Form("NoReturn")
Never = _Form("Never")
Self = _Form("Self")
LiteralString = _Form("LiteralString")
TypeAlias = _Form("TypeAlias")


class _AnyMeta(type):
    def __instancecheck__(cls, instance):
        if cls is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(instance)

    def __repr__(cls):
        return "typing.Any" if cls is Any else super().__repr__()


class Any(metaclass=_AnyMeta):
    """Any type at all."""

    def __new__(cls, *args, **kwargs):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)


class Generic:
    """The base of classes with type parameters: `class Stack(Generic[T])`."""

    __slots__ = ()

    def __class_getitem__(cls, arguments):
        if not isinstance(arguments, tuple):
            arguments = (arguments,)
        arguments = tuple([_as_type(argument) for argument in arguments])
        if cls is Generic:
            if not arguments:
                raise TypeError("Parameter list to Generic[...] cannot be empty")
            if not all(isinstance(a, (_Parameter, TypeVarTuple, _UnpackAlias)) for a in arguments):
                raise TypeError("Parameters to Generic[...] must all be type variables or parameter specification "
                                "variables.")
            if len(set(arguments)) != len(arguments):
                raise TypeError("Parameters to Generic[...] must all be unique")
            return _GenericAlias(cls, arguments, "Generic")
        if cls.__name__ == "Protocol" and cls.__module__ == "typing":
            return _GenericAlias(cls, arguments, "Protocol")
        parameters = getattr(cls, "__parameters__", ())
        if not parameters:
            raise TypeError(f"{cls} is not a generic class")
        matched = _matched(cls, parameters, arguments)
        flat = []
        for parameter in parameters:
            if isinstance(parameter, TypeVarTuple):
                flat.extend(matched[parameter])
            elif isinstance(parameter, ParamSpec) and isinstance(matched[parameter], list):
                flat.append(tuple([_as_type(argument) for argument in matched[parameter]]))
            else:
                flat.append(matched[parameter])
        return _GenericAlias(cls, tuple(flat))

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__")
        plain = Generic in cls.__bases__ and cls.__name__ != "Protocol" if bases is None else Generic in bases
        if plain:
            raise TypeError("Cannot inherit from plain Generic")
        parameters = None
        for base in bases or ():
            if isinstance(base, _GenericAlias) and base._name in ("Generic", "Protocol"):
                if parameters is not None and base._name == "Generic":
                    raise TypeError("Cannot inherit from Generic[...] multiple times.")
                parameters = base.__parameters__
        used = _parameters_of(bases or ())
        if parameters is None:
            parameters = used
        elif others := [p for p in used if p not in parameters]:
            listed = ", ".join([str(p) for p in others])
            known = ", ".join([str(p) for p in parameters])
            raise TypeError(f"Some type variables ({listed}) are not listed in Generic[{known}]")
        defaults = False
        for parameter in parameters:
            if parameter.has_default():
                defaults = True
            elif defaults:
                raise TypeError(
                    f"Type parameter {parameter!r} without a default follows type parameter with a default")
        cls.__parameters__ = parameters


# ---------------------------------------------------------------- functions


def cast(typ, val):
    """Tell a checker that `val` is a `typ`; give `val`."""
    return val


def final(f):
    """Say that a method or class is not to be overridden."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        pass
    return f


def override(method, /):
    """Say that a method overrides one of a base class."""
    try:
        method.__override__ = True
    except (AttributeError, TypeError):
        pass
    return method


def no_type_check(arg):
    """Say that annotations are not types; of a class, those of its methods and inner classes as well."""
    if isinstance(arg, type):
        for inner in list(vars(arg).values()):
            inner = getattr(inner, "__func__", inner)
            if getattr(inner, "__qualname__", None) == f"{arg.__qualname__}.{getattr(inner, '__name__', None)}":
                no_type_check(inner)
    try:
        arg.__no_type_check__ = True
    except (AttributeError, TypeError):
        pass
    return arg


def assert_type(val, typ, /):
    """Tell a checker to make sure; give `val`."""
    return val


class NewType(_Operand):
    """A type of its own to a checker; a function that gives its argument at run time."""

    def __init__(self, name, tp):
        self.__qualname__ = name
        self.__name__ = name.rpartition(".")[-1]
        self.__supertype__ = tp
        self.__module__ = _caller()

    def __call__(self, x, /):
        return x

    def __reduce__(self):
        return self.__qualname__

    def __mro_entries__(self, bases):
        name = self.__name__

        class Refuses:
            def __init_subclass__(cls):
                own = cls.__name__
                raise TypeError(
                    f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
                    f"`{own} = NewType({own!r}, {name})`"
                )

        return (Refuses,)

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"


def get_origin(tp):
    """`get_origin(List[int]) is list`; `None` for what is not subscripted."""
    if isinstance(tp, _AnnotatedAlias):
        return Annotated
    if isinstance(tp, (ParamSpecArgs, ParamSpecKwargs, _GenericAlias)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    kind = type(tp)
    if kind.__name__ == "UnionType":
        return kind
    if isinstance(tp, type(list[int])):
        return tp.__origin__
    return getattr(tp, "_origin", None) if type(tp).__name__ == "_Abstract" else None


def get_args(tp):
    """`get_args(Dict[str, int]) == (str, int)`"""
    if isinstance(tp, _AnnotatedAlias):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _CallableAlias) or (
        type(tp).__name__ in ("GenericAlias", "_CallableGenericAlias") and tp.__origin__.__name__ == "Callable"
    ):
        *parameters, result = tp.__args__
        if len(parameters) == 1 and (parameters[0] is ... or isinstance(parameters[0], ParamSpec)):
            return (parameters[0], result)
        return (parameters, result)
    if isinstance(tp, _GenericAlias) or type(tp).__name__ in ("GenericAlias", "UnionType"):
        return tp.__args__
    return ()


_OTHERS = {
    "Protocol", "runtime_checkable", "runtime", "NamedTuple", "TypedDict", "is_typeddict", "is_protocol",
    "get_protocol_members", "get_type_hints", "SupportsInt", "SupportsFloat", "SupportsComplex", "SupportsBytes",
    "SupportsIndex", "SupportsAbs", "SupportsRound", "IO", "TextIO", "BinaryIO", "AnyStr", "overload",
    "get_overloads", "clear_overloads", "no_type_check_decorator", "assert_never", "reveal_type",
    "dataclass_transform",
}


def __getattr__(name):
    if name in _OTHERS or name in __all__:
        import _typing

        value = getattr(_typing, name) if name in _OTHERS else _typing.abstract(name)
        globals()[name] = value
        return value
    raise AttributeError(f"module 'typing' has no attribute {name!r}")
