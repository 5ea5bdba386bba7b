# Items come in as by d[key] = value, which a derived class may change; pairs are looked at one by one.
from collections import OrderedDict
for arg in (b'x', [1], ['abc'], [(1,)], [()], 5, None, [[1,2,3]], ['ab'], [None], [iter([1,2])], [iter([1])], "x"):
    for how in ('init','update','ior'):
        d=OrderedDict(z=1)
        try:
            if how=='init': d=OrderedDict(arg)
            elif how=='update': d.update(arg)
            else: d|=arg
            print(how, d)
        except Exception as e: print(how, type(e).__name__, e)
class L(OrderedDict):
    def __setitem__(self, k, v):
        print('set', k, v); OrderedDict.__setitem__(self, k, v)
L([(1,2)]); L({1:2}); L(OrderedDict(a=1)); L(a=3); x=L(); x.update([(5,6)]); x.update(b=1); x |= {7:8}; print(x)
class K:
    def keys(self): return ['p']
    def __getitem__(self,k): return k*2
L(K())
class I:
    def items(self): return [(1,1)]
try: L(I())
except TypeError as e: print(e)
for a in ((1,2),(),):
    try: OrderedDict(*a); print('ok')
    except TypeError as e: print(e)
    try: OrderedDict().update(*a); print('ok')
    except TypeError as e: print(e)
try: OrderedDict(5)
except TypeError as e: print(e)
OrderedDict(self=1, other=2)
x=OrderedDict(); x.__init__([(1,2)]); x.__init__([(3,4)]); print(x)
class M(OrderedDict):
    def update(self,*a,**k): print('update')
M(a=1); m=M(); m|={1:2}; print(m)
