import traceback
from concurrent.futures import ThreadPoolExecutor

class Failure(Exception):
    def __init__(self, text, code):
        super().__init__(text)
        self.code = code

def divide(a, b):
    return a / b

def fail():
    try:
        divide(1, 0)
    except ZeroDivisionError as e:
        failure = Failure("it failed", [1, {"k": 2}])
        failure.add_note("a note")
        raise failure from e

def fail_again():
    try:
        {}["missing"]
    except KeyError:
        raise ValueError("second")

def group():
    raise ExceptionGroup("two", [ValueError(1), TypeError("t")])

def os_error():
    open("/no/such/file")

def leave():
    raise SystemExit(3)

with ThreadPoolExecutor(1) as ex:
    try:
        ex.submit(fail).result()
    except Failure as e:
        print(type(e) is Failure, e.args, e.code, e.__notes__)
        print(repr(e.__cause__), e.__suppress_context__)
        names = [frame.name for frame in traceback.extract_tb(e.__traceback__)]
        print(names[-1], [frame.name for frame in traceback.extract_tb(e.__cause__.__traceback__)])
        print(traceback.extract_tb(e.__traceback__)[-1].line)
    e = ex.submit(fail_again).exception()
    print(repr(e), repr(e.__context__), e.__cause__)
    try:
        ex.submit(group).result()
    except* ValueError as g:
        print("values", g.exceptions)
    except* TypeError as g:
        print("types", g.exceptions)
    e = ex.submit(os_error).exception()
    print(type(e).__name__, e.errno, e.filename)
    e = ex.submit(leave).exception()
    print(repr(e), e.code)
    e = ex.submit(lambda: undefined_name).exception()
    print(e, e.name)
    e = ex.submit(divide, "a").exception()
    print(type(e).__name__, e)
