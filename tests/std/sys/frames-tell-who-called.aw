import sys

def here():
    return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name

def outer():
    return here()

print(outer(), sys._getframe().f_back, sys._getframe().f_globals is globals())
# expect: ('here', 'outer') None True
try:
    sys._getframe(50)
except ValueError as e:
    print(e)
# expect: call stack is not deep enough
