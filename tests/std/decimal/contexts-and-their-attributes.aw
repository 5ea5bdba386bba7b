from decimal import *
c = Context()
print(c, DefaultContext.prec, BasicContext, ExtendedContext, sep="\n")
c = Context(prec=5, rounding=ROUND_FLOOR, Emin=-10, Emax=10, capitals=0, clamp=1, flags=[Inexact], traps=[Overflow, InvalidOperation])
print(c, c.Etiny(), c.Etop(), c.prec, c.rounding, c.Emin, c.Emax, c.capitals, c.clamp)
d = c.copy()
d.prec = 7
d.clear_flags()
d.clear_traps()
print(c.prec, d, Context(3, ROUND_UP).__reduce__())
for name, value in [("prec", 0), ("prec", 10**18), ("prec", "3"), ("prec", 2.0), ("Emin", 1), ("Emax", -1), ("capitals", 2), ("clamp", -1), ("rounding", "up"), ("rounding", None), ("flags", [Inexact]), ("flags", {}), ("foo", 1), ("prec", 10**30)]:
    try:
        setattr(c, name, value)
        print(name)
    except Exception as e:
        print(name, type(e).__name__, str(e).splitlines()[0])
for f in [lambda: Context(precision=3), lambda: Context(prec=-1), lambda: Context(traps=[ValueError]), lambda: Context(flags=5), lambda: setcontext(5), lambda: localcontext(5), lambda: localcontext(foo=1), lambda: c.add(1, "2"), lambda: c.add(1.5, 2), lambda: c.canonical(3)]:
    try:
        f()
        print("no error")
    except Exception as e:
        print(type(e).__name__, str(e).splitlines()[0])
print(list(c.flags)[:2], len(c.traps), c.flags[Inexact], c.traps[Rounded], Inexact in c.flags, c.flags.get(Inexact), dict(c.flags) == c.flags, c.flags == c.traps, c.flags is c.flags)
c.flags[Rounded] = True
c.traps[Overflow] = False
print(c, [s.__name__ for s, on in c.flags.items() if on])
for f in [lambda: c.flags[ValueError], lambda: c.flags.__delitem__(Inexact), lambda: hash(c.flags), lambda: c.flags.__setitem__(3, 1)]:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).splitlines()[0])
c = Context(prec=4, traps=[])
print(c.add(1, 2), c.subtract(Decimal("1.5"), 1), c.multiply(3, 4), c.divide(1, 3), c.divide_int(7, 2), c.remainder(7, 4), c.divmod(7, 2), c.power(2, 10), c.power(2, 10, 7), c.power(a=2, b=3, modulo=5), c.sqrt(2), c.exp(1), c.ln(2), c.log10(2))
print(c.create_decimal("1.23456"), c.create_decimal(123456), c.create_decimal(), c.create_decimal(" 1"), c.create_decimal("nan12345"), c.create_decimal_from_float(0.1), c.plus(Decimal("1.23456")), c.minus(1), c.abs(-1), c.compare(1, 2), c.quantize(1, Decimal("0.01")))
print(c.to_sci_string(Decimal("1e10")), c.to_eng_string(Decimal("1e10")), c.number_class(-3), c.is_normal(1), c.same_quantum(1, 2), c.radix(), c.copy_sign(1, -2), c.copy_decimal(3), c.max(1, 2), c.next_plus(1), c.fma(2, 3, 4), c.scaleb(1, 3), c.to_integral_exact(Decimal("1.5")))
print(MAX_PREC, MAX_EMAX, MIN_EMIN, MIN_ETINY, HAVE_THREADS, HAVE_CONTEXTVAR, ROUND_HALF_EVEN)
