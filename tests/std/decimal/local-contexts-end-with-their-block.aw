from decimal import *
print(getcontext().prec)
with localcontext() as c:
    c.prec = 6
    print(c is getcontext(), Decimal(1) / 3)
print(Decimal(1) / 3)
mine = Context(prec=4, rounding=ROUND_UP)
with localcontext(mine) as c:
    print(c is mine, Decimal(1) / 3, mine.flags[Inexact], c.flags[Inexact])
with localcontext(mine, prec=2, rounding=ROUND_DOWN, traps=[Inexact]) as c:
    print(c)
    try:
        Decimal(2) / 3
    except Inexact as e:
        print(type(e).__name__, e)
try:
    with localcontext(prec=3):
        raise KeyError("inside")
except KeyError:
    print(getcontext().prec)
setcontext(mine)
print(getcontext() is mine, +Decimal("1.23451"))
setcontext(BasicContext)
print(getcontext() is BasicContext, getcontext().prec, BasicContext.flags == ExtendedContext.flags)
setcontext(DefaultContext)
getcontext().prec = 12
print(DefaultContext.prec, getcontext().prec, Context().prec)
manager = localcontext(prec=2)
print(getcontext().prec, manager.__enter__().prec, getcontext().prec, manager.__exit__(None, None, None), getcontext().prec, type(manager).__name__)
try:
    type(manager)()
except TypeError as e:
    print(e)
