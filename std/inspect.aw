"""Questions about objects: what they are, what they take."""

import sys
import types
from collections import OrderedDict, namedtuple
from keyword import iskeyword

from _annotation import formatannotation
from _inspect_objects import (
    _MISSING, classify_class_attrs, findsource, formatargvalues, getabsfile, getargs, getargvalues, getasyncgenlocals,
    getasyncgenstate, getattr_static, getcallargs, getclasstree, getclosurevars, getcomments, getcoroutinelocals,
    getframeinfo, getgeneratorlocals, getinnerframes, getlineno, getmembers_static, getmodulename, getouterframes,
    indentsize, stack, trace,
)

__all__ = [
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "ArgInfo", "Arguments", "Attribute",
    "BoundArguments", "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CO_ASYNC_GENERATOR",
    "CO_COROUTINE", "CO_GENERATOR", "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED",
    "CO_VARARGS", "CO_VARKEYWORDS", "ClosureVars", "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED",
    "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT", "Traceback",
    "classify_class_attrs", "cleandoc", "currentframe", "findsource", "formatannotation", "formatargvalues",
    "get_annotations", "getabsfile", "getargs", "getargvalues", "getasyncgenlocals", "getasyncgenstate",
    "getattr_static", "getcallargs", "getclasstree", "getclosurevars", "getcomments", "getcoroutinelocals",
    "getcoroutinestate", "getdoc", "getfile", "getframeinfo", "getfullargspec", "getgeneratorlocals",
    "getgeneratorstate", "getinnerframes", "getlineno", "getmembers", "getmembers_static", "getmodule",
    "getmodulename", "getmro", "getouterframes", "getsource", "getsourcefile", "getsourcelines", "indentsize",
    "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin", "isclass", "iscode", "iscoroutine",
    "iscoroutinefunction", "isdatadescriptor", "isframe", "isfunction", "isgenerator", "isgeneratorfunction",
    "isgetsetdescriptor", "ismemberdescriptor", "ismethod", "ismethoddescriptor", "ismethodwrapper", "ismodule",
    "isroutine", "istraceback", "markcoroutinefunction", "signature", "stack", "trace", "unwrap",
]

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE = 1, 2, 4, 8, 16, 32, 64
TPFLAGS_IS_ABSTRACT = 1 << 20
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512


# ---------------------------------------------------------------- kinds of objects


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    """Is it a method bound to an object?"""
    return isinstance(object, types.MethodType)


def isfunction(object):
    """Is it a function written in the language?"""
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def ismethoddescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    # partials are descriptors by accident of their class
    if kind.__name__ == "partial" and kind.__module__ == "functools":
        return False
    return hasattr(kind, "__get__") and not hasattr(kind, "__set__") and not hasattr(kind, "__delete__")


def isroutine(object):
    return (isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)
            or ismethodwrapper(object))


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    kind = type(object)
    return hasattr(kind, "__set__") or hasattr(kind, "__delete__")


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isframe(object):
    return isinstance(object, types.FrameType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isawaitable(object):
    """May it stand behind `await`?"""
    if isinstance(object, types.GeneratorType):
        return bool(object.gi_code.co_flags & CO_ITERABLE_COROUTINE)
    return isinstance(object, types.CoroutineType) or hasattr(type(object), "__await__")


def _plain(function):
    # the function inside methods and partials
    while True:
        if ismethod(function):
            function = function.__func__
        elif type(function).__name__ == "partial" and hasattr(function, "func"):
            function = function.func
        else:
            return function


def _has_flag(function, flag):
    function = _plain(function)
    return isfunction(function) and bool(function.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def markcoroutinefunction(func):
    """Let `iscoroutinefunction` take a function for a coroutine function."""
    func = getattr(func, "__func__", func)
    func._is_coroutine_mark = True
    return func


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE) or getattr(_plain(obj), "_is_coroutine_mark", False) is True


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isabstract(object):
    """Does the class have abstract methods?"""
    return isinstance(object, type) and bool(getattr(object, "__abstractmethods__", None))


AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = (
    "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED",
)
GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = (
    "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED",
)


def getgeneratorstate(generator):
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CLOSED if generator.gi_frame is None else GEN_CREATED


def getcoroutinestate(coroutine):
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CLOSED if coroutine.cr_frame is None else CORO_CREATED


# ---------------------------------------------------------------- looking around


def getmembers(object, predicate=None):
    """(name, value) of the attributes, by name."""
    found = []
    for name in dict.fromkeys(dir(object)):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    """The function that wrappers were put around."""
    first, seen = func, {id(func): func}
    while not isclass(func) and hasattr(func, "__wrapped__") and not (stop is not None and stop(func)):
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= sys.getrecursionlimit():
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(func)] = func
    return func


def cleandoc(doc):
    """A docstring without the indentation of its lines."""
    lines = doc.expandtabs().split("\n")
    margins = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")]
    margin = min(margins, default=0)
    lines = [lines[0].lstrip(" "), *[line[margin:] for line in lines[1:]]]
    while lines and not lines[-1].strip():
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def getdoc(object):
    """The docstring, tidied; methods without one have that of a base class."""
    doc = getattr(object, "__doc__", None)
    place = object.fget if isinstance(object, property) and isfunction(object.fget) else object
    if doc is None and (isfunction(place) or ismethod(object)):
        name = place.__name__
        if ismethod(object):
            owner = object.__self__ if isclass(object.__self__) else type(object.__self__)
        else:
            owner = sys.modules.get(place.__module__)
            for part in place.__qualname__.split(".")[:-1]:
                owner = getattr(owner, part, None)
            owner = owner if isclass(owner) else None
        for base in owner.__mro__[1:] if owner else ():
            doc = getattr(base.__dict__.get(name), "__doc__", None)
            if doc is not None:
                break
    elif doc is None and isclass(object):
        for base in object.__mro__:
            if base is not object and base.__doc__ is not None and base.__module__ != "builtins":
                doc = base.__doc__
                break
    return cleandoc(doc) if isinstance(doc, str) else None


def getmodule(object, _filename=None):
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object) if _filename is None else _filename
    except TypeError:
        return None
    for module in list(sys.modules.values()):
        if ismodule(module) and getattr(module, "__file__", None) == file:
            return module
    return None


def getfile(object):
    """The file that an object is defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        module = sys.modules.get(getattr(object, "__module__", None))
        if getattr(module, "__file__", None):
            return module.__file__
        if getattr(object, "__module__", None) == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError(
        "module, class, method, function, traceback, frame, or code object was expected, got "
        f"{type(object).__name__}"
    )


def getsourcefile(object):
    """The file with the source of an object; `None` if there is none."""
    import linecache
    import os

    filename = getfile(object)
    if os.path.exists(filename) or filename in linecache.cache:
        return filename
    return None


def _scan(line, depth, quote):
    # (brackets open after a line, the quotes of a string that goes on behind it or "", whether there is code in it)
    code = bool(quote)
    at = 0
    while at < len(line):
        if quote:
            if line[at] == "\\":
                at += 1
            elif line.startswith(quote, at):
                at += len(quote) - 1
                quote = ""
        elif line[at] in "\"'":
            quote = line[at] * 3 if line.startswith(line[at] * 3, at) else line[at]
            at += len(quote) - 1
        elif line[at] == "#":
            break
        elif line[at] in "([{":
            depth += 1
        elif line[at] in ")]}":
            depth = max(depth - 1, 0)
        code = code or not line[at].isspace()
        at += 1
    if len(quote) == 1 and not line.rstrip("\r\n").endswith("\\"):
        quote = ""
    return depth, quote, code


def _block(lines):
    # the lines of the definition that the first line begins
    def indent(line):
        return len(line) - len(line.lstrip())

    margin = indent(lines[0])
    end, depth, quote, started, joined, body = 0, 0, "", False, False, None
    for i, line in enumerate(lines):
        inside = depth > 0 or bool(quote) or joined
        depth, quote, code = _scan(line, depth, quote)
        if not code and not inside:
            if body is not None and line.strip() and indent(line) >= body:
                end = i + 1
            continue
        if started and not inside:
            if indent(line) <= margin:
                break
            body = indent(line) if body is None else body
        joined = line.rstrip("\r\n").endswith("\\")
        if depth == 0 and not quote and not line.lstrip().startswith("@"):
            started = True
        end = i + 1
    return lines[:end]


def getsourcelines(object):
    """(the lines of the definition, the number of the first)"""
    import linecache

    object = unwrap(object)
    lines = linecache.getlines(getfile(object))
    if not lines:
        raise OSError("could not get source code")
    if ismodule(object):
        return lines, 0
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object) and object.co_name == "<module>":
        return lines, 0
    if isclass(object):
        if "__firstlineno__" not in vars(object):
            raise OSError("source code not available")
        start = object.__firstlineno__ - 1
    else:
        if ismethod(object):
            object = object.__func__
        if isfunction(object):
            object = object.__code__
        start = object.co_firstlineno - 1
    if start >= len(lines):
        raise OSError("lineno is out of bounds")
    return _block(lines[start:]), start + 1


def getsource(object):
    """The text of the definition."""
    return "".join(getsourcelines(object)[0])


def currentframe():
    try:
        return sys._getframe(1)
    except AttributeError:
        return None


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A copy of the annotations; with `eval_str`, texts are evaluated."""
    if isclass(obj):
        found = obj.__dict__.get("__annotations__", {})
    elif callable(obj) or ismodule(obj):
        found = getattr(obj, "__annotations__", None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    found = dict(found or {})
    if eval_str:
        if globals is None:
            globals = getattr(unwrap(obj), "__globals__", None)
            if globals is None:
                globals = vars(sys.modules.get(getattr(obj, "__module__", None), sys))
        if locals is None and isclass(obj):
            locals = dict(vars(obj))
        parameters = getattr(obj, "__type_params__", ())
        if parameters:
            locals = {parameter.__name__: parameter for parameter in parameters} | (locals or {})
        found = {k: eval(v, globals, locals) if isinstance(v, str) else v for k, v in found.items()}
    return found


# ---------------------------------------------------------------- signatures


class _empty:
    """Marks the absence of a default or an annotation."""


class _ParameterKind(int):
    def __new__(cls, value, name, description):
        made = super().__new__(cls, value)
        made.name = name
        made.description = description
        return made

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __reduce__(self):
        return getattr, (Parameter, self.name)


_POSITIONAL_ONLY = _ParameterKind(0, "POSITIONAL_ONLY", "positional-only")
_POSITIONAL_OR_KEYWORD = _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword")
_VAR_POSITIONAL = _ParameterKind(2, "VAR_POSITIONAL", "variadic positional")
_KEYWORD_ONLY = _ParameterKind(3, "KEYWORD_ONLY", "keyword-only")
_VAR_KEYWORD = _ParameterKind(4, "VAR_KEYWORD", "variadic keyword")
_KINDS = (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD)


class Parameter:
    """One parameter of a signature."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY = _POSITIONAL_ONLY
    POSITIONAL_OR_KEYWORD = _POSITIONAL_OR_KEYWORD
    VAR_POSITIONAL = _VAR_POSITIONAL
    KEYWORD_ONLY = _KEYWORD_ONLY
    VAR_KEYWORD = _VAR_KEYWORD
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if kind not in _KINDS:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        kind = _KINDS[kind]
        if default is not _empty and kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if not name.isidentifier() or kind is not _POSITIONAL_ONLY and iskeyword(name):
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name, self._kind, self._default, self._annotation = name, kind, default, annotation

    @property
    def name(self):
        return self._name

    @property
    def kind(self):
        return self._kind

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    def replace(self, *, name=_MISSING, kind=_MISSING, annotation=_MISSING, default=_MISSING):
        """The parameter with other attributes."""
        return type(self)(
            self._name if name is _MISSING else name,
            self._kind if kind is _MISSING else kind,
            default=self._default if default is _MISSING else default,
            annotation=self._annotation if annotation is _MISSING else annotation,
        )

    __replace__ = replace

    def __reduce__(self):
        return type(self), (self._name, self._kind), (self._default, self._annotation)

    def __setstate__(self, state):
        self._default, self._annotation = state

    def __str__(self):
        text = self._name
        if self._annotation is not _empty:
            text += f": {formatannotation(self._annotation)}"
        if self._default is not _empty:
            text += f" = {self._default!r}" if self._annotation is not _empty else f"={self._default!r}"
        return ("*" if self._kind is _VAR_POSITIONAL else "**" if self._kind is _VAR_KEYWORD else "") + text

    def __repr__(self):
        return f'<Parameter "{self}">'

    def _key(self):
        return self._name, self._kind, self._default, self._annotation

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash(self._key())


class BoundArguments:
    """Arguments, by the parameters they were given to."""

    def __init__(self, signature, arguments):
        self.signature = signature
        self.arguments = arguments

    @property
    def args(self):
        values = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD) or name not in self.arguments:
                break
            if parameter.kind is _VAR_POSITIONAL:
                values.extend(self.arguments[name])
            else:
                values.append(self.arguments[name])
        return tuple(values)

    @property
    def kwargs(self):
        values, by_name = {}, False
        for name, parameter in self.signature.parameters.items():
            if parameter.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                by_name = True
            elif name not in self.arguments:
                by_name = True
                continue
            if not by_name or name not in self.arguments:
                continue
            if parameter.kind is _VAR_KEYWORD:
                values.update(self.arguments[name])
            else:
                values[name] = self.arguments[name]
        return values

    def apply_defaults(self):
        """Fill in the defaults of what was not given."""
        full = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                full[name] = self.arguments[name]
            elif parameter.default is not _empty:
                full[name] = parameter.default
            elif parameter.kind is _VAR_POSITIONAL:
                full[name] = ()
            elif parameter.kind is _VAR_KEYWORD:
                full[name] = {}
        self.arguments = full

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<BoundArguments ({', '.join([f'{key}={value!r}' for key, value in self.arguments.items()])})>"


class Signature:
    """The parameters of a callable and the annotation of what it returns."""

    __slots__ = ("_parameters", "_return")

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        found, last, defaults = {}, _POSITIONAL_ONLY, False
        for parameter in () if parameters is None else parameters:
            kind = parameter.kind
            if kind < last:
                raise ValueError(
                    f"wrong parameter order: {last.description} parameter before {kind.description} parameter"
                )
            last = kind
            if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
                if parameter.default is not _empty:
                    defaults = True
                elif defaults:
                    raise ValueError("non-default argument follows default argument")
            if parameter.name in found:
                raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            found[parameter.name] = parameter
        self._parameters = types.MappingProxyType(OrderedDict(found))
        self._return = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """As `signature`, of this class."""
        found = signature(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)
        if isinstance(found, cls):
            return found
        return cls(found._parameters.values(), return_annotation=found._return)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return

    def replace(self, *, parameters=_MISSING, return_annotation=_MISSING):
        """The signature with other parameters or another annotation."""
        return type(self)(
            self._parameters.values() if parameters is _MISSING else parameters,
            return_annotation=self._return if return_annotation is _MISSING else return_annotation,
        )

    __replace__ = replace

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return": self._return}

    def __setstate__(self, state):
        self._return = state["_return"]

    def bind(self, /, *args, **kwargs):
        """Match arguments with parameters as a call would."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """As `bind`; arguments may be missing."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        found, rest, extra, misplaced = {}, list(args), dict(kwargs), []
        # has every parameter so far taken a positional argument?
        straight = True
        for name, parameter in self._parameters.items():
            kind = parameter.kind
            if kind is _VAR_POSITIONAL:
                if rest:
                    found[name] = tuple(rest)
                    rest = []
            elif kind is _VAR_KEYWORD:
                if extra:
                    found[name] = extra
                    extra = {}
            elif rest and kind is not _KEYWORD_ONLY:
                if name in extra and kind is _POSITIONAL_OR_KEYWORD:
                    raise TypeError(f"multiple values for argument {name!r}")
                found[name] = rest.pop(0)
            elif name in extra and kind is not _POSITIONAL_ONLY:
                if rest:
                    raise TypeError("too many positional arguments")
                found[name] = extra.pop(name)
            elif kind is _POSITIONAL_ONLY and name in extra:
                misplaced.append(name)
            elif parameter.default is _empty and not partial:
                if rest:
                    raise TypeError("too many positional arguments")
                note = " keyword-only" if kind is _KEYWORD_ONLY and straight else ""
                raise TypeError(f"missing a required{note} argument: {name!r}")
            straight = straight and name in found and kind is not _VAR_POSITIONAL and name not in kwargs
        if rest:
            raise TypeError("too many positional arguments")
        if extra and misplaced:
            raise TypeError(
                f"got some positional-only arguments passed as keyword arguments: {', '.join(misplaced)!r}")
        if extra:
            raise TypeError(f"got an unexpected keyword argument {next(iter(extra))!r}")
        return BoundArguments(self, found)

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None):
        """The text of the signature, in a line for each parameter if one line were longer than `max_width`."""
        parts, before, starred = [], None, False
        for parameter in self._parameters.values():
            kind = parameter.kind
            if before is _POSITIONAL_ONLY and kind is not _POSITIONAL_ONLY:
                parts.append("/")
            if kind is _VAR_POSITIONAL:
                starred = True
            elif kind is _KEYWORD_ONLY and not starred:
                parts.append("*")
                starred = True
            parts.append(str(parameter))
            before = kind
        if before is _POSITIONAL_ONLY:
            parts.append("/")
        text = f"({', '.join(parts)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(parts) + "\n)"
        if self._return is not _empty:
            text += f" -> {formatannotation(self._return)}"
        return text

    def __repr__(self):
        return f"<Signature {self}>"

    def __eq__(self, other):
        if not isinstance(other, Signature):
            return NotImplemented
        return self._key() == other._key()

    def _key(self):
        # the order of keyword-only parameters means nothing
        by_name = {name: one for name, one in self._parameters.items() if one.kind is _KEYWORD_ONLY}
        return tuple([one for one in self._parameters.values() if one.kind is not _KEYWORD_ONLY]), by_name, self._return

    def __hash__(self):
        rest, by_name, returned = self._key()
        return hash((rest, frozenset(by_name.values()), returned))


def _of_function(function, annotations):
    code = function.__code__
    names = code.co_varnames
    positional, keyword_only = code.co_argcount, code.co_kwonlyargcount
    defaults = function.__defaults__ or ()
    keyword_defaults = function.__kwdefaults__ or {}
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    for i in range(positional):
        kind = _POSITIONAL_ONLY if i < code.co_posonlyargcount else _POSITIONAL_OR_KEYWORD
        from_end = i - (positional - len(defaults))
        add(names[i], kind, defaults[from_end] if from_end >= 0 else _empty)
    at = positional + keyword_only
    if code.co_flags & CO_VARARGS:
        add(names[at], _VAR_POSITIONAL)
        at += 1
    for name in names[positional : positional + keyword_only]:
        add(name, _KEYWORD_ONLY, keyword_defaults.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[at], _VAR_KEYWORD)
    return Signature(parameters, return_annotation=annotations.get("return", _empty))


def _of_text(obj, text):
    # "($self, a, /, b=None, *args)", as natives describe themselves
    text = text.strip().replace("($module, /, ", "(").replace("($module, ", "(").replace("($module)", "()")
    text = text.replace("($self", "(self").replace("($type", "(cls")
    inside = text[1 : text.rfind(")")] if text.startswith("(") else text
    parts, depth, part, quote = [], 0, "", ""
    for char in inside:
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        if char == "," and depth == 0 and not quote:
            parts.append(part.strip())
            part = ""
        else:
            part += char
    if part.strip():
        parts.append(part.strip())
    parameters, kind = [], _POSITIONAL_OR_KEYWORD
    for part in parts:
        if part == "/":
            parameters = [one.replace(kind=_POSITIONAL_ONLY) for one in parameters]
            continue
        if part == "*":
            kind = _KEYWORD_ONLY
            continue
        if part.startswith("$"):
            part = part[1:]
        name, equals, default = part.partition("=")
        if name.startswith("**"):
            parameters.append(Parameter(name[2:], _VAR_KEYWORD))
            continue
        if name.startswith("*"):
            parameters.append(Parameter(name[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
            continue
        if not name.isidentifier():
            raise ValueError(f"{obj!r} builtin has invalid signature")
        value = _empty
        if equals:
            try:
                value = eval(default, {"sys": sys})
            except Exception:
                raise ValueError(f"{obj!r} builtin has invalid signature") from None
        parameters.append(Parameter(name.strip(), kind, default=value))
    if parameters and parameters[0].name in ("self", "cls") and getattr(obj, "__self__", None) is not None:
        if not ismodule(obj.__self__):
            del parameters[0]
    return Signature(parameters)


def _without_first(sig):
    parameters = list(sig.parameters.values())
    if not parameters or parameters[0].kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
        raise ValueError("invalid method signature")
    if parameters[0].kind is not _VAR_POSITIONAL:
        del parameters[0]
    return sig.replace(parameters=parameters)


def _of_partial(function, sig):
    try:
        bound = sig.bind_partial(*function.args, **function.keywords)
    except TypeError as error:
        raise ValueError(f"partial object {function!r} has incorrect arguments") from error
    parameters, by_keyword = [], False
    for name, parameter in sig.parameters.items():
        if name in bound.arguments and name not in function.keywords and parameter.kind < _VAR_POSITIONAL:
            continue  # given by position
        if name in function.keywords:
            by_keyword = True
            parameter = parameter.replace(kind=_KEYWORD_ONLY, default=function.keywords[name])
        elif by_keyword and parameter.kind is _POSITIONAL_OR_KEYWORD:
            parameter = parameter.replace(kind=_KEYWORD_ONLY)
        elif by_keyword and parameter.kind is _VAR_POSITIONAL:
            continue
        parameters.append(parameter)
    return sig.replace(parameters=sorted(parameters, key=lambda parameter: parameter.kind))


def _like_a_function(obj):
    # compiled functions of other tools describe themselves as functions do
    if isclass(obj) or not isinstance(getattr(obj, "__code__", None), types.CodeType):
        return False
    return isinstance(getattr(obj, "__name__", None), str) and all(
        getattr(obj, name, 0) is None or isinstance(getattr(obj, name, 0), kind)
        for name, kind in (("__defaults__", tuple), ("__kwdefaults__", dict), ("__annotations__", dict)))


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")

    def again(other):
        return signature(other, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)

    if ismethod(obj):
        return _without_first(again(obj.__func__))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or ismethod(f))
        if ismethod(obj):
            return again(obj)
    known = getattr(obj, "__signature__", None)
    if known is not None:
        if not isinstance(known, (Signature, str)) and callable(known):
            known = known()
        if isinstance(known, str):
            return _of_text(obj, known)
        if not isinstance(known, Signature):
            raise TypeError(f"unexpected object {known!r} in __signature__ attribute")
        return known
    if isfunction(obj):
        text = getattr(obj, "__text_signature__", None)
        if text:
            return _of_text(obj, text)
    if isfunction(obj) or _like_a_function(obj):
        return _of_function(obj, get_annotations(obj, globals=globals, locals=locals, eval_str=eval_str))
    if type(obj).__name__ == "partial" and hasattr(obj, "func"):
        return _of_partial(obj, again(obj.func))
    if isclass(obj):
        meta_call = getattr_static(type(obj), "__call__", None)
        if isfunction(meta_call):
            return _without_first(again(meta_call))
        for base in obj.__mro__:
            for name in ("__new__", "__init__"):
                method = base.__dict__.get(name)
                if isinstance(method, staticmethod):
                    method = method.__func__
                if isfunction(method) or (method is not None and hasattr(method, "__wrapped__")):
                    return _without_first(again(method))
        for base in obj.__mro__[:-1]:
            text = getattr(base, "__text_signature__", None)
            if text:
                return _of_text(obj, text)
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return Signature()
        kind = "" if type in obj.__mro__ else "type "
        raise ValueError(f"no signature found for builtin {kind}{obj!r}")
    text = getattr(obj, "__text_signature__", None)
    if isinstance(text, str):
        return _of_text(obj, text)
    method = getattr_static(type(obj), "__call__", None)
    if isfunction(method):
        return _without_first(again(method))
    raise ValueError(f"no signature found for builtin {obj!r}")


FullArgSpec = namedtuple("FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations")


def getfullargspec(func):
    """The parameters of a function, by kind."""
    args, varargs, varkw, defaults, only, only_defaults, annotations = [], None, None, [], [], {}, {}
    target = func.__func__ if ismethod(func) else func
    try:
        sig = signature(target, follow_wrapped=False)
    except (TypeError, ValueError) as error:
        raise TypeError("unsupported callable") from error
    for name, parameter in sig.parameters.items():
        kind = parameter.kind
        if kind <= _POSITIONAL_OR_KEYWORD:
            args.append(name)
            if parameter.default is not _empty:
                defaults.append(parameter.default)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            only.append(name)
            if parameter.default is not _empty:
                only_defaults[name] = parameter.default
        else:
            varkw = name
        if parameter.annotation is not _empty:
            annotations[name] = parameter.annotation
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    return FullArgSpec(args, varargs, varkw, tuple(defaults) or None, only, only_defaults or None, annotations)


def __getattr__(name):
    from _inspect_objects import buffer_flags, kind_of_record

    if name == "BufferFlags":
        # made when somebody asks: it takes `enum`
        globals()[name] = found = buffer_flags()
    else:
        found = None if name == "Positions" else kind_of_record(name)
    if found is None:
        raise AttributeError(f"module 'inspect' has no attribute {name!r}")
    return found
