try:
    "".uper
except AttributeError as e:
    print(e, e.args)  # expect: 'str' object has no attribute 'uper' ("'str' object has no attribute 'uper'",)
try:
    prnt
except NameError as e:
    print(e, e.args)  # expect: name 'prnt' is not defined ("name 'prnt' is not defined",)
try:
    from collections import OrderedDic
except ImportError as e:
    print(str(e).partition(" (")[0])  # expect: cannot import name 'OrderedDic' from 'collections'
