import sys
sys.breakpointhook = lambda *args, **kwargs: print("hook", args, kwargs)
breakpoint()
breakpoint(1, two=2)
del sys.breakpointhook
try:
    breakpoint()
except RuntimeError as e:
    print(e)
