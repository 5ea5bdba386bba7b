import logging
import sys

sys.stderr = sys.stdout
log = logging.getLogger("lonely")
log.info("not shown")
log.warning("shown plainly")
log.error("shown %s", "too")
logging.error("the root gets a handler")
log.warning("now formatted")
log.error("%d", "not a number") if False else None
print(len(logging.getLogger().handlers), logging.lastResort)
