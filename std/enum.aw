"""Enumerations: classes whose members are a fixed set of named constants."""

__all__ = [
    "EnumType", "EnumMeta", "EnumDict", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto",
    "unique", "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
    "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS",
    "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name",
]

_property = property
_bits = bin
Enum = Flag = ReprEnum = None  # made below


class nonmember:
    """Keeps a value of a class body from becoming a member."""

    def __init__(self, value):
        self.value = value


class member:
    """Makes a member of what would not become one: a function, a class."""

    def __init__(self, value):
        self.value = value


_UNSET = object()


class auto:
    """The next value, as `_generate_next_value_` decides."""

    def __init__(self, value=_UNSET):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property(_property):
    """A property that members may share their name with: `Color.name` is the member, `Color.RED.name` the text."""

    _member = None

    def __get__(self, instance, owner=None):
        if instance is None:
            members = owner.__dict__.get("_member_map_", {})
            if self._name in members:
                return members[self._name]
            raise AttributeError(f"{owner!r} has no attribute {self._name!r}")
        return self.fget(instance)

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self._owner!r}> cannot set attribute {self._name!r}")
        self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self._owner!r}> cannot delete attribute {self._name!r}")
        self.fdel(instance)

    def __set_name__(self, owner, name):
        self._name = name
        self._owner = owner.__name__


def _is_descriptor(value):
    cls = type(value)
    return hasattr(cls, "__get__") or hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(class_name, name):
    start = f"_{class_name.lstrip('_')}__"
    return len(name) > len(start) and name.startswith(start) and not name.endswith("__")


_SUNDERS = {
    "_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
    "_iter_member_by_value_", "_iter_member_by_def_", "_add_alias_", "_add_value_alias_", "_boundary_",
    "_repr_html_", "_use_args_", "_member_type_", "_value_repr_",
}


class EnumDict(dict):
    """The namespace of an enumeration's body: it notices members as they are written."""

    def __init__(self, cls_name=None):
        super().__init__()
        self._class_name = cls_name or ""
        self._members = {}  # name: None, in order
        self._last_values = []
        self._ignored = []
        self._generate = None
        self._auto_used = False

    @_property
    def member_names(self):
        return list(self._members)

    def __setitem__(self, key, value):
        if _is_private(self._class_name, key):
            pass
        elif _is_sunder(key):
            if key not in _SUNDERS:
                raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
            if key == "_generate_next_value_":
                if self._auto_used:
                    raise TypeError("_generate_next_value_ must be defined before members")
                self._generate = value.__func__ if isinstance(value, staticmethod) else value
            elif key == "_ignore_":
                names = value.replace(",", " ").split() if isinstance(value, str) else list(value)
                value = self._ignored = names
                taken = set(names) & set(self._members)
                if taken:
                    raise ValueError(f"_ignore_ cannot specify already set names: {taken!r}")
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._members:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignored:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif isinstance(value, member) or not (_is_descriptor(value) or _is_internal_class(self._class_name, value)):
            if key in self:
                raise TypeError(f"{key!r} already defined as {self[key]!r}")
            if isinstance(value, member):
                value = value.value
            value = self._resolve(key, value)
            self._members[key] = None
        super().__setitem__(key, value)

    def _resolve(self, key, value):
        if type(value) is auto:
            return self._next(key, value)
        if isinstance(value, tuple) and any(type(item) is auto for item in value):
            parts = [self._next(key, item) if type(item) is auto else item for item in value]
            return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
        self._last_values.append(value)
        return value

    def _next(self, key, automatic):
        if automatic.value is _UNSET:
            self._auto_used = True
            automatic.value = self._generate(key, 1, len(self._members), self._last_values[:])
        self._last_values.append(automatic.value)
        return automatic.value

    def update(self, *args, **kwds):
        for key, value in dict(*args, **kwds).items():
            self[key] = value


def _is_internal_class(class_name, value):
    return isinstance(value, type) and value.__qualname__.endswith(f"{class_name}.{value.__name__}")


# ---------------------------------------------------------------- the metaclass


class EnumType(type):
    """The class of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        namespace = EnumDict(cls)
        if bases:
            _check_bases(cls, bases)
            _, first = _mixins(cls, bases)
            if first is not None:
                namespace._generate = getattr(first, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if not isinstance(classdict, EnumDict):
            plain, classdict = classdict, EnumDict(cls)
            classdict.update(plain)
        for name in classdict._ignored:
            classdict.pop(name, None)
        names = classdict.member_names
        values = {name: classdict.pop(name) for name in names}
        for name in ("mro", ""):
            if name in values:
                raise ValueError(f"invalid enum member name(s) {name!r}")
        kind, first = _mixins(cls, bases)
        order = classdict.pop("_order_", None)
        namespace = dict(classdict)
        namespace.pop("_ignore_", None)
        if isinstance(generate := namespace.get("_generate_next_value_"), _FUNCTION):
            namespace["_generate_next_value_"] = staticmethod(generate)
        namespace["_new_member_"] = new_member = _maker_of(namespace, kind, first)
        own_new = "__new__" in namespace
        namespace.pop("__new__", None)
        namespace["_member_names_"] = []
        namespace["_member_map_"] = {}
        namespace["_value2member_map_"] = {}
        namespace["_unhashable_values_"] = []
        namespace["_member_type_"] = kind
        namespace["_boundary_"] = boundary or getattr(first, "_boundary_", None)
        namespace["_flag_mask_"] = namespace["_singles_mask_"] = 0
        made = super().__new__(metacls, cls, bases, namespace, **kwds)
        if own_new or first is not None:
            made.__new__ = _lookup_new
        if first is not None:
            _choose_formats(made, kind, bases, namespace)
        uses_args = new_member is not object.__new__
        for name in names:
            _add_member(made, name, values[name], kind, new_member, uses_args)
        if Flag is not None and issubclass(made, Flag):
            _finish_flag(made, names)
        if order is not None:
            wanted = order.replace(",", " ").split() if isinstance(order, str) else list(order)
            aliases = made._member_map_.keys() - made._member_names_
            wanted = [name for name in wanted if name not in aliases]
            if wanted != made._member_names_:
                raise TypeError(
                    "member order does not match _order_:\n"
                    f"  {made._member_names_!r}\n  {wanted!r}"
                )
        return made

    def __init__(cls, name=None, bases=None, classdict=None, **kwds):
        pass

    def __call__(cls, value, names=_UNSET, *values, module=None, qualname=None, type=None, start=1,
                 boundary=None):
        if cls._member_map_:
            if names is not _UNSET:
                value = (value, names, *values)
            return cls.__new__(cls, value)
        if names is _UNSET and type is None:
            raise TypeError(f"{cls} has no members; specify `names=()` if you meant to create a new, empty, enum")
        return cls._create_(value, None if names is _UNSET else names, module, qualname, type, start, boundary)

    def _create_(cls, class_name, names, module=None, qualname=None, kind=None, start=1, boundary=None):
        metacls = type(cls)
        bases = (cls,) if kind is None else (kind, cls)
        namespace = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, dict):
            names = list(names.items())
        names = list(names or ())
        if names and isinstance(names[0], str):
            last_values, pairs = [], []
            for i, name in enumerate(names):
                value = namespace._generate(name, start, i, last_values[:])
                last_values.append(value)
                pairs.append((name, value))
        else:
            pairs = [tuple(pair) for pair in names]
        for name, value in pairs:
            namespace[name] = value
        namespace["__module__"] = module if module is not None else _caller()
        namespace["__qualname__"] = qualname or class_name
        return metacls.__new__(metacls, class_name, bases, namespace, boundary=boundary)

    def __contains__(cls, value):
        if isinstance(value, cls):
            return True
        try:
            return cls._value2member_map_.get(value) is not None
        except TypeError:
            return any(value == known for known, _ in cls._unhashable_values_)

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __len__(cls):
        return len(cls._member_names_)

    def __bool__(cls):
        return True

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        if name in cls.__dict__.get("_member_map_", {}):
            raise AttributeError(f"{cls.__name__!r} cannot delete member {name!r}.")
        super().__delattr__(name)

    def __dir__(cls):
        names = {"__class__", "__contains__", "__doc__", "__getitem__", "__init_subclass__", "__iter__", "__len__",
                 "__members__", "__module__", "__name__", "__qualname__", *cls._member_names_}
        return sorted(names if cls._member_type_ is object else names.union(dir(cls._member_type_)))

    @_property
    def __members__(cls):
        """The members by name, aliases included."""
        return _proxy(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"


EnumMeta = EnumType
_proxy = type(type.__dict__)
_FUNCTION = type(_is_dunder)


def _caller():
    import sys

    try:
        return sys._getframe(3).f_globals.get("__name__", "__main__")
    except (AttributeError, ValueError):
        return "__main__"


def _check_bases(name, bases):
    for base in bases:
        if isinstance(base, EnumType) and base._member_names_:
            raise TypeError(f"<enum {name!r}> cannot extend {base!r}")


def _mixins(name, bases):
    # (the type of data that the members are, the enumeration the class derives from)
    if not bases:
        return object, None
    first = bases[-1]
    if not isinstance(first, EnumType):
        raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
    kinds = []
    for base in bases:
        candidate = None
        for ancestor in base.__mro__:
            if ancestor is object:
                continue
            if isinstance(ancestor, EnumType):
                if ancestor._member_type_ is not object:
                    kinds.append(ancestor._member_type_)
                    break
            elif "__new__" in ancestor.__dict__ or "__dataclass_fields__" in ancestor.__dict__:
                kinds.append(candidate or ancestor)
                break
            else:
                candidate = candidate or ancestor
    kinds = set(kinds)
    if len(kinds) > 1:
        raise TypeError(f"too many data types for {name!r}: {kinds!r}")
    return kinds.pop() if kinds else object, first


def _maker_of(namespace, kind, first):
    own = namespace.get("__new__")
    if own is not None:
        return own.__func__ if isinstance(own, staticmethod) else own
    inherited = getattr(first, "_new_member_", None)
    if inherited is not None and inherited is not object.__new__:
        return inherited
    return kind.__new__


def _lookup_new(cls, value):
    # Color(1): members exist already
    if type(value) is cls:
        return value
    try:
        found = cls._value2member_map_.get(value)
        if found is not None:
            return found
    except TypeError:
        for known, found in cls._unhashable_values_:
            if known == value:
                return found
    if not cls._member_map_ and not issubclass(cls, Flag):
        if cls in (Enum, IntEnum, StrEnum):
            raise TypeError(f"{cls!r} has no members")
        raise TypeError(f"{cls!r} has no members defined")
    problem = None
    try:
        found = cls._missing_(value)
    except Exception as e:
        problem, found = e, None
    if isinstance(found, cls) or (
        Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(found, int)
    ):
        return found
    invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
    if problem is None and found is None:
        raise invalid
    if problem is None:
        problem = TypeError(
            f"error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member"
        )
    if not isinstance(problem, ValueError):
        problem.__context__ = invalid
    raise problem


_lookup_new.__name__ = "__new__"

_COMBINING = ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__")


def _choose_formats(made, kind, bases, namespace):
    # repr, str and format come from the enumeration, not from the type of data, unless the body says otherwise
    if kind is object:
        return
    if ReprEnum is not None and ReprEnum in bases:
        if "__str__" not in namespace:
            made.__str__ = kind.__str__ if "__str__" in kind.__dict__ else kind.__repr__
        if "__format__" not in namespace:
            made.__format__ = kind.__format__
    first = bases[-1]
    if Flag is not None and issubclass(made, Flag):
        for name in _COMBINING:
            if name not in namespace:
                setattr(made, name, getattr(Flag, name))
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name in namespace or not hasattr(first, name):
            continue
        wanted = getattr(first, name)
        now = getattr(made, name)
        if name in made.__dict__ or now is wanted:
            continue
        if now in (getattr(kind, name), getattr(object, name, None)):
            setattr(made, name, wanted)


def _add_member(cls, name, value, kind, new_member, uses_args):
    args = value if isinstance(value, tuple) else (value,)
    if kind is tuple:
        args = (args,)
    if uses_args:
        made = new_member(cls, *args)
    else:
        made = new_member(cls)
    if "_value_" not in made.__dict__:
        if kind is object:
            made._value_ = value
        else:
            try:
                made._value_ = kind(*args)
            except Exception as e:
                problem = TypeError("_value_ not set in __new__, unable to create it")
                raise problem from e
    value = made._value_
    made._name_ = name
    made.__objclass__ = cls
    made._sort_order_ = len(cls._member_names_)
    if (init := cls.__init__) is not object.__init__ and init is not getattr(Enum, "__init__", None):
        made.__init__(*args)
    if Flag is not None and issubclass(cls, Flag):
        # names of combined bits are aliases, as are those of what is no number
        try:
            same = cls._value2member_map_.get(value)
        except TypeError:
            same = None
        bits = value if isinstance(value, int) and value > 0 else 0
        single = bits and bits & (bits - 1) == 0
        if same is None:
            if single:
                cls._member_names_.append(name)
            try:
                cls._value2member_map_[value] = made
            except TypeError:
                cls._unhashable_values_.append((value, made))
        else:
            made = same
        cls._flag_mask_ |= bits
        if single:
            cls._singles_mask_ |= bits
        _bind(cls, name, made)
        return
    try:
        same = cls._value2member_map_.get(value)
        hashable = True
    except TypeError:
        hashable = False
        same = None
        for known, other in cls._unhashable_values_:
            if known == value:
                same = other
    if same is not None:
        made = same
    else:
        cls._member_names_.append(name)
        if hashable:
            cls._value2member_map_[value] = made
        else:
            cls._unhashable_values_.append((value, made))
    _bind(cls, name, made)


def _bind(cls, name, made):
    for base in cls.__mro__[1:]:
        if isinstance(base.__dict__.get(name), property):
            break  # the shared property finds the member in `_member_map_`
    else:
        type.__setattr__(cls, name, made)
    cls._member_map_[name] = made


def _finish_flag(cls, names):
    cls._all_bits_ = 2 ** cls._flag_mask_.bit_length() - 1
    cls._inverted_ = None


# ---------------------------------------------------------------- the base classes


class Enum(metaclass=EnumType):
    """The base of enumerations."""

    @classmethod
    def __signature__(cls):
        if cls._member_names_:
            return "(*values)"
        return "(new_class_name, /, names, *, module=None, qualname=None, type=None, start=1, boundary=None)"

    def __new__(cls, value):
        return _lookup_new(cls, value)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The value of `auto()`: one more than the largest so far."""
        if not last_values:
            return start
        try:
            last = sorted(last_values).pop()
        except TypeError:
            raise TypeError("unable to sort non-numeric values") from None
        try:
            return last + 1
        except TypeError:
            raise TypeError(f"unable to increment {last!r}") from None

    @classmethod
    def _missing_(cls, value):
        return None

    def _add_alias_(self, name):
        cls = type(self)
        if name in cls._member_map_ and cls._member_map_[name] is not self:
            raise NameError(f"{name!r} is already bound: {cls._member_map_[name]!r}")
        _bind(cls, name, self)

    def _add_value_alias_(self, value):
        known = type(self)._value2member_map_.get(value)
        if known is not None and known is not self:
            raise ValueError(f"{value!r} is already bound: {known!r}")
        type(self)._value2member_map_[value] = self

    @property
    def name(self):
        """The name of the member."""
        return self._name_

    @property
    def value(self):
        """The value of the member."""
        return self._value_

    def __repr__(self):
        kind = type(self)._member_type_
        if kind is not object and "__dataclass_fields__" in kind.__dict__ and "__repr__" in kind.__dict__:
            fields = kind.__dataclass_fields__.items()
            text = ", ".join([f"{key}={getattr(self._value_, key)!r}" for key, f in fields if f.repr])
            return f"<{type(self).__name__}.{self._name_}: {text}>"
        return f"<{type(self).__name__}.{self._name_}: {self._value_!r}>"

    def __str__(self):
        return f"{type(self).__name__}.{self._name_}"

    def __format__(self, spec):
        return str.__format__(str(self), spec)

    def __dir__(self):
        own = set() if self._member_type_ is object else set(object.__dir__(self))
        own.update(name for name in self.__dict__ if name[0] != "_")
        for base in type(self).__mro__:
            for name in base.__dict__:
                if name[0] != "_" and name not in type(self)._member_map_:
                    own.add(name)
        return sorted({"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"} | own)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, protocol):
        return type(self), (self._value_,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


Enum._new_member_ = object.__new__


class ReprEnum(Enum):
    """Enumerations whose `str` and `format` are those of the values."""


class IntEnum(int, ReprEnum):
    """Enumerations whose members are integers."""


class StrEnum(str, ReprEnum):
    """Enumerations whose members are texts."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        for what, value in zip(("encoding", "errors"), values[1:]):
            if not isinstance(value, str):
                raise TypeError(f"{what} must be a string, not {value!r}")
        value = str(*values)
        made = str.__new__(cls, value)
        made._value_ = value
        return made

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


class FlagBoundary(StrEnum):
    """What a flag does with bits that no member has: refuse them, drop them, become an int, keep them."""

    STRICT = "strict"
    CONFORM = "conform"
    EJECT = "eject"
    KEEP = "keep"


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class EnumCheck(StrEnum):
    """What `verify` can look at."""

    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class Flag(Enum, boundary=STRICT):
    """Enumerations whose members can be combined by `|`."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        if not last_values:
            return start if start is not None else 1
        try:
            highest = max(last_values).bit_length() - 1
        except Exception:
            raise TypeError(f"invalid flag value {last_values[-1]!r}") from None
        return 2 ** (highest + 1)

    @classmethod
    def _missing_(cls, value):
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        mask, bits = cls._flag_mask_, cls._all_bits_
        original = value
        if not ~bits <= value <= bits or value & (bits ^ mask):
            if cls._boundary_ is STRICT:
                width = max(value.bit_length(), bits.bit_length())
                raise ValueError(
                    f"{cls!r} invalid value {value!r}\n    given {_bin(value, width)}\n  allowed {_bin(mask, width)}"
                )
            if cls._boundary_ is CONFORM:
                value &= mask
            elif cls._boundary_ is EJECT:
                return value
            elif value < 0:
                value = max(bits + 1, 2 ** value.bit_length()) + value
        if value < 0:
            value += bits + 1
            if cls._boundary_ is not KEEP:
                value &= mask
        if value != original and value in cls._value2member_map_:
            return cls._value2member_map_[value]
        kind = cls._member_type_
        made = object.__new__(cls) if kind is object else kind.__new__(cls, value)
        made._value_ = value
        parts = list(cls._iter_member_(value & cls._singles_mask_))
        if value & ~cls._singles_mask_:
            # bits that only members of several bits have
            for one in cls._member_map_.values():
                if one not in parts and one._value_ and one._value_ & value == one._value_:
                    parts.append(one)
        known = 0
        for one in parts:
            known |= one._value_
        made._name_ = "|".join(one._name_ for one in parts) or None
        if parts and value ^ known:
            if cls._boundary_ is STRICT:
                raise ValueError(f"{cls!r}: no members with value {value ^ known!r}")
            made._name_ += f"|{cls._numeric_repr_(value ^ known)}"
        cls._value2member_map_.setdefault(value, made)
        return cls._value2member_map_[value]

    @classmethod
    def _iter_member_(cls, value):
        # bits without a name are there when the boundary keeps them
        found = [cls._value2member_map_.get(bit) for bit in show_flag_values(value & cls._flag_mask_)]
        values = [one._value_ for one in cls]
        yield from found if values == sorted(values) else sorted(found, key=lambda one: one._sort_order_)

    def __contains__(self, other):
        if not isinstance(other, type(self)):
            raise TypeError(
                f"unsupported operand type(s) for 'in': {type(other).__qualname__!r} and {type(self).__qualname__!r}"
            )
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        # a truth value among integers is one of them
        show = int.__repr__ if type(self)._member_type_ is int else repr
        show = type(self).__dict__.get("_value_repr_", show)
        if self._name_ is None:
            return f"<{type(self).__name__}: {show(self._value_)}>"
        return f"<{type(self).__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        if self._name_ is None:
            return f"{type(self).__name__}({self._value_!r})"
        return f"{type(self).__name__}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _other(self, other):
        if isinstance(other, type(self)):
            return other._value_
        if type(self)._member_type_ is not object and isinstance(other, type(self)._member_type_):
            return other
        return None

    def __or__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ | value)

    def __and__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ & value)

    def __xor__(self, other):
        value = self._other(other)
        return NotImplemented if value is None else type(self)(self._value_ ^ value)

    def __invert__(self):
        cls = type(self)
        if cls._boundary_ in (EJECT, KEEP):
            return cls(~self._value_)
        return cls(cls._singles_mask_ & ~self._value_)

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags whose members are integers."""


def bin(num, max_bits=None):
    """As the builtin, with a bit for the sign in front: `bin(-10) == "0b1 0110"`."""
    ceiling = 2 ** num.bit_length()
    digits = _bits(num + ceiling if num >= 0 else ~num ^ (ceiling - 1) + ceiling)
    sign, digits = digits[:3], digits[3:]
    if num < 0:
        sign = "0b1"
    else:
        sign = "0b0"
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f"{sign} {digits}"


def _bin(value, width):
    # as bin(), with the sign as a bit in front
    digits = _bits(value % 2**width)[2:].rjust(width, "0") if width else ""
    return f"0b{int(value < 0)} {digits}"


# ---------------------------------------------------------------- decorators


def unique(enumeration):
    """Refuse aliases."""
    aliases = [(name, one.name) for name, one in enumeration.__members__.items() if name != one.name]
    if aliases:
        details = ", ".join([f"{alias} -> {name}" for alias, name in aliases])
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class verify:
    """Refuse enumerations that break one of the checks."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                aliases = [(n, one.name) for n, one in enumeration.__members__.items() if n != one.name]
                if aliases:
                    details = ", ".join([f"{alias} -> {name}" for alias, name in aliases])
                    raise ValueError(f"aliases found in {enumeration!r}: {details}")
            elif check is CONTINUOUS:
                values = {one.value for one in enumeration}
                if len(values) < 2:
                    continue
                low, high = min(values), max(values)
                if issubclass(enumeration, Flag):
                    wanted = [2**i for i in range(low.bit_length() - 1, high.bit_length())]
                else:
                    wanted = range(low, high + 1)
                missing = [value for value in wanted if value not in values]
                if missing:
                    kind = "flag" if issubclass(enumeration, Flag) else "enum"
                    raise ValueError(
                        f"invalid {kind} {enumeration.__name__!r}: missing values "
                        f"{', '.join([str(value) for value in missing])}"
                    )
            elif check is NAMED_FLAGS:
                unnamed = 0
                names = []
                values = [one._value_ for one in enumeration]
                for name, one in enumeration._member_map_.items():
                    if name not in enumeration._member_names_ and not one._value_ < 0:
                        rest = sum(bit for bit in show_flag_values(one._value_) if bit not in values)
                        unnamed |= rest
                        if rest:
                            names.append(name)
                if names:
                    alias = f"alias {names[0]} is missing" if len(names) == 1 else (
                        f"aliases {', '.join(names[:-1])} and {names[-1]} are missing")
                    values = [2**i for i in range(unnamed.bit_length()) if unnamed >> i & 1]
                    what = f"value 0x{values[0]:x}" if len(values) == 1 else f"combined values of 0x{unnamed:x}"
                    raise ValueError(f"invalid Flag {enumeration.__name__!r}: {alias} {what} "
                                     "[use enum.show_flag_values(value) for details]")
        return enumeration


def show_flag_values(value):
    """The single bits of an integer that is not negative."""
    if value < 0:
        raise ValueError(f"{value!r} is not a positive integer")
    bits = []
    while value:
        bits.append(value & ~value + 1)
        value ^= bits[-1]
    return bits


def global_enum_repr(self):
    return f"{type(self).__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    module = type(self).__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{type(self).__name__}({self._value_!r})"
    # bits without a name are shown as a number, and that is not a name of the module
    return "|".join([name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|")])


def global_str(self):
    return f"{type(self).__name__}({self._value_!r})" if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """Put the members into the module of the class as well."""
    import sys

    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    vars(sys.modules[cls.__module__]).update(cls.__members__)
    return cls


def pickle_by_global_name(self, proto):
    return self._name_


def pickle_by_enum_name(self, proto):
    return getattr, (type(self), self._name_)
