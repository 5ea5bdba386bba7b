import io
import logging

stream = io.StringIO()
log = logging.getLogger("f")
log.propagate = False
handler = logging.StreamHandler(stream)
log.addHandler(handler)
only_b = logging.Filter("f.b")
handler.addFilter(only_b)
handler.addFilter(only_b)
log.error("f")
logging.getLogger("f.b").error("f.b")
logging.getLogger("f.b.c").error("f.b.c")
logging.getLogger("f.bc").error("f.bc")
handler.removeFilter(only_b)
handler.addFilter(lambda record: "secret" not in record.getMessage())
log.error("a secret")


def change(record):
    return logging.makeLogRecord({**record.__dict__, "msg": "changed"})


log.addFilter(change)
log.error("original")
print(stream.getvalue().split(), handler.filters[0] is not None)  # expect: ['f.b', 'f.b.c', 'changed'] True
print(logging.Filter("").filter(logging.makeLogRecord({"name": "x"})), logging.NullHandler().handle(None))
# expect: True None
print(repr(logging.NullHandler()), repr(handler).split()[0], repr(logging.makeLogRecord({"msg": "m"})))
# expect: <NullHandler (NOTSET)> <StreamHandler <LogRecord: None, None, , 0, "m">
