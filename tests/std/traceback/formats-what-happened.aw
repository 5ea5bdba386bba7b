import traceback

def inner():
    raise ValueError("bad value")

def outer():
    try:
        inner()
    except ValueError as e:
        raise KeyError("k") from e

try:
    outer()
except KeyError as e:
    text = traceback.format_exc()
    lines = text.splitlines()
    print(lines[0], "|", lines[-1])  # expect: Traceback (most recent call last): | KeyError: 'k'
    print("The above exception was the direct cause of the following exception:" in text, text.count("Traceback"))
    # expect: True 2
    print(traceback.format_exception_only(e), [f.name for f in traceback.extract_tb(e.__traceback__)])
    # expect: ["KeyError: 'k'\n"] ['<module>', 'outer']
    print([f.lineno for f in traceback.extract_tb(e.__traceback__)], traceback.extract_tb(e.__traceback__)[-1].line)
    # expect: [13, 10] raise KeyError("k") from e
print(traceback.format_exception_only(ValueError, ValueError("x")), traceback.format_exc().strip())
# expect: ['ValueError: x\n'] NoneType: None
