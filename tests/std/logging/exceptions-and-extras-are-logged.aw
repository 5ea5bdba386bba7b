import io
import logging

stream = io.StringIO()
log = logging.getLogger("e")
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(message)s user=%(user)s func=%(funcName)s"))
log.addHandler(handler)
log.propagate = False


def work():
    try:
        {}["k"]
    except KeyError:
        log.exception("failed", extra={"user": "me"})
        log.error("again", exc_info=True, extra={"user": "you"})
    log.error("no exception", extra={"user": 1}, exc_info=ValueError("given"))


work()
lines = [line for line in stream.getvalue().splitlines() if "File" not in line and set(line.strip()) - set("~^")]
print(lines)
for key in ("message", "name"):
    try:
        log.error("x", extra={key: 1})
    except KeyError as e:
        print(e)
adapter = logging.LoggerAdapter(log, {"user": "adapted"})
stream.truncate(0)
stream.seek(0)
adapter.warning("hi %s", "there")
print(stream.getvalue().strip(), adapter)
