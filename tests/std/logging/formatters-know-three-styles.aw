import logging

record = logging.makeLogRecord({"name": "n", "levelname": "INFO", "msg": "a %s", "args": ("b",), "lineno": 7, "extra": "e"})
for fmt, style in [("%(name)s %(lineno)03d %(message)s", "%"), ("{name:>3} {message!r}", "{"), ("$name ${message} $extra", "$"),
                   (None, "%"), (None, "{"), (None, "$")]:
    print(logging.Formatter(fmt, style=style).format(record))
print(logging.Formatter("%(x)s %(message)s", defaults={"x": 1}).format(record))
for fmt, style in [("plain", "%"), ("{", "{"), ("{message!z}", "{"), ("plain", "{"), ("plain", "$"), ("%(message)s", "?")]:
    try:
        logging.Formatter(fmt, style=style)
    except ValueError as e:
        print(e)
try:
    logging.Formatter("%(missing)s").format(record)
except ValueError as e:
    print(e)
record.created, record.msecs = 0, 5.0
f = logging.Formatter("%(asctime)s", "%Y")
print(f.usesTime(), logging.Formatter("%(message)s").usesTime(), len(logging.Formatter("%(asctime)s").format(record)))
print(logging.BufferingFormatter().format([record, record]))
