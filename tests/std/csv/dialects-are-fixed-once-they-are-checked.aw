import copy
import csv


def attempt(function, *arguments):
    try:
        print(repr(function(*arguments)))
    except (AttributeError, TypeError, csv.Error) as error:
        print(type(error).__name__, error)


dialect = csv.get_dialect("excel")
for name in ("delimiter", "quoting", "nonsense"):
    attempt(setattr, dialect, name, ",")
attempt(delattr, dialect, "delimiter")
for function in (copy.copy, copy.deepcopy, lambda dialect: dialect.__reduce_ex__(2)):
    attempt(function, dialect)
reader = csv.reader(["a"])
for name in ("dialect", "line_num"):
    attempt(setattr, reader, name, 1)
    attempt(delattr, reader, name)
print(next(reader), reader.line_num, reader.dialect.delimiter)
for limit in ((None,), ("x",), (1.5,), (True,), (1, 2), ()):
    attempt(csv.field_size_limit, *limit)
for name in (None, [], "nope"):
    attempt(csv.get_dialect, name)
    attempt(csv.unregister_dialect, name)
