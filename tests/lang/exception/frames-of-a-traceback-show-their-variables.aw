def outer(a, b=2):
    c = a + b
    inner(c)


def inner(value):
    items = [value]
    raise ValueError("here")


try:
    outer(1)
except ValueError as e:
    tb = e.__traceback__
while tb:
    frame = tb.tb_frame
    own = {k: v for k, v in frame.f_locals.items() if k in "abcvalueitems"} if tb.tb_next is None else {}
    print(frame.f_code.co_name, tb.tb_lineno, own)
    # expect: <module> 12 {}
    # expect: outer 3 {}
    # expect: inner 8 {'value': 3, 'items': [3]}
    last, tb = tb, tb.tb_next
print(last.tb_frame.f_locals, last.tb_frame.f_globals is globals(), type(last.tb_frame).__name__)
# expect: {'value': 3, 'items': [3]} True frame
print(last.tb_frame is last.tb_frame)  # expect: True
