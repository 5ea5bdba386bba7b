import re
import traceback


def shown(text):
    print(re.sub('File "[^"]*"', "File", text))


class A: pass
def f(x, y): return x / y
def g():
    a = A()
    return (1 +
       f(2, 0) *
       3)
def h(): return A().foo.bar
def i(): return {}['k']['z']
def j(): return [1,2][5]
def k(): raise ValueError('x')
def l(): raise ValueError(
   'multi'
   'line')
def m(): return undefined_name
def n(): return 1 + 'a'
def o(): return len(5)
def p(): assert 1 == 2, 'no'
def q(): return int('x') + 3
def r():
    d = {'a': {'b': 1}}
    return d['a']['b']['c']
def s(): return (lambda z: z.q)(3)
def t(): x, y = [1]
def u(): import nope_mod
def w():
    for i in 3: pass
def x(): return -'a'
def y(): return 'a' < 3
def z(): return f(1,
    0) + 1
def aa():
    with open('/nope/nope') as fh: pass
def bb(): del {}['a']
def cc(): A().x.y = 3
def dd(): return [f(1, q) for q in [1, 0]]
def ee(): return "é" + f(1, 0)
def ff(): return A.foo(
     1,
     2)
def gg(): return not_there(1)(2)
def hh(): return f(1)(2) + f(3)
def ii(): A().foo += 1
def jj(): return f"{A().foo}"
def ll(): return x.y.z(1)[2]
def mm():
    try: f(1,0)
    except Exception as e: raise KeyError('b') from e
def nn():
    try: f(1,0)
    except Exception: raise KeyError('c')
def oo():
    x = 5
    return (
        x +
        'a'
    )
def pp(): return    1 / 0
for fn in [g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,w,x,y,z,aa,bb,cc,dd,ee,ff,gg,hh,ii,jj,ll,mm,nn,oo,pp]:
    try: fn()
    except Exception: shown(traceback.format_exc())
