import re
import traceback


def shown(text):
    print(re.sub('File "[^"]*"', "File", text))


def f(x): return x / 0
def a(): 
    return f(1)
def b():
    x = f(1)
def c():
    f(1)
def d():
    x = y = f(1)
def e():
    x.y = f(1)
def g():
    return f(
       1)
def h():
    o = type('O',(),{'f':staticmethod(f)})
    return o.f(1)
def i():
    o = type('O',(),{'f':staticmethod(f)})
    o.f(1)
def j():
    x = [f(1)]
def k():
    x: int = f(1)
def l():
    return (f(1))
def m():
    if f(1): pass
def n():
    1/0
def o():
    return 1/0
def p():
    raise ValueError
def q():
    x += 1
def r():
    return f(1) # comment
def s():
    return f(
        1,

        2,
        3,
        4,
        5
    )
def t():
    return (1
      + 2
      + 'a'
      + 3)
for fn in [a,b,c,d,e,g,h,i,j,k,l,m,n,o,p,q,r,s,t]:
    try:
        fn()
    except Exception: shown(traceback.format_exc())
