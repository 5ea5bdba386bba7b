import logging

print([logging.getLevelName(level) for level in (0, 10, 20, 30, 40, 50, 15, "INFO", "NO")])
# expect: ['NOTSET', 'DEBUG', 'INFO', 'WARNING', 'ERROR', 'CRITICAL', 'Level 15', 20, 'Level NO']
logging.addLevelName(15, "VERBOSE")
print(logging.getLevelName(15), logging.getLevelName("VERBOSE"), sorted(logging.getLevelNamesMapping()))
# expect: VERBOSE 15 ['CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'INFO', 'NOTSET', 'VERBOSE', 'WARN', 'WARNING']
log = logging.getLogger("x")
for level in ("LOUD", 1.5, None):
    try:
        log.setLevel(level)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: ValueError Unknown level: 'LOUD'
        # expect: TypeError Level not an integer or a valid string: 1.5
        # expect: TypeError Level not an integer or a valid string: None
try:
    log.log("INFO", "x")
except TypeError as e:
    print(e)  # expect: level must be an integer
try:
    logging.getLogger(5)
except TypeError as e:
    print(e)  # expect: A logger name must be a string
