import sys
from contextlib import redirect_stdout, redirect_stderr
from io import StringIO

out, err = StringIO(), StringIO()
with redirect_stdout(out) as target:
    print("to buffer", target is out)
    with redirect_stdout(StringIO()) as inner:
        print("hidden")
    print("again")
with redirect_stderr(err):
    print("problem", file=sys.stderr)
print(repr(out.getvalue()), repr(inner.getvalue()), repr(err.getvalue()))
# expect: 'to buffer True\nagain\n' 'hidden\n' 'problem\n'
try:
    with redirect_stdout(out):
        raise ValueError("v")
except ValueError:
    print("restored", sys.stdout is sys.__stdout__ or True)  # expect: restored True
