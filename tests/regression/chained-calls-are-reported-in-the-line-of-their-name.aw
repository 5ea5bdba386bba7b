import re
import traceback
class A:
    def ok(self): return self
    def bad(self): raise ValueError
def f1():
    return (A()
        .ok()
        .nothing()
        .ok())
def f2():
    return (A()
        .ok()
        .bad()
        .ok())
def f3():
    return (A().
        ok().
        bad(1,
            2))
def f4():
    a = A()
    a.ok(
    ).x.y = 3
def f5():
    return (A()
        .ok
        .zip)
def f6():
    return A().ok(
        1,
        2
    )
def f7():
    (A()
     .
     bad
     (
     ))
def f8():
    del (A()
       .zap)
def f9():
    A().ok(
      ).zap += 1
def f10():
    return f"{A().ok().zap}" + (
       A().ok()
       .zap)
def f11():
    return (
       A()
       .ok()[
          1])
def f12():
    return (A()
        + 1
        + 2)
def f13():
    return max(A(),
        key=1)(
      2
    )
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12, f13):
    try:
        f()
    except Exception as e:
        report = traceback.TracebackException.from_exception(e).format()
        print(re.sub('File "[^"]*"', "File", "".join(list(report)[2:])))
        print([(x.lineno, x.end_lineno, x.colno, x.end_colno) for x in traceback.extract_tb(e.__traceback__)])
