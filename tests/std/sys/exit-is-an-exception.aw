import sys
for code in (None, 0, 5, "text", [1]):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e), e.code)
        # expect: SystemExit() None
        # expect: SystemExit(0) 0
        # expect: SystemExit(5) 5
        # expect: SystemExit('text') text
        # expect: SystemExit([1]) [1]
try:
    sys.exit()
except Exception:
    print("never")
except BaseException as e:
    print(type(e).__name__, e.code)  # expect: SystemExit None
def f():
    raise SystemExit(0)
f()
print("never")
