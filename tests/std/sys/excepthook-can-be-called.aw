import io
import sys

sys.stderr = io.StringIO()
try:
    raise KeyError("k")
except KeyError as e:
    sys.excepthook(type(e), e, None)
sys.excepthook(ValueError, ValueError("bare"), None)
text = sys.stderr.getvalue()
sys.stderr = sys.__stderr__
lines = text.splitlines()
print(lines[0], lines[-2:], sep="\n")
# expect: Traceback (most recent call last):
# expect: ["KeyError: 'k'", 'ValueError: bare']
