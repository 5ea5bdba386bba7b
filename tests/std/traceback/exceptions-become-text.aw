import traceback

def fail():
    raise ValueError("bad")

try:
    try:
        fail()
    except ValueError as e:
        raise KeyError("worse") from e
except KeyError as e:
    caught = e
caught.add_note("a note\nof two lines")
text = "".join(traceback.format_exception(caught))
lines = [line for line in text.splitlines() if not line.startswith("  ")]
print(lines)
# expect: ['Traceback (most recent call last):', 'ValueError: bad', '', 'The above exception was the direct cause of the following exception:', '', 'Traceback (most recent call last):', "KeyError: 'worse'", 'a note', 'of two lines']
print(traceback.format_exception_only(caught), traceback.format_exception_only(ZeroDivisionError()))
# expect: ["KeyError: 'worse'\n", 'a note\n', 'of two lines\n'] ['ZeroDivisionError\n']
for frame in traceback.extract_tb(caught.__cause__.__traceback__):
    print(frame.name, frame.lineno, frame.line)
# expect: <module> 8 fail()
# expect: fail 4 raise ValueError("bad")
try:
    fail()
except ValueError:
    print(traceback.format_exc().splitlines()[-1], len(traceback.format_exc().splitlines()) >= 5)
# expect: ValueError: bad True
print(traceback.format_exc())
# expect: NoneType: None
# expect:
