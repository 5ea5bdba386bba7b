import io
import logging
import logging.config
import os
import sys
import tempfile

stream = io.StringIO()


class Only(logging.Filter):
    def __init__(self, word):
        super().__init__()
        self.word = word

    def filter(self, record):
        return self.word in record.getMessage()


def shouting(fmt=None, mark="!"):
    return logging.Formatter(f"%(message)s{mark}")


before = logging.getLogger("before")
below = logging.getLogger("app.below")
below.setLevel(logging.CRITICAL)
logging.config.dictConfig({
    "version": 1,
    "formatters": {
        "plain": {"format": "{levelname}:{name}:{message}", "style": "{"},
        "loud": {"()": shouting, "mark": "!!"},
    },
    "filters": {"only": {"()": Only, "word": "yes"}, "named": {"name": "app"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "stream": stream, "formatter": "plain", "filters": ["named"]},
        "loud": {"class": "logging.StreamHandler", "stream": stream, "formatter": "loud", "level": "ERROR",
                 "filters": ["only"]},
        "kept": {"class": "logging.handlers.MemoryHandler", "capacity": 10, "target": "out"},
        "std": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "level": 50},
    },
    "loggers": {"app": {"level": "INFO", "handlers": ["out", "loud"], "propagate": False}},
    "root": {"level": "WARNING", "handlers": ["std", "kept"]},
})
log = logging.getLogger("app")
log.debug("no")
log.info("info yes")
log.error("error yes")
log.error("error no")
logging.getLogger("other").critical("to the root")
print(stream.getvalue())
print(before.disabled, below.disabled, below.level, log.propagate, logging.root.level)
print([type(h).__name__ for h in logging.root.handlers], [h.name for h in log.handlers])
print(logging.root.handlers[0].stream is sys.stdout, len(logging.getHandlerByName("kept").buffer))
logging.config.dictConfig({"version": 1, "incremental": True, "loggers": {"app": {"level": "DEBUG"}}, "handlers": {"loud": {"level": "DEBUG"}}})
print(logging.config.DictConfigurator({"a": {"b": [{"c": 5}]}}).cfg_convert("a.b[0].c"))
log.debug("yes at last")
print(stream.getvalue().split("\n")[-3:])

for bad in [
    {}, {"version": 2}, {"version": 1, "handlers": {"h": {"class": "no.such"}}},
    {"version": 1, "loggers": {"x": {"handlers": ["nope"]}}}, {"version": 1, "root": {"level": "LOUD"}},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "f"}}},
    {"version": 1, "formatters": {"f": {"format": "%(x)d", "style": "?"}}},
]:
    try:
        logging.config.dictConfig(bad)
    except ValueError as error:
        print(error, "|", error.__cause__)

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "log.ini")
    with open(path, "w") as file:
        file.write("""\
[loggers]
keys = root, app
[handlers]
keys = file, out
[formatters]
keys = form
[logger_root]
level = ERROR
handlers = out
[logger_app]
qualname = app.part
level = DEBUG
handlers = file
propagate = 0
[handler_file]
class = FileHandler
args = (%(path)r,)
formatter = form
[handler_out]
class = StreamHandler
level = NOTSET
args = (sys.stdout,)
kwargs = {}
[formatter_form]
format = %(levelname)s|%(message)s
""".replace("%(path)r", repr(os.path.join(folder, "x.log"))))
    logging.config.fileConfig(path)
    logging.getLogger("app.part").debug("into the file")
    logging.getLogger("free").error("to the stream")
    logging.shutdown()
    print(open(os.path.join(folder, "x.log")).read())
    try:
        logging.config.fileConfig(os.path.join(folder, "nope.ini"))
    except FileNotFoundError as error:
        print("not there")
