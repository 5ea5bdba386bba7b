import datetime
import io
import logging
import logging.handlers
import os
import queue
import tempfile
import time
from logging.handlers import MemoryHandler, QueueHandler, QueueListener, RotatingFileHandler, TimedRotatingFileHandler

logging.raiseExceptions = True
log = logging.Logger("app")

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "app.log")
    handler = RotatingFileHandler(path, maxBytes=50, backupCount=2)
    handler.setFormatter(logging.Formatter("%(levelname)s %(message)s"))
    log.addHandler(handler)
    for i in range(12):
        log.warning("message number %d", i)
    handler.close()
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name)) as file:
            print(name, file.read().split("\n"))
    log.removeHandler(handler)

    named = RotatingFileHandler(os.path.join(folder, "n.log"), maxBytes=10, backupCount=3, encoding="utf-8", delay=True)
    named.namer = lambda name: name + ".old"
    moved = []
    named.rotator = lambda source, dest: moved.append((os.path.basename(source), os.path.basename(dest)))
    log.addHandler(named)
    for i in range(3):
        log.error("record %d", i)
    named.close()
    log.removeHandler(named)
    print(moved, sorted(os.listdir(folder)))

    watched = logging.handlers.WatchedFileHandler(os.path.join(folder, "w.log"))
    log.addHandler(watched)
    log.error("one")
    os.rename(os.path.join(folder, "w.log"), os.path.join(folder, "w.1"))
    log.error("two")
    watched.close()
    log.removeHandler(watched)
    print(open(os.path.join(folder, "w.1")).read(), open(os.path.join(folder, "w.log")).read())

    timed = TimedRotatingFileHandler(os.path.join(folder, "t.log"), when="S", interval=5, backupCount=1, utc=True)
    log.addHandler(timed)
    log.error("old")
    timed.rolloverAt = 1_000_000_000
    log.error("new")
    timed.rolloverAt = 1_100_000_000
    log.error("newest")
    timed.close()
    log.removeHandler(timed)
    print([name for name in sorted(os.listdir(folder)) if name.startswith("t.")], timed.suffix, timed.interval)
    for when, at in [("midnight", None), ("MIDNIGHT", datetime.time(12, 30)), ("W0", None), ("W6", datetime.time(1)), ("h", None), ("D", None), ("M", None)]:
        h = TimedRotatingFileHandler(os.path.join(folder, "u.log"), when=when, utc=True, atTime=at, delay=True)
        print(when, [h.computeRollover(t) - t for t in (1_700_000_000, 1_700_006_400, 1_709_210_000)])
        h.close()
    for when in ("x", "W", "W7"):
        try:
            TimedRotatingFileHandler(os.path.join(folder, "v.log"), when=when, delay=True)
        except ValueError as error:
            print(error)

out = io.StringIO()
target = logging.StreamHandler(out)
memory = MemoryHandler(3, target=target)
log.addHandler(memory)
log.info("a")
log.info("b")
print(repr(out.getvalue()), len(memory.buffer))
log.error("grave")
print(out.getvalue().split(), len(memory.buffer))
log.info("left")
memory.close()
print(out.getvalue().split()[-1])
log.removeHandler(memory)

records = queue.SimpleQueue()
log.addHandler(QueueHandler(records))
listener = QueueListener(records, target, logging.NullHandler(), respect_handler_level=True)
listener.start()
target.setLevel(logging.WARNING)
log.warning("queued %s", "record")
log.info("too low")
listener.stop()
print(out.getvalue().split("\n")[-2])
