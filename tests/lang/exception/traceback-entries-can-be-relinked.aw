def f():
    g()


def g():
    raise ValueError


try:
    f()
except ValueError as e:
    tb = e.__traceback__
print(tb.tb_next.tb_next.tb_frame.f_code.co_name, tb.tb_next.tb_next.tb_next)  # expect: g None
tb.tb_next = tb.tb_next.tb_next
print(tb.tb_next.tb_frame.f_code.co_name)  # expect: g
tb.tb_next = None
print(tb.tb_next)  # expect: None
for bad in (tb, 5, "x"):
    try:
        tb.tb_next = bad
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
        # expect: ValueError traceback loop detected
        # expect: TypeError expected traceback object, got 'int'
        # expect: TypeError expected traceback object, got 'str'
