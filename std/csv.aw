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
        self.delimiter = _character("delimiter", given["delimiter"], False)
        self.doublequote = bool(given["doublequote"])
        self.escapechar = _character("escapechar", given["escapechar"], True)
        self.lineterminator = given["lineterminator"]
        if not isinstance(self.lineterminator, str):
            raise TypeError('"lineterminator" must be a string')
        self.quotechar = _character("quotechar", given["quotechar"], True)
        self.quoting = given["quoting"]
        if type(self.quoting) is not int:
            raise TypeError('"quoting" must be an integer')
        if not 0 <= self.quoting <= 5:
            raise TypeError('bad "quoting" value')
        if self.quotechar is None and self.quoting != QUOTE_NONE:
            if asked:
                raise TypeError("quotechar must be set if quoting enabled")
            # who takes the quotes away wants none
            self.quoting = QUOTE_NONE
        self.skipinitialspace = bool(given["skipinitialspace"])
        self.strict = bool(given["strict"])
        for name in ("delimiter", "escapechar", "quotechar"):
            char = getattr(self, name)
            if char is not None and (char in "\r\n" or char == " " and name != "delimiter" and self.skipinitialspace
                                     or char == " " and name == "delimiter" and self.skipinitialspace):
                raise ValueError(f"bad {name} value")
        marks = [char for char in (self.delimiter, self.escapechar, self.quotechar) if char is not None]
        names = [name for name in ("delimiter", "escapechar", "quotechar") if getattr(self, name) is not None]
        for a in range(len(marks)):
            for b in range(a + 1, len(marks)):
                if marks[a] == marks[b]:
                    raise ValueError(f"bad {names[a]} or {names[b]} value")
        for name, char in zip(names, marks):
            if char in self.lineterminator:
                raise ValueError(f"bad {name} or lineterminator value")


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
    except (KeyError, TypeError):
        raise Error("unknown dialect") from None


def get_dialect(name):
    """The dialect of a name."""
    try:
        return _dialects[name]
    except (KeyError, TypeError):
        raise Error("unknown dialect") from None


def list_dialects():
    """The names of all dialects."""
    return list(_dialects)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)

_limit = 131072


def field_size_limit(new_limit=None, /):
    """The length that a field may have; set it to another."""
    global _limit
    before = _limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return before


# ---------------------------------------------------------------- reading


class _Reader:
    """The rows of a table, each a list of texts."""

    def __init__(self, csvfile, dialect, options):
        self._lines = iter(csvfile)
        self.dialect = _Rules(dialect, **options)
        self.line_num = 0

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
        self.line_num += 1
        return line

    def _row(self):
        rules = self.dialect
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
        quoting = self.dialect.quoting
        if quoted or quoting in (QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONE):
            return text
        if not text and quoting in (QUOTE_NOTNULL, QUOTE_STRINGS):
            return None
        if quoting in (QUOTE_NONNUMERIC, QUOTE_STRINGS):
            return float(text)
        return text

    def _parse(self, line):
        # character by character, over as many lines as the row has
        rules = self.dialect
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
                    state = "in field"
                elif state == "in field":
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
            try:
                line = self._line()
            except StopIteration:
                if rules.strict and state in ("in quotes", "escaped in quotes"):
                    raise Error("unexpected end of data") from None
                if field or state in ("in quotes", "escaped in quotes"):
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
        self.dialect = _Rules(dialect, **options)

    def writerow(self, row):
        """Write a row; gives what writing gave."""
        rules = self.dialect
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
        rules = self.dialect
        quoting, quote, escape = rules.quoting, rules.quotechar, rules.escapechar
        if quoting == QUOTE_NONNUMERIC:
            quoted = not isinstance(value, (int, float))
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
            if not text and quoting == QUOTE_MINIMAL and rules.delimiter == " " and rules.skipinitialspace:
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
        # what stands beside quoted fields
        quotes, marks, spaces = {}, {}, 0
        pattern = (r"""(?:^|(?P<before>[^\w\n"'])(?P<space> ?))(?P<quote>["']).*?(?P=quote)"""
                   r"""(?:(?P<after>[^\w\n"'])|$)""")
        for match in re.finditer(pattern, sample, re.DOTALL | re.MULTILINE):
            mark = match["before"] or match["after"]
            if match["before"] is None and match["after"] is None:
                quotes.setdefault(match["quote"], 0)
                continue
            quotes[match["quote"]] = quotes.get(match["quote"], 0) + 1
            if mark and mark != "\r" and (delimiters is None or mark in delimiters):
                marks[mark] = marks.get(mark, 0) + 1
            spaces += bool(match["space"])
        if not quotes:
            return "", False, None, False
        quote = max(quotes, key=quotes.get)
        delimiter = max(marks, key=marks.get) if marks else ""
        space = bool(marks) and marks[delimiter] == spaces
        mark = re.escape(delimiter) if delimiter else ""
        double = re.search(rf"(?:{mark}|^)\W*{quote}[^{mark}\n]*{quote}[^{mark}\n]*{quote}\W*(?:{mark}|$)", sample,
                           re.MULTILINE) if delimiter else None
        return quote, bool(double), delimiter, space

    def _by_counts(self, sample, delimiters):
        # the character that stands equally often on nearly all lines
        lines = [line for line in sample.split("\n") if line.strip("\r")]
        if not lines:
            return "", False
        found = {}
        for char in {char for line in lines for char in line if ord(char) < 127
                     and char not in "\r\"'_"}:
            if delimiters is not None and char not in delimiters:
                continue
            counts = {}
            for line in lines:
                count = line.count(char)
                counts[count] = counts.get(count, 0) + 1
            often = max(counts, key=lambda count: (counts[count], count))
            if often and counts[often] / len(lines) >= 0.9:
                found[char] = often
        if not found:
            return "", False
        for char in self.preferred:
            if char in found:
                delimiter = char
                break
        else:
            delimiter = max(found, key=found.get)
        first = lines[0]
        return delimiter, first.count(delimiter) == first.count(f"{delimiter} ")

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
                try:
                    float(row[column])
                    kind = float
                except ValueError:
                    kind = len(row[column])
                if kinds[column] is None:
                    kinds[column] = kind
                elif kinds[column] != kind:
                    del kinds[column]
        votes = 0
        for column, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[column]) != kind else -1
            else:
                try:
                    float(header[column])
                    votes -= 1
                except ValueError:
                    votes += 1
        return votes > 0
