import logging
import unittest

t = unittest.TestCase()
with t.assertLogs() as caught:
    logging.getLogger("a").info("first %s", 1)
    logging.getLogger("a.b").error("second")
    logging.getLogger("a").debug("too low")
print(caught.output, [record.name for record in caught.records], caught._fields)
# expect: ['INFO:a:first 1', 'ERROR:a.b:second'] ['a', 'a.b'] ('records', 'output')
with t.assertLogs("a.b", level="DEBUG") as caught:
    logging.getLogger("a.b.c").debug("below")
print(caught.output)  # expect: ['DEBUG:a.b.c:below']
with t.assertLogs(logging.getLogger("x"), logging.ERROR) as caught:
    logging.getLogger("x").critical("bad")
print(caught.output)  # expect: ['CRITICAL:x:bad']
for args in [(), ("a",), ("a", "ERROR")]:
    try:
        with t.assertLogs(*args):
            logging.getLogger("b").debug("nothing")
    except AssertionError as e:
        print(e)
        # expect: no logs of level INFO or higher triggered on root
        # expect: no logs of level INFO or higher triggered on a
        # expect: no logs of level ERROR or higher triggered on a
with t.assertNoLogs("quiet"):
    pass
try:
    with t.assertNoLogs("quiet", "INFO") as nothing:
        logging.getLogger("quiet").warning("loud")
except AssertionError as e:
    print(e, nothing)  # expect: Unexpected logs found: ['WARNING:quiet:loud'] None
try:
    with t.assertLogs():
        1 / 0
except ZeroDivisionError as e:
    print(e)  # expect: division by zero
