"""Settings in sections: files of the form that `.ini` files have."""

import itertools
import re
from collections import ChainMap
from collections.abc import Iterable, MutableMapping

import io
import os

__all__ = (
    "NoSectionError", "DuplicateOptionError", "DuplicateSectionError", "NoOptionError", "InterpolationError",
    "InterpolationDepthError", "InterpolationMissingOptionError", "InterpolationSyntaxError", "ParsingError",
    "MissingSectionHeaderError", "MultilineContinuationError", "ConfigParser", "RawConfigParser", "Interpolation",
    "BasicInterpolation", "ExtendedInterpolation", "SectionProxy", "ConverterMapping", "DEFAULTSECT",
    "MAX_INTERPOLATION_DEPTH", "UNNAMED_SECTION",
)

DEFAULTSECT = "DEFAULT"
MAX_INTERPOLATION_DEPTH = 10


# ---------------------------------------------------------------- errors


class Error(Exception):
    """What goes wrong here."""

    def __init__(self, msg=""):
        self.message = msg
        Exception.__init__(self, msg)

    def __repr__(self):
        return self.message

    __str__ = __repr__


class NoSectionError(Error):
    """A section that is not there."""

    def __init__(self, section):
        Error.__init__(self, f"No section: {section!r}")
        self.section = section
        self.args = (section,)


def _where(source, lineno, what):
    # the start of a message about something that comes twice
    if source is None:
        return what[:1].upper() + what[1:]
    place = f"While reading from {source!r}"
    if lineno is not None:
        place += f" [line {lineno:2d}]"
    return f"{place}: {what}"


class DuplicateSectionError(Error):
    """A section that comes twice."""

    def __init__(self, section, source=None, lineno=None):
        named = repr(section)
        if source is None:
            Error.__init__(self, f"Section {named} already exists")
        else:
            Error.__init__(self, _where(source, lineno, f"section {named} already exists"))
        self.section, self.source, self.lineno = section, source, lineno
        self.args = (section, source, lineno)


class DuplicateOptionError(Error):
    """An option that comes twice in one section."""

    def __init__(self, section, option, source=None, lineno=None):
        what = f"option {option!r} in section {section!r} already exists"
        Error.__init__(self, _where(source, lineno, what))
        self.section, self.option, self.source, self.lineno = section, option, source, lineno
        self.args = (section, option, source, lineno)


class NoOptionError(Error):
    """An option that is not there."""

    def __init__(self, option, section):
        Error.__init__(self, f"No option {option!r} in section: {section!r}")
        self.option, self.section = option, section
        self.args = (option, section)


class InterpolationError(Error):
    """A value that names others in a wrong way."""

    def __init__(self, option, section, msg):
        Error.__init__(self, msg)
        self.option, self.section = option, section
        self.args = (option, section, msg)


class InterpolationMissingOptionError(InterpolationError):
    """A value that names one that is not there."""

    def __init__(self, option, section, rawval, reference):
        msg = (
            f"Bad value substitution: option {option!r} in section {section!r} contains an interpolation key "
            f"{reference!r} which is not a valid option name. Raw value: {rawval!r}"
        )
        InterpolationError.__init__(self, option, section, msg)
        self.reference = reference
        self.args = (option, section, rawval, reference)


class InterpolationSyntaxError(InterpolationError):
    """A value that names others in no known form."""


class InterpolationDepthError(InterpolationError):
    """Values that name each other without end."""

    def __init__(self, option, section, rawval):
        msg = (
            f"Recursion limit exceeded in value substitution: option {option!r} in section {section!r} contains an "
            f"interpolation key which cannot be substituted in {MAX_INTERPOLATION_DEPTH} steps. "
            f"Raw value: {rawval!r}"
        )
        InterpolationError.__init__(self, option, section, msg)
        self.args = (option, section, rawval)


class ParsingError(Error):
    """Lines that are neither sections nor options; all of a file are reported together."""

    def __init__(self, source, *args):
        super().__init__(f"Source contains parsing errors: {source!r}")
        self.source = source
        self.errors = []
        self.args = (source,)
        if args:
            self.append(*args)

    def append(self, lineno, line):
        """Add a line."""
        self.errors.append((lineno, line))
        self.message += f"\n\t[line {lineno:2d}]: {line!r}"

    def combine(self, others):
        """Add the lines of other errors."""
        for other in others:
            for error in other.errors:
                self.append(*error)
        return self

    @staticmethod
    def _raise_all(exceptions):
        exceptions = iter(exceptions)
        first = next(exceptions, None)
        if first is not None:
            raise first.combine(exceptions)


class MissingSectionHeaderError(ParsingError):
    """An option before the first section."""

    def __init__(self, filename, lineno, line):
        Error.__init__(
            self, f"File contains no section headers.\nfile: {filename!r}, line: {lineno}\n{line!r}"
        )
        self.source, self.lineno, self.line = filename, lineno, line
        self.errors = []
        self.args = (filename, lineno, line)


class MultilineContinuationError(ParsingError):
    """A line that goes on an option that has no value."""

    def __init__(self, filename, lineno, line):
        Error.__init__(
            self,
            "Key without value continued with an indented line.\n"
            f"file: {filename!r}, line: {lineno}\n{line!r}",
        )
        self.source, self.lineno, self.line = filename, lineno, line
        self.errors = []
        self.args = (filename, lineno, line)


class _UnnamedSection:
    def __repr__(self):
        return "<UNNAMED_SECTION>"


# the section of the options in front of all sections
UNNAMED_SECTION = _UnnamedSection()
_UNSET = object()


# ---------------------------------------------------------------- values that name others


class Interpolation:
    """Takes values as they are."""

    def before_get(self, parser, section, option, value, defaults):
        return value

    def before_set(self, parser, section, option, value):
        return value

    def before_read(self, parser, section, option, value):
        return value

    def before_write(self, parser, section, option, value):
        return value

    # both kinds walk over a value in the same way, each by the signs it knows

    def _filled(self, parser, option, value, section, names, depth, original):
        if depth > MAX_INTERPOLATION_DEPTH:
            raise InterpolationDepthError(option, section, original)
        out = []
        while value:
            at = value.find(self._sign)
            if at < 0:
                out.append(value)
                break
            out.append(value[:at])
            value = value[at:]
            if value[1:2] == self._sign:
                out.append(self._sign)
                value = value[2:]
            else:
                text, value = self._reference(parser, option, value, section, names, depth, original)
                out.append(text)
        return "".join(out)


class BasicInterpolation(Interpolation):
    """`%(name)s` means another option of the section; `%%` is `%`."""

    _KEYCRE = re.compile(r"%\(([^)]+)\)s")
    _sign = "%"

    def before_get(self, parser, section, option, value, defaults):
        original = parser.get(section, option, raw=True, fallback=value)
        return self._filled(parser, option, value, section, defaults, 1, original)

    def before_set(self, parser, section, option, value):
        rest = self._KEYCRE.sub("", value.replace("%%", ""))
        if "%" in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find('%')}")
        return value

    def _reference(self, parser, option, value, section, names, depth, original):
        if value[1:2] != "(":
            raise InterpolationSyntaxError(
                option, section, f"'%' must be followed by '%' or '(', found: {value!r}"
            )
        found = self._KEYCRE.match(value)
        if found is None:
            raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {value!r}")
        name = parser.optionxform(found[1])
        try:
            text = names[name]
        except KeyError:
            raise InterpolationMissingOptionError(option, section, original, name) from None
        if "%" in text:
            text = self._filled(parser, option, text, section, names, depth + 1, original)
        return text, value[found.end():]


class ExtendedInterpolation(Interpolation):
    """`${name}` means another option of the section, `${section:name}` one of another; `$$` is `$`."""

    _KEYCRE = re.compile(r"\$\{([^}]+)\}")
    _sign = "$"

    def before_get(self, parser, section, option, value, defaults):
        original = parser.get(section, option, raw=True, fallback=value)
        return self._filled(parser, option, value, section, defaults, 1, original)

    def before_set(self, parser, section, option, value):
        rest = self._KEYCRE.sub("", value.replace("$$", ""))
        if "$" in rest:
            raise ValueError(f"invalid interpolation syntax in {value!r} at position {rest.find('$')}")
        return value

    def _reference(self, parser, option, value, section, names, depth, original):
        if value[1:2] != "{":
            raise InterpolationSyntaxError(
                option, section, f"'$' must be followed by '$' or '{{', found: {value!r}"
            )
        found = self._KEYCRE.match(value)
        if found is None:
            raise InterpolationSyntaxError(option, section, f"bad interpolation variable reference {value!r}")
        path = found[1].split(":")
        try:
            if len(path) == 1:
                where, name = section, parser.optionxform(path[0])
                text = names[name]
            elif len(path) == 2:
                where, name = path[0], parser.optionxform(path[1])
                text = parser.get(where, name, raw=True)
            else:
                raise InterpolationSyntaxError(option, section, f"More than one ':' found: {value[found.end():]!r}")
        except (KeyError, NoSectionError, NoOptionError):
            raise InterpolationMissingOptionError(option, section, original, ":".join(path)) from None
        if "$" in text:
            inner = names if where == section else dict(parser.items(where, raw=True))
            text = self._filled(parser, name, text, where, inner, depth + 1, original)
        return text, value[found.end():]


# ---------------------------------------------------------------- the parser


class _Reading:
    # what is known while a file is read

    def __init__(self, source):
        self.source = source
        self.seen = set()
        self.section = None  # the dict of the section at hand
        self.name = None
        self.option = None
        self.indent = 0
        self.errors = []


class RawConfigParser(MutableMapping):
    """Sections of options, whose values are taken as they are."""

    _DEFAULT_INTERPOLATION = Interpolation()
    BOOLEAN_STATES = {
        "1": True, "yes": True, "true": True, "on": True, "0": False, "no": False, "false": False, "off": False,
    }
    SECTCRE = re.compile(r"\[(?P<header>.+)\]")
    NONSPACECRE = re.compile(r"\S")
    _OPTION = r"(?P<option>.*?)\s*(?:(?P<vi>{delim})\s*(?P<value>.*))$"
    _OPTION_NO_VALUE = r"(?P<option>.*?)\s*(?:(?P<vi>{delim})\s*(?P<value>.*))?$"
    OPTCRE = re.compile(_OPTION.format(delim="=|:"))
    OPTCRE_NV = re.compile(_OPTION_NO_VALUE.format(delim="=|:"))

    def __init__(
        self, defaults=None, dict_type=dict, allow_no_value=False, *, delimiters=("=", ":"),
        comment_prefixes=("#", ";"), inline_comment_prefixes=None, strict=True, empty_lines_in_values=True,
        default_section=DEFAULTSECT, interpolation=_UNSET, converters=_UNSET, allow_unnamed_section=False,
    ):
        self._dict = dict_type
        self._sections = dict_type()
        self._defaults = dict_type()
        self._converters = ConverterMapping(self)
        self._proxies = dict_type()
        self._proxies[default_section] = SectionProxy(self, default_section)
        self._delimiters = tuple(delimiters)
        if self._delimiters == ("=", ":"):
            self._optcre = self.OPTCRE_NV if allow_no_value else self.OPTCRE
        else:
            form = self._OPTION_NO_VALUE if allow_no_value else self._OPTION
            self._optcre = re.compile(form.format(delim="|".join(map(re.escape, delimiters))))
        self._comment_prefixes = tuple(comment_prefixes or ())
        self._inline_comment_prefixes = tuple(inline_comment_prefixes or ())
        self._strict = strict
        self._allow_no_value = allow_no_value
        self._empty_lines_in_values = empty_lines_in_values
        self.default_section = default_section
        self._interpolation = self._DEFAULT_INTERPOLATION if interpolation is _UNSET else interpolation
        if self._interpolation is None:
            self._interpolation = Interpolation()
        if not isinstance(self._interpolation, Interpolation):
            raise TypeError(
                "interpolation= must be None or an instance of Interpolation;"
                f" got an object of type {type(self._interpolation)}"
            )
        if converters is not _UNSET:
            self._converters.update(converters)
        self._allow_unnamed_section = allow_unnamed_section
        if defaults:
            self._read_defaults(defaults)

    # ------------------------------------------------------------ sections and options

    def defaults(self):
        """The options that all sections have."""
        return self._defaults

    def sections(self):
        """The names of the sections, without that of the defaults."""
        return list(self._sections)

    def add_section(self, section):
        """Make a section."""
        if section == self.default_section:
            raise ValueError(f"Invalid section name: {section!r}")
        if section in self._sections:
            raise DuplicateSectionError(section)
        self._sections[section] = self._dict()
        self._proxies[section] = SectionProxy(self, section)

    def has_section(self, section):
        """Is there such a section?"""
        return section in self._sections

    def options(self, section):
        """The names of the options of a section, defaults included."""
        if section not in self._sections:
            raise NoSectionError(section)
        return list({**self._sections[section], **self._defaults})

    def has_option(self, section, option):
        """Has the section such an option, or the defaults?"""
        option = self.optionxform(option)
        if not section or section == self.default_section:
            return option in self._defaults
        return section in self._sections and (option in self._sections[section] or option in self._defaults)

    def optionxform(self, optionstr):
        """What a name of an option is known as: here small letters."""
        return optionstr.lower()

    def _names(self, section, vars):
        # all that a value may name: what was given for this once, the section, the defaults
        found = {}
        if section in self._sections:
            found = self._sections[section]
        elif section != self.default_section:
            raise NoSectionError(section)
        given = {}
        for key, value in (vars or {}).items():
            given[self.optionxform(key)] = None if value is None else str(value)
        return ChainMap(given, found, self._defaults)

    def get(self, section, option, *, raw=False, vars=None, fallback=_UNSET):
        """The value of an option."""
        try:
            names = self._names(section, vars)
        except NoSectionError:
            if fallback is _UNSET:
                raise
            return fallback
        option = self.optionxform(option)
        try:
            value = names[option]
        except KeyError:
            if fallback is _UNSET:
                raise NoOptionError(option, section) from None
            return fallback
        if raw or value is None:
            return value
        return self._interpolation.before_get(self, section, option, value, names)

    def _get_conv(self, section, option, conv, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        try:
            return conv(self.get(section, option, raw=raw, vars=vars, **kwargs))
        except (NoSectionError, NoOptionError):
            if fallback is _UNSET:
                raise
            return fallback

    def getint(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, int, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getfloat(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(section, option, float, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getboolean(self, section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
        return self._get_conv(
            section, option, self._convert_to_boolean, raw=raw, vars=vars, fallback=fallback, **kwargs
        )

    def _convert_to_boolean(self, value):
        if value.lower() not in self.BOOLEAN_STATES:
            raise ValueError(f"Not a boolean: {value}")
        return self.BOOLEAN_STATES[value.lower()]

    def items(self, section=_UNSET, raw=False, vars=None):
        """(name, section) of all sections, or (name, value) of the options of one."""
        if section is _UNSET:
            return super().items()
        values = self._defaults.copy()
        try:
            values.update(self._sections[section])
        except KeyError:
            if section != self.default_section:
                raise NoSectionError(section) from None
        names = list(values)
        for key, value in (vars or {}).items():
            values[self.optionxform(key)] = value
        if raw:
            return [(option, values[option]) for option in names]
        before_get = self._interpolation.before_get
        return [
            (option, before_get(self, section, option, values[option], values)) for option in names
        ]

    def popitem(self):
        """Take a section away; gives (name, section)."""
        for name in self.sections():
            section = self[name]
            del self[name]
            return name, section
        raise KeyError

    def set(self, section, option, value=None):
        """Set an option."""
        if value:
            value = self._interpolation.before_set(self, section, option, value)
        if not section or section == self.default_section:
            options = self._defaults
        elif section in self._sections:
            options = self._sections[section]
        else:
            raise NoSectionError(section)
        options[self.optionxform(option)] = value

    def remove_option(self, section, option):
        """Take an option away; was it there?"""
        if not section or section == self.default_section:
            options = self._defaults
        elif section in self._sections:
            options = self._sections[section]
        else:
            raise NoSectionError(section)
        option = self.optionxform(option)
        found = option in options
        if found:
            del options[option]
        return found

    def remove_section(self, section):
        """Take a section away; was it there?"""
        found = section in self._sections
        if found:
            del self._sections[section]
            del self._proxies[section]
        return found

    # ------------------------------------------------------------ as a mapping of sections

    def __getitem__(self, key):
        if key != self.default_section and not self.has_section(key):
            raise KeyError(key)
        return self._proxies[key]

    def __setitem__(self, key, value):
        if key in self and self[key] is value:
            return
        if key == self.default_section:
            self._defaults.clear()
        elif key in self._sections:
            self._sections[key].clear()
        self.read_dict({key: value})

    def __delitem__(self, key):
        if key == self.default_section:
            raise ValueError("Cannot remove the default section.")
        if not self.has_section(key):
            raise KeyError(key)
        self.remove_section(key)

    def __contains__(self, key):
        return key == self.default_section or self.has_section(key)

    def __len__(self):
        return len(self._sections) + 1

    def __iter__(self):
        return itertools.chain((self.default_section,), self._sections.keys())

    @property
    def converters(self):
        """What turns values into others, by name."""
        return self._converters

    # ------------------------------------------------------------ reading

    def read(self, filenames, encoding=None):
        """Read files, and skip those that cannot be opened; gives the list of those that were read."""
        if isinstance(filenames, (str, bytes, os.PathLike)):
            filenames = [filenames]
        encoding = io.text_encoding(encoding)
        done = []
        for filename in filenames:
            try:
                with open(filename, encoding=encoding) as file:
                    self._read(file, filename)
            except OSError:
                continue
            done.append(os.fspath(filename))
        return done

    def read_file(self, f, source=None):
        """Read lines; `source` names them in errors."""
        if source is None:
            source = getattr(f, "name", "<???>")
        self._read(f, source)

    def read_string(self, string, source="<string>"):
        """Read a text."""
        self.read_file(io.StringIO(string), source)

    def read_dict(self, dictionary, source="<dict>"):
        """Take sections from mappings."""
        seen = set()
        for section, options in dictionary.items():
            section = str(section) if section is not UNNAMED_SECTION else section
            try:
                self.add_section(section)
            except (DuplicateSectionError, ValueError):
                if self._strict and section in seen:
                    raise
            seen.add(section)
            for key, value in options.items():
                key = self.optionxform(str(key))
                if value is not None:
                    value = str(value)
                if self._strict and (section, key) in seen:
                    raise DuplicateOptionError(section, key, source)
                seen.add((section, key))
                self.set(section, key, value)

    def _read_defaults(self, defaults):
        self.read_dict({self.default_section: defaults})
        for key, value in defaults.items():
            # those given here are not read from a file, and no sign means anything that cannot be resolved
            if value is not None:
                self._defaults[self.optionxform(key)] = self._interpolation.before_set(
                    self, self.default_section, self.optionxform(key), str(value)
                )

    def _clean(self, line):
        # the line without comments, and whether something stood before them
        bare = line.strip()
        if self._comment_prefixes and bare.startswith(self._comment_prefixes):
            return ""
        cut = len(line)
        for prefix in self._inline_comment_prefixes:
            at = line.find(prefix)
            while at >= 0:
                if at == 0 or line[at - 1].isspace():
                    cut = min(cut, at)
                    break
                at = line.find(prefix, at + 1)
        return line[:cut].strip()

    def _read(self, file, source):
        state = _Reading(source)
        if self._allow_unnamed_section:
            self._begin(state, UNNAMED_SECTION, 0)
        for number, line in enumerate(file, 1):
            value = self._clean(line)
            if not value:
                if self._empty_lines_in_values:
                    # an empty line may be part of a value, a comment is not
                    current = state.section.get(state.option) if state.option and state.section is not None else None
                    if current is not None and not line.strip():
                        current.append("")
                else:
                    state.indent = float("inf")
                continue
            first = self.NONSPACECRE.search(line)
            indent = first.start() if first else 0
            if state.section is not None and state.option and indent > state.indent:
                if state.section[state.option] is None:
                    raise MultilineContinuationError(source, number, line)
                state.section[state.option].append(value)
                continue
            state.indent = indent
            header = self.SECTCRE.match(value)
            if header:
                self._begin(state, header["header"], number)
            elif state.section is None:
                raise MissingSectionHeaderError(source, number, line)
            else:
                self._read_option(state, value, number, line)
        self._join_lines()
        ParsingError._raise_all(state.errors)

    def _begin(self, state, name, number):
        if name in self._sections:
            if self._strict and name in state.seen:
                raise DuplicateSectionError(name, state.source, number)
            state.section = self._sections[name]
        elif name == self.default_section:
            state.section = self._defaults
        else:
            state.section = self._sections[name] = self._dict()
            self._proxies[name] = SectionProxy(self, name)
        state.seen.add(name)
        state.name, state.option = name, None

    def _read_option(self, state, text, number, line):
        found = self._optcre.match(text)
        if not found:
            state.errors.append(ParsingError(state.source, number, line))
            return
        option, delimiter, value = found.group("option", "vi", "value")
        if not option:
            state.errors.append(ParsingError(state.source, number, line))
        state.option = option = self.optionxform(option.rstrip())
        if self._strict and (state.name, option) in state.seen:
            raise DuplicateOptionError(state.name, option, state.source, number)
        state.seen.add((state.name, option))
        state.section[option] = None if value is None else [value.strip()]

    def _join_lines(self):
        # the lines of each value become a text
        for section, options in [(self.default_section, self._defaults), *self._sections.items()]:
            for name, value in options.items():
                if isinstance(value, list):
                    value = "\n".join(value).rstrip()
                options[name] = self._interpolation.before_read(self, section, name, value)

    # ------------------------------------------------------------ writing

    def write(self, fp, space_around_delimiters=True):
        """Write all of it to a file."""
        delimiter = self._delimiters[0]
        if space_around_delimiters:
            delimiter = f" {delimiter} "
        if self._defaults:
            self._write_section(fp, self.default_section, self._defaults, delimiter)
        if UNNAMED_SECTION in self._sections and self._sections[UNNAMED_SECTION]:
            self._write_section(fp, UNNAMED_SECTION, self._sections[UNNAMED_SECTION], delimiter)
        for name, options in self._sections.items():
            if name is not UNNAMED_SECTION:
                self._write_section(fp, name, options, delimiter)

    def _write_section(self, fp, name, options, delimiter):
        if name is not UNNAMED_SECTION:
            fp.write(f"[{name}]\n")
        for key, value in options.items():
            value = self._interpolation.before_write(self, name, key, value)
            if value is not None or not self._allow_no_value:
                value = delimiter + str(value).replace("\n", "\n\t")
            else:
                value = ""
            fp.write(f"{key}{value}\n")
        fp.write("\n")


class ConfigParser(RawConfigParser):
    """Sections of options, whose values may name other options by `%(name)s`."""

    _DEFAULT_INTERPOLATION = BasicInterpolation()

    def set(self, section, option, value=None):
        """Set an option to a text."""
        self._check_texts(option=option, value=value)
        super().set(section, option, value)

    def add_section(self, section):
        """Make a section."""
        self._check_texts(section=section)
        super().add_section(section)

    def _check_texts(self, *, section="", option="", value=""):
        if not isinstance(section, str) and section is not UNNAMED_SECTION:
            raise TypeError("section names must be strings")
        if not isinstance(option, str):
            raise TypeError("option keys must be strings")
        if not isinstance(value, str) and (not self._allow_no_value or value):
            raise TypeError("option values must be strings")


class SectionProxy(MutableMapping):
    """One section, as a mapping of its options."""

    def __init__(self, parser, name):
        self._parser = parser
        self._name = name
        for conv in parser.converters:
            setattr(self, "get" + conv, _bound(self.get, getattr(parser, "get" + conv)))

    def __repr__(self):
        return f"<Section: {self._name}>"

    def _check(self, key):
        if not self._parser.has_option(self._name, key):
            raise KeyError(key)

    def __getitem__(self, key):
        self._check(key)
        return self._parser.get(self._name, key)

    def __setitem__(self, key, value):
        self._parser._check_texts(option=key, value=value) if isinstance(self._parser, ConfigParser) else None
        return self._parser.set(self._name, key, value)

    def __delitem__(self, key):
        if not (self._parser.has_option(self._name, key) and self._parser.remove_option(self._name, key)):
            raise KeyError(key)

    def __contains__(self, key):
        return self._parser.has_option(self._name, key)

    def _options(self):
        if self._name != self._parser.default_section:
            return self._parser.options(self._name)
        return list(self._parser.defaults())

    def __len__(self):
        return len(self._options())

    def __iter__(self):
        return iter(self._options())

    @property
    def parser(self):
        return self._parser

    @property
    def name(self):
        return self._name

    def get(self, option, fallback=None, *, raw=False, vars=None, _impl=None, **kwargs):
        """The value of an option, or `fallback`."""
        get = _impl or self._parser.get
        return get(self._name, option, raw=raw, vars=vars, fallback=fallback, **kwargs)

    def getint(self, option, fallback=None, **kwargs):
        return self.get(option, fallback, _impl=self._parser.getint, **kwargs)

    def getfloat(self, option, fallback=None, **kwargs):
        return self.get(option, fallback, _impl=self._parser.getfloat, **kwargs)

    def getboolean(self, option, fallback=None, **kwargs):
        return self.get(option, fallback, _impl=self._parser.getboolean, **kwargs)


def _bound(get, impl):
    def converted(option, fallback=None, **kwargs):
        return get(option, fallback, _impl=impl, **kwargs)

    return converted


class ConverterMapping(MutableMapping):
    """What turns values into others: a name here is a method `get…` of the parser and of its sections."""

    GETTERCRE = re.compile(r"^get(?P<name>.+)$")

    def __init__(self, parser):
        self._parser = parser
        self._data = {}
        for getter in dir(parser):
            found = self.GETTERCRE.match(getter)
            # methods of the parser that derived classes have; those that are always there need no proxy
            if found and callable(getattr(parser, getter)):
                self._data[found["name"]] = None
        self._own = set(self._data) & {"int", "float", "boolean"}

    def __getitem__(self, key):
        return self._data[key]

    def __setitem__(self, key, value):
        name = "get" + key if isinstance(key, str) else None
        if not name or name == "get" or not self.GETTERCRE.match(name):
            raise ValueError(f"Incompatible key: {key!r} (type: {type(key)})")
        if not callable(value):
            raise TypeError(f"{value!r} is not callable")
        self._data[key] = value
        parser = self._parser

        def converted(section, option, *, raw=False, vars=None, fallback=_UNSET, **kwargs):
            return parser._get_conv(section, option, value, raw=raw, vars=vars, fallback=fallback, **kwargs)

        converted.converter = value
        setattr(parser, name, converted)
        for proxy in parser.values():
            setattr(proxy, name, _bound(proxy.get, converted))

    def __delitem__(self, key):
        if key not in self._data:
            raise KeyError(key)
        name = "get" + key
        del self._data[key]
        for owner in [*self._parser.values(), self._parser]:
            try:
                delattr(owner, name)
            except AttributeError:
                continue

    def __iter__(self):
        return iter(self._data)

    def __len__(self):
        return len(self._data)
