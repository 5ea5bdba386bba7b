"""Tables as text: fields with something between them, quoted where need be."""

import re
from io import StringIO

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error",
    "Dialect", "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect",
    "list_dialects", "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]

__version__ = "1.0"
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)


class Error(Exception):
    """What is wrong with a table."""


Error.__module__ = "_csv"

# ---------------------------------------------------------------- dialects


class Dialect:
    """How a table is written; derived classes say it in their attributes."""

    _name = ""
    _valid = False
    delimiter = None
    quotechar = None
    escapechar = None
    doublequote = None
    skipinitialspace = None
    lineterminator = None
    quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Rules(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    """As spreadsheets write tables."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    """The same with tabs between fields."""

    delimiter = "\t"


class unix_dialect(Dialect):
    """All fields quoted, lines ended as on Unix."""

    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_OPTIONS = ("delimiter", "doublequote", "escapechar", "lineterminator", "quotechar", "quoting", "skipinitialspace",
            "strict")
_DEFAULTS = {"delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"',
             "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False}


def _character(name, value, optional):
    if value is None and optional:
        return None
    if not isinstance(value, str):
        raise TypeError(f'"{name}" must be string{" or None" if optional else ""}, not {type(value).__name__}')
    if len(value) != 1:
        raise TypeError(f'"{name}" must be a 1-character string')
    return value


class _Rules:
    # a dialect whose options were checked

    __slots__ = _OPTIONS

    def __init__(self, dialect=None, **options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        given = {}
        asked = "quoting" in options
        for name in _OPTIONS:
            if name in options:
                given[name] = options.pop(name)
            elif dialect is not None and hasattr(dialect, name):
                given[name] = getattr(dialect, name)
                asked |= name == "quoting" and given[name] is not None and given[name] != QUOTE_MINIMAL
            else:
                given[name] = _DEFAULTS[name]
        if options:
            raise TypeError(f"this function got an unexpected keyword argument {next(iter(options))!r}")
        for name in ("delimiter", "escapechar", "quotechar"):
            given[name] = _character(name, given[name], name != "delimiter")
        for name in ("doublequote", "skipinitialspace", "strict"):
            given[name] = bool(given[name])
        ending, quoting = given["lineterminator"], given["quoting"]
        if not isinstance(ending, str):
            raise TypeError("lineterminator must be set" if ending is None else '"lineterminator" must be a string')
        if type(quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= quoting <= 5:
            raise TypeError('bad "quoting" value')
        if given["quotechar"] is None and quoting != QUOTE_NONE:
            if asked:
                raise TypeError("quotechar must be set if quoting enabled")
            # who takes the quotes away wants none
            given["quoting"] = QUOTE_NONE
        names = [name for name in ("delimiter", "escapechar", "quotechar") if given[name] is not None]
        marks = [given[name] for name in names]
        for name, char in zip(names, marks):
            # skipped spaces separate fields at best
            if char in "\r\n" or char == " " and name != "delimiter" and given["skipinitialspace"]:
                raise ValueError(f"bad {name} value")
        for a in range(len(marks)):
            for b in range(a + 1, len(marks)):
                if marks[a] == marks[b]:
                    raise ValueError(f"bad {names[a]} or {names[b]} value")
        for name, char in zip(names, marks):
            if char in ending:
                raise ValueError(f"bad {name} or lineterminator value")
        for name in _OPTIONS:
            object.__setattr__(self, name, given[name])

    def __setattr__(self, name, value):
        if name in _OPTIONS:
            raise AttributeError(f"attribute {name!r} of '_csv.Dialect' objects is not writable")
        raise AttributeError(f"'_csv.Dialect' object has no attribute {name!r} and no __dict__ for setting new attributes")

    def __delattr__(self, name):
        self.__setattr__(name, None)

    def __reduce_ex__(self, protocol):
        raise TypeError("cannot pickle 'Dialect' instances")


_Rules.__name__ = _Rules.__qualname__ = "Dialect"
_Rules.__module__ = "_csv"
_dialects = {}


def register_dialect(name, dialect=None, **fmtparams):
    """Give a dialect a name."""
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Rules(dialect, **fmtparams)


def unregister_dialect(name):
    """Forget the name of a dialect."""
    try:
        del _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def get_dialect(name):
    """The dialect of a name."""
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)

_limit = 131072


def field_size_limit(*new_limit):
    """The length that a field may have; set it to another."""
    global _limit
    before = _limit
    if len(new_limit) > 1:
        raise TypeError(f"field_size_limit() takes at most 1 argument ({len(new_limit)} given)")
    if new_limit:
        if type(new_limit[0]) is not int:
            raise TypeError("limit must be an integer")
        if not -(2**63) <= new_limit[0] < 2**63:
            raise OverflowError("Python int too large to convert to C long")
        _limit = new_limit[0]
    return before


def _fixed(name):
    # an attribute that only its owner sets
    def refuse(self, *value):
        raise AttributeError("readonly attribute")

    return property(lambda self: getattr(self, name), refuse, refuse)


# ---------------------------------------------------------------- reading


class _Reader:
    """The rows of a table, each a list of texts."""

    def __init__(self, csvfile, dialect, options):
        self._lines = iter(csvfile)
        self._dialect = _Rules(dialect, **options)
        self._line_num = 0

    dialect = _fixed("_dialect")
    line_num = _fixed("_line_num")

    def __iter__(self):
        return self

    def __next__(self):
        row = None
        while row is None:
            row = self._row()
        return row

    def _line(self):
        line = next(self._lines)
        if not isinstance(line, str):
            raise Error(f"iterator should return strings, not {type(line).__name__} (the file should be opened in "
                        "text mode)")
        self._line_num += 1
        return line

    def _row(self):
        rules = self._dialect
        line = self._line()
        quote, escape, quoting = rules.quotechar, rules.escapechar, rules.quoting
        if escape is None and (quote is None or quote not in line) and not rules.skipinitialspace:
            # nothing but fields and delimiters
            plain = line.rstrip("\r\n") if line.endswith(("\n", "\r")) else line
            if "\n" not in plain and "\r" not in plain and len(plain) <= _limit:
                if not plain:
                    return []
                return [self._value(text, False) for text in plain.split(rules.delimiter)]
        return self._parse(line)

    def _value(self, text, quoted):
        quoting = self._dialect.quoting
        if quoted or quoting in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE):
            return text
        if not text:
            return None if quoting in (QUOTE_NOTNULL, QUOTE_STRINGS) else text
        if quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS):
            return float(text)
        return text

    def _parse(self, line):
        # character by character, over as many lines as the row has
        rules = self._dialect
        delimiter, quote, escape = rules.delimiter, rules.quotechar, rules.escapechar
        if rules.quoting == QUOTE_NONE:
            quote = None
        fields, field = [], []
        state, quoted = "start row", False

        def done():
            nonlocal field, quoted
            fields.append(self._value("".join(field), quoted))
            field, quoted = [], False

        def add(char):
            if len(field) >= _limit:
                raise Error(f"field larger than field limit ({_limit})")
            field.append(char)

        while True:
            for at, char in enumerate(line):
                if state == "start row":
                    if char in "\r\n":
                        state = "after end"
                        continue
                    state = "start"
                if state == "start":
                    if char in "\r\n":
                        done()
                        state = "after end"
                    elif char == quote:
                        quoted = True
                        state = "in quotes"
                    elif char == escape:
                        state = "escaped"
                    elif char == " " and rules.skipinitialspace:
                        pass
                    elif char == delimiter:
                        done()
                    else:
                        add(char)
                        state = "in field"
                elif state == "escaped":
                    add(char)
                    # behind an escaped end of line the field goes on
                    state = "after escaped end" if char in "\r\n" else "in field"
                elif state == "in field" or state == "after escaped end":
                    if char in "\r\n":
                        done()
                        state = "after end"
                    elif char == escape:
                        state = "escaped"
                    elif char == delimiter:
                        done()
                        state = "start"
                    else:
                        add(char)
                elif state == "in quotes":
                    if char == escape:
                        state = "escaped in quotes"
                    elif char == quote:
                        state = "quote in quotes" if rules.doublequote else "in field"
                    else:
                        add(char)
                elif state == "escaped in quotes":
                    add(char)
                    state = "in quotes"
                elif state == "quote in quotes":
                    if char == quote:
                        add(char)
                        state = "in quotes"
                    elif char == delimiter:
                        done()
                        state = "start"
                    elif char in "\r\n":
                        done()
                        state = "after end"
                    elif rules.strict:
                        raise Error(f"'{delimiter}' expected after '{quote}'")
                    else:
                        add(char)
                        state = "in field"
                elif char not in "\r\n":
                    raise Error("new-line character seen in unquoted field - do you need to open the file with "
                                "newline=''?")
            if state == "start row":
                return []
            if state == "after end":
                return fields
            if state in ("start", "in field", "quote in quotes"):
                done()
                return fields
            if state == "escaped":
                add("\n")
                state = "in field"
            elif state == "escaped in quotes":
                add("\n")
                state = "in quotes"
            try:
                line = self._line()
            except StopIteration:
                if not field and state != "in quotes":
                    raise
                if rules.strict:
                    raise Error("unexpected end of data") from None
                done()
                return fields


def reader(csvfile, /, dialect="excel", **fmtparams):
    """Read the rows of a file, or of whatever gives lines."""
    return _Reader(csvfile, dialect, fmtparams)


# ---------------------------------------------------------------- writing


class _Writer:
    """Writes rows of fields as lines."""

    def __init__(self, csvfile, dialect, options):
        self._write = getattr(csvfile, "write", None)
        if not callable(self._write):
            raise TypeError('argument 1 must have a "write" method')
        self._dialect = _Rules(dialect, **options)

    dialect = _fixed("_dialect")

    def writerow(self, row):
        """Write a row; gives what writing gave."""
        rules = self._dialect
        try:
            fields = iter(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        parts, count, last = [], 0, None
        for value in fields:
            parts.append(self._field(value))
            count += 1
            last = value
        if count == 1 and parts[0] == "":
            # an empty line would be no row
            if rules.quoting == QUOTE_NONE or last is None and rules.quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                raise Error("single empty field record must be quoted")
            parts[0] = rules.quotechar * 2
        return self._write(rules.delimiter.join(parts) + rules.lineterminator)

    def writerows(self, rows):
        """Write many rows."""
        for row in rows:
            self.writerow(row)

    def _field(self, value):
        rules = self._dialect
        quoting, quote, escape = rules.quoting, rules.quotechar, rules.escapechar
        if quoting == QUOTE_NONNUMERIC:
            # what can become a number is one: also Decimal and Fraction
            kind = type(value)
            quoted = not any(hasattr(kind, name) for name in ("__float__", "__int__", "__index__"))
        elif quoting == QUOTE_ALL:
            quoted = True
        elif quoting == QUOTE_STRINGS:
            quoted = isinstance(value, str)
        elif quoting == QUOTE_NOTNULL:
            quoted = value is not None
        else:
            quoted = False
        text = value if isinstance(value, str) else "" if value is None else str(value)
        special = {rules.delimiter, escape, quote, "\r", "\n", *rules.lineterminator} - {None}
        if not any(char in special for char in text):
            if not text and rules.delimiter == " " and rules.skipinitialspace:
                # an empty field between spaces would be no field
                if quoting == QUOTE_NONE or value is None and quoting in (QUOTE_STRINGS, QUOTE_NOTNULL):
                    raise Error("empty field must be quoted if delimiter is a space and skipinitialspace is true")
                quoted = True
            return f"{quote}{text}{quote}" if quoted else text
        out = []
        for char in text:
            if char in special:
                if quoting == QUOTE_NONE:
                    wants_escape = True
                elif char == quote:
                    if rules.doublequote:
                        out.append(quote)
                        wants_escape = False
                    else:
                        wants_escape = True
                    quoted = quoted or not wants_escape
                elif char == escape:
                    wants_escape = True
                else:
                    wants_escape = False
                    quoted = True
                if wants_escape:
                    if escape is None:
                        raise Error("need to escape, but no escapechar set")
                    out.append(escape)
            out.append(char)
        text = "".join(out)
        return f"{quote}{text}{quote}" if quoted else text


def writer(csvfile, /, dialect="excel", **fmtparams):
    """Write rows to a file, or to whatever has `write`."""
    return _Writer(csvfile, dialect, fmtparams)


for _class, _name in ((_Reader, "reader"), (_Writer, "writer")):
    _class.__name__ = _class.__qualname__ = _name
    _class.__module__ = "_csv"


# ---------------------------------------------------------------- rows with names


class DictReader:
    """The rows of a table as dicts; without `fieldnames` the first row names the columns."""

    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey = restkey
        self.restval = restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        made = dict(zip(names, row))
        if len(names) < len(row):
            made[self.restkey] = row[len(names) :]
        for name in names[len(row) :]:
            made[name] = self.restval
        return made

    __class_getitem__ = classmethod(lambda cls, item: cls)


class DictWriter:
    """Writes dicts as rows."""

    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames = fieldnames
        self.restval = restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        """Write the names of the columns."""
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _row(self, rowdict):
        if self.extrasaction == "raise":
            wrong = [name for name in rowdict if name not in self.fieldnames]
            if wrong:
                raise ValueError(f"dict contains fields not in fieldnames: {', '.join(map(repr, wrong))}")
        return [rowdict.get(name, self.restval) for name in self.fieldnames]

    def writerow(self, rowdict):
        return self.writer.writerow(self._row(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._row, rowdicts))

    __class_getitem__ = classmethod(lambda cls, item: cls)


# ---------------------------------------------------------------- guessing


def _is_number(text):
    # one of mathematics: 2.5, 1+1j
    try:
        float(text)
        return True
    except ValueError:
        pass
    text = text.strip()
    if text.startswith("(") and text.endswith(")"):
        text = text[1:-1].strip()
    number = r"(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*|inf|nan|infinity)(?:e[-+]?\d+(?:_\d+)*)?"
    return re.fullmatch(rf"(?:[-+]?{number}(?=[-+]))?[-+]?(?:{number})?j|[-+]?{number}", text, re.IGNORECASE) is not None


class Sniffer:
    """Guesses how a table is written."""

    def __init__(self):
        self.preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        """The dialect that a sample seems to be in."""
        quote, double, delimiter, space = self._by_quotes(sample, delimiters)
        if not delimiter:
            delimiter, space = self._by_counts(sample, delimiters)
        if not delimiter:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL

        dialect.doublequote = double
        dialect.delimiter = delimiter
        dialect.quotechar = quote or '"'
        dialect.skipinitialspace = space
        return dialect

    def _by_quotes(self, sample, delimiters):
        # what stands beside quoted fields: between two delimiters, first, last, or alone in a line
        quotes, marks, spaces = {}, {}, 0
        mark, space, quoted = r"""(?P<mark>[^\w\n"'])""", "(?P<space> ?)", r"""(?P<quote>["']).*?(?P=quote)"""
        for pattern in (mark + space + quoted + "(?P=mark)", r"(?:^|\n)" + quoted + mark + space,
                        mark + space + quoted + r"(?:$|\n)", r"(?:^|\n)" + quoted + r"(?:$|\n)"):
            matches = list(re.finditer(pattern, sample, re.DOTALL | re.MULTILINE))
            if matches:
                break
        for match in matches:
            groups = match.groupdict()
            quotes[match["quote"]] = quotes.get(match["quote"], 0) + 1
            char = groups.get("mark")
            if char and (delimiters is None or char in delimiters):
                marks[char] = marks.get(char, 0) + 1
            spaces += bool(groups.get("space"))
        if not quotes:
            return "", False, None, False
        quote = max(quotes, key=quotes.get)
        delimiter = max(marks, key=marks.get) if marks else ""
        space = bool(marks) and marks[delimiter] == spaces
        mark = re.escape(delimiter)
        double = re.search(rf"(?:{mark}|^)\W*{quote}[^{mark}\n]*{quote}[^{mark}\n]*{quote}\W*(?:{mark}|$)", sample,
                           re.MULTILINE)
        return quote, bool(double), delimiter, space

    def _by_counts(self, sample, delimiters):
        # the character that stands equally often on all lines, or on nearly all; ten more lines decide where ten do not
        lines = [line for line in sample.split("\n") if line]
        counts = {chr(code): {} for code in range(127)}
        found = {}
        for start in range(0, len(lines), 10):
            part = lines[start : start + 10]
            usual = {}
            for char, often in counts.items():
                for line in part:
                    count = line.count(char)
                    often[count] = often.get(count, 0) + 1
                most = max(often, key=often.get)
                # how many lines agree, less those that do not
                agree = 2 * often[most] - sum(often.values())
                if most and agree > 0 and (delimiters is None or char in delimiters):
                    usual[char] = (most, agree)
            seen = min(start + 10, len(lines))
            share = 1.0
            while not found and share >= 0.9:
                found = {char: mode for char, mode in usual.items() if mode[1] / seen >= share}
                share -= 0.01
            if len(found) == 1:
                return self._with_space(next(iter(found)), lines[0])
        if not found:
            return "", False
        for char in self.preferred:
            if char in found:
                return self._with_space(char, lines[0])
        return self._with_space(max(found, key=lambda char: (found[char], char)), lines[0])

    def _with_space(self, delimiter, line):
        return delimiter, line.count(delimiter) == line.count(f"{delimiter} ")

    def has_header(self, sample):
        """Does the first row look like names of columns?"""
        rows = reader(StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = dict.fromkeys(range(len(header)))
        for checked, row in enumerate(rows):
            if checked >= 20:
                break
            if len(row) != len(header):
                continue
            for column in list(kinds):
                kind = float if _is_number(row[column]) else len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                votes += -1 if _is_number(header[column]) else 1
        return votes > 0
