import io
import logging

stream = io.StringIO()
logging.basicConfig(stream=stream, level=logging.DEBUG)
logging.debug("one")
logging.basicConfig(stream=io.StringIO(), format="%(message)s")
logging.warning("two")
print(stream.getvalue(), end="")
# expect: DEBUG:root:one
# expect: WARNING:root:two
other = io.StringIO()
logging.basicConfig(stream=other, format="{levelname}: {message}", style="{", force=True)
logging.getLogger("x").error("three")
print(other.getvalue(), end="")  # expect: ERROR: three
for options in ({"stream": 1, "filename": "f"}, {"handlers": [], "stream": 1}, {"style": "?"}, {"wrong": 1}):
    try:
        logging.basicConfig(force=True, **options)
    except ValueError as e:
        print(e)
        # expect: 'stream' and 'filename' should not be specified together
        # expect: 'stream' or 'filename' should not be specified together with 'handlers'
        # expect: Style must be one of: %,{,$
        # expect: Unrecognised argument(s): wrong
