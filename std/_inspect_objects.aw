"""The part of `inspect` that looks into frames, classes, closures and sources; `inspect` gives its names."""

import sys
import types


# ---------------------------------------------------------------- suspended bodies


def getgeneratorlocals(generator):
    """The variables of a suspended generator."""
    if not isinstance(generator, types.GeneratorType):
        raise TypeError(f"{generator!r} is not a Python generator")
    return dict(generator.gi_frame.f_locals) if generator.gi_frame is not None else {}


def getcoroutinelocals(coroutine):
    """The variables of a suspended coroutine."""
    return dict(coroutine.cr_frame.f_locals) if coroutine.cr_frame is not None else {}


def getasyncgenstate(agen):
    """Where an asynchronous generator is in its life."""
    if agen.ag_running:
        return "AGEN_RUNNING"
    if agen.ag_suspended:
        return "AGEN_SUSPENDED"
    return "AGEN_CLOSED" if agen.ag_frame is None else "AGEN_CREATED"


def getasyncgenlocals(agen):
    """The variables of a suspended asynchronous generator."""
    if not isinstance(agen, types.AsyncGeneratorType):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return dict(agen.ag_frame.f_locals) if agen.ag_frame is not None else {}


# ---------------------------------------------------------------- attributes as they are stored

_MISSING = object()


def _static_mro(cls):
    return type.__dict__["__mro__"].__get__(cls)


def _stored(cls, attr):
    # what a class or a base of it has under a name
    for base in _static_mro(cls):
        names = type.__dict__["__dict__"].__get__(base)
        if attr in names:
            return names[attr]
    return _MISSING


def getattr_static(obj, attr, default=_MISSING):
    """The attribute as it is stored, without descriptors and `__getattr__`."""
    kind = type(obj)
    if type in _static_mro(kind):
        for found in (_stored(obj, attr), _stored(kind, attr)):
            if found is not _MISSING:
                return found
    else:
        found, own = _stored(kind, attr), _MISSING
        described = _stored(kind, "__dict__")
        if described is _MISSING or isinstance(described, types.GetSetDescriptorType):
            try:
                own = dict.get(object.__getattribute__(obj, "__dict__"), attr, _MISSING)
            except (AttributeError, TypeError):
                pass
        if found is not _MISSING and own is not _MISSING:
            # data descriptors come before what the instance has
            methods = type(found)
            if _stored(methods, "__get__") is not _MISSING and (
                    _stored(methods, "__set__") is not _MISSING or _stored(methods, "__delete__") is not _MISSING):
                return found
        if own is not _MISSING:
            return own
        if found is not _MISSING:
            return found
    if default is not _MISSING:
        return default
    raise AttributeError(attr)


# ---------------------------------------------------------------- frames


def _record(name, fields):
    from collections import namedtuple

    return namedtuple(name, fields, module="inspect")


# named tuples that few programs need are made when first used
_FIELDS = {
    "ArgInfo": "args varargs keywords locals",
    "Arguments": "args varargs varkw",
    "Attribute": "name kind defining_class object",
    "ClosureVars": "nonlocals globals builtins unbound",
    "FrameInfo": "frame filename lineno function code_context index",
    "Positions": "lineno end_lineno col_offset end_col_offset",
    "Traceback": "filename lineno function code_context index",
}
_made = {}


def kind_of_record(name):
    """One of the kinds of tuples that `inspect` answers with; `None` if there is none of this name."""
    found = _made.get(name)
    if found is None and name in _FIELDS:
        make = _placed if name in ("FrameInfo", "Traceback") else _record
        found = _made[name] = make(name, _FIELDS[name])
    return found


def _placed(name, fields):
    """A kind of tuple that also says by which columns it is about, in an attribute beside its fields."""
    base = _record(name, fields)

    def __new__(cls, *values, positions=None):
        self = base.__new__(cls, *values)
        self.positions = positions
        return self

    def __repr__(self):
        shown = "".join(f"{field}={value!r}, " for field, value in zip(self._fields, self))
        return f"{name}({shown}positions={self.positions!r})"

    return type(name, (base,), {"__new__": __new__, "__repr__": __repr__, "__module__": "inspect"})


def _positions(code, offset):
    import itertools

    found = next(itertools.islice(code.co_positions(), offset // 2, None), (None, None, None, None))
    return kind_of_record("Positions")(*found)


def getlineno(frame):
    """The line a frame is at."""
    return frame.f_lineno


def getframeinfo(frame, context=1):
    """File, line, function and lines of source around a frame or traceback entry."""
    if isinstance(frame, types.TracebackType):
        lineno, offset, frame = frame.tb_lineno, frame.tb_lasti, frame.tb_frame
    else:
        if not isinstance(frame, types.FrameType):
            raise TypeError(f"{frame!r} is not a frame or traceback object")
        lineno, offset = frame.f_lineno, frame.f_lasti
    filename = frame.f_code.co_filename
    lines = index = None
    if context > 0:
        import linecache

        all_lines = linecache.getlines(filename)
        if all_lines:
            start = max(0, min(lineno - 1 - context // 2, len(all_lines) - context))
            lines = all_lines[start:start + context]
            index = lineno - 1 - start
    kind = kind_of_record("Traceback")
    positions = _positions(frame.f_code, offset)
    return kind(filename, lineno, frame.f_code.co_name, lines, index, positions=positions)


def getouterframes(frame, context=1):
    """What `getframeinfo` says of a frame and all its callers."""
    found = []
    kind = kind_of_record("FrameInfo")
    while frame is not None:
        info = getframeinfo(frame, context)
        found.append(kind(frame, *info, positions=info.positions))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    """What `getframeinfo` says of the entries of a traceback."""
    found = []
    kind = kind_of_record("FrameInfo")
    while tb is not None:
        info = getframeinfo(tb, context)
        found.append(kind(tb.tb_frame, *info, positions=info.positions))
        tb = tb.tb_next
    return found


def stack(context=1):
    """The active calls, the innermost first."""
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    """The calls between here and where the exception being handled was raised."""
    error = sys.exception()
    return getinnerframes(error.__traceback__ if error else None, context)


def getargvalues(frame):
    """The parameters of a frame and their values."""
    return kind_of_record("ArgInfo")(*getargs(frame.f_code), frame.f_locals)


def getargs(co):
    """The names of a code object's parameters: plain ones and those by keyword only, `*args`, `**kwargs`."""
    if not isinstance(co, types.CodeType):
        raise TypeError(f"{co!r} is not a code object")
    count = co.co_argcount + co.co_kwonlyargcount
    names = list(co.co_varnames)
    args, rest = names[:count], names[count:]
    varargs = rest.pop(0) if co.co_flags & 4 else None
    return kind_of_record("Arguments")(args, varargs, rest.pop(0) if co.co_flags & 8 else None)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    """The text of what `getargvalues` gives."""
    shown = [formatarg(name) + formatvalue(locals[name]) for name in args]
    if varargs:
        shown.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        shown.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(shown) + ")"


# ---------------------------------------------------------------- classes


def getmembers_static(object, predicate=None):
    """As `getmembers`, without running descriptors."""
    from inspect import getattr_static

    found = []
    for name in dir(object):
        try:
            value = getattr_static(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            found.append((name, value))
    found.sort(key=lambda pair: pair[0])
    return found


def classify_class_attrs(cls):
    """Name, kind, defining class and object of everything that a class has."""
    kind_of = kind_of_record("Attribute")
    found = []
    for name in sorted(set(dir(cls)) | {name for base in cls.__mro__ for name in base.__dict__}):
        home = next((base for base in cls.__mro__ if name in base.__dict__), None)
        if home is None:
            continue
        stored = home.__dict__[name]
        if isinstance(stored, staticmethod) or name == "__new__" and not isinstance(stored, types.FunctionType):
            kind = "static method"
        elif isinstance(stored, classmethod):
            kind = "class method"
        elif isinstance(stored, property):
            kind = "property"
        elif callable(stored) and not isinstance(stored, type):
            kind = "method"
        else:
            kind = "data"
        found.append(kind_of(name, kind, home, stored))
    return found


def getclasstree(classes, unique=False):
    """The classes as nested lists, each derived class after its base."""
    children, roots = {}, []
    for c in classes:
        for base in c.__bases__:
            below = children.setdefault(base, [])
            if c not in below:
                below.append(c)
            if unique and base in classes:
                break
        if not c.__bases__:
            roots.append(c)
    roots += [base for base in children if base not in classes and base not in roots]

    def walk(level):
        tree = []
        for c in sorted(level, key=lambda c: (c.__module__, c.__name__)):
            tree.append((c, c.__bases__))
            if c in children:
                tree.append(walk(children[c]))
        return tree

    return walk(roots)


# ---------------------------------------------------------------- functions


def getcallargs(func, /, *positional, **named):
    """The value that each parameter would have in a call."""
    from inspect import getfullargspec, ismethod

    if ismethod(func):
        positional = (func.__self__, *positional)
        func = func.__func__
    spec = getfullargspec(func)
    name = func.__name__
    values = dict(zip(spec.args, positional))
    surplus = positional[len(spec.args):]
    if spec.varargs:
        values[spec.varargs] = surplus
    elif surplus:
        takes, given = len(spec.args), len(positional)
        be = "was" if given == 1 else "were"
        few = len(spec.defaults or ())
        takes = f"from {takes - few} to {takes}" if few else str(takes)
        plural = "" if takes == "1" else "s"
        raise TypeError(f"{name}() takes {takes} positional argument{plural} but {given} {be} given")
    others = {}
    if spec.varkw:
        values[spec.varkw] = others
    for key, value in named.items():
        if key in spec.args or key in spec.kwonlyargs:
            if key in values:
                raise TypeError(f"{name}() got multiple values for argument {key!r}")
            values[key] = value
        elif spec.varkw:
            others[key] = value
        else:
            raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
    defaults = dict(zip(reversed(spec.args), reversed(spec.defaults or ())))
    defaults.update(spec.kwonlydefaults or {})
    for kind, names in (("positional", spec.args), ("keyword-only", spec.kwonlyargs)):
        missing = []
        for key in names:
            if key not in values:
                if key in defaults:
                    values[key] = defaults[key]
                else:
                    missing.append(repr(key))
        if missing:
            plural = "" if len(missing) == 1 else "s"
            if len(missing) == 1:
                text = missing[0]
            elif len(missing) == 2:
                text = " and ".join(missing)
            else:
                text = f"{', '.join(missing[:-1])}, and {missing[-1]}"
            raise TypeError(f"{name}() missing {len(missing)} required {kind} argument{plural}: {text}")
    return values


def getclosurevars(func):
    """The names that a function takes from around it, with their values, and those that have none."""
    import builtins
    from inspect import ismethod

    if ismethod(func):
        func = func.__func__
    if not isinstance(func, types.FunctionType):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    outer = {}
    for name, cell in zip(code.co_freevars, func.__closure__ or ()):
        try:
            outer[name] = cell.cell_contents
        except ValueError:
            pass
    found_globals, found_builtins, unbound = {}, {}, set()
    for name in code.co_names:
        if name in code.co_freevars:
            continue
        if name in func.__globals__:
            found_globals[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            found_builtins[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return kind_of_record("ClosureVars")(
        outer, found_globals, found_builtins, unbound
    )


# ---------------------------------------------------------------- sources


def getmodulename(path):
    """The name of the module in a file, or None where it is no module."""
    name = path.replace("\\", "/").rpartition("/")[2]
    for suffix in (".aw", ".pyc", ".py"):
        if name.endswith(suffix) and len(name) > len(suffix):
            return name[:-len(suffix)]
    return None


def indentsize(line):
    """How far a line is indented, tabs expanded."""
    line = line.expandtabs()
    return len(line) - len(line.lstrip())


def findsource(object):
    """All lines of the file of an object, and the number of its first line, from 0."""
    from inspect import getfile, getsourcelines, ismodule
    import linecache

    lines = linecache.getlines(getfile(object))
    if not lines:
        raise OSError("could not get source code")
    return lines, 0 if ismodule(object) else getsourcelines(object)[1] - 1


def getcomments(object):
    """The comments right above the source of an object, or at the start of a module."""
    from inspect import ismodule

    try:
        lines, start = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        first = 1 if lines and lines[0].startswith("#!") else 0
        while first < len(lines) and lines[first].strip() in ("", "#"):
            first += 1
        last = first
        while last < len(lines) and lines[last].startswith("#"):
            last += 1
        return "".join(line.expandtabs() for line in lines[first:last]) or None
    indent = indentsize(lines[start])
    above = start
    while above and lines[above - 1].lstrip().startswith("#") and indentsize(lines[above - 1]) == indent:
        above -= 1
    return "".join(line.expandtabs().lstrip() for line in lines[above:start]) or None


def getabsfile(object, _filename=None):
    """The full path of the file of an object."""
    from inspect import getsourcefile, getfile
    import os.path

    return os.path.abspath(getsourcefile(object) or getfile(object))


def buffer_flags():
    """The class `inspect.BufferFlags`."""
    from enum import IntFlag

    class BufferFlags(IntFlag):
        """What `__buffer__` is asked for."""

        SIMPLE = 0x0
        WRITABLE = 0x1
        FORMAT = 0x4
        ND = 0x8
        STRIDES = 0x10 | ND
        C_CONTIGUOUS = 0x20 | STRIDES
        F_CONTIGUOUS = 0x40 | STRIDES
        ANY_CONTIGUOUS = 0x80 | STRIDES
        INDIRECT = 0x100 | STRIDES
        CONTIG = ND | WRITABLE
        CONTIG_RO = ND
        STRIDED = STRIDES | WRITABLE
        STRIDED_RO = STRIDES
        RECORDS = STRIDES | WRITABLE | FORMAT
        RECORDS_RO = STRIDES | FORMAT
        FULL = INDIRECT | WRITABLE | FORMAT
        FULL_RO = INDIRECT | FORMAT
        READ = 0x100
        WRITE = 0x200

    BufferFlags.__module__, BufferFlags.__qualname__ = "inspect", "BufferFlags"
    return BufferFlags
