import sys


def hook(kind, value, tb):
    print("hook", kind.__name__, value, tb.tb_lineno, sys.last_exc is value, sys.last_type is kind)


print(sys.excepthook is sys.__excepthook__)  # expect: True
sys.excepthook = hook
raise ValueError("nobody caught me")
# expect: hook ValueError nobody caught me 10 True True
# exit: 1
