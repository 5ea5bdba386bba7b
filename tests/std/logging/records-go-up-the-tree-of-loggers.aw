import io
import logging

stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter("%(levelname)s|%(name)s|%(message)s"))
root = logging.getLogger()
root.addHandler(handler)
root.setLevel(logging.INFO)
log = logging.getLogger("app.db")
log.debug("hidden")
log.info("shown %d of %s", 1, "two")
log.warning("%(a)s", {"a": "from a dict"})
log.setLevel("DEBUG")
log.debug("now shown")
logging.getLogger("app.db.pool").debug("inherits")
log.propagate = False
log.error("goes nowhere")
log.addHandler(handler)
log.log(35, "own level")
logging.info("by the root")
logging.disable(logging.WARNING)
log.warning("disabled")
log.error("not disabled")
logging.disable(logging.NOTSET)
print(stream.getvalue(), end="")
# expect: INFO|app.db|shown 1 of two
# expect: WARNING|app.db|from a dict
# expect: DEBUG|app.db|now shown
# expect: DEBUG|app.db.pool|inherits
# expect: Level 35|app.db|own level
# expect: INFO|root|by the root
# expect: ERROR|app.db|not disabled
print(log, root, logging.getLogger("app"), logging.getLogger("app") is logging.getLogger("app.db").parent)
# expect: <Logger app.db (DEBUG)> <RootLogger root (INFO)> <Logger app (INFO)> True
print(log.getEffectiveLevel(), logging.getLogger("app").getEffectiveLevel(), log.isEnabledFor(10), log.hasHandlers())
# expect: 10 20 True True
print(logging.getLogger("app").getChild("x").name, len(logging.getLogger("app").getChildren()), root.getChild("y").name)
# expect: app.x 2 y
