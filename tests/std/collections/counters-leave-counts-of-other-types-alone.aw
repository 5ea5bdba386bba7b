# Counts need not be numbers: they are added, subtracted and compared, never changed in place by + and -.
from collections import Counter
a=Counter(x=[1]); b=Counter(x=[2])
for f in (lambda: a+b, lambda: a-b, lambda: a|b, lambda: a&b, lambda: +a, lambda: -a):
    try: print(f())
    except TypeError as e: print(e)
    print(a,b)
for op in ('+=','-=','|=','&='):
    c=Counter(x=[1], y=3)
    try: exec(f"c {op} Counter(x=[2], y=1)"); print(c)
    except TypeError as e: print(op, e, c)
c=Counter(a=2); c.update({'a':1.5}); print(c); c.subtract({'a':[1]} ) if 0 else None
try: c.update({'a':'x'})
except TypeError as e: print(e)
try: c.subtract({'a':'x'})
except TypeError as e: print(e)
