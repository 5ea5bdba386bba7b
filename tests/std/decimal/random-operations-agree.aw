# operations with random numbers under random contexts; what is printed of each kind is a sum over the texts of its
# results and flags (with SHOW every line is printed)
from decimal import *

SHOW = False
sums = {}
state = 7

def rnd(n):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % n
ROUNDINGS = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
def digits(n):
    return ''.join(str(rnd(10)) if rnd(4) else '09'[rnd(2)] for _ in range(n))
def number():
    k = rnd(40)
    sign = '-' if rnd(3) == 0 else ''
    if k == 0: return sign + 'Infinity'
    if k == 1: return sign + 'NaN' + ('' if rnd(2) else digits(rnd(12)))
    if k == 2: return sign + 'sNaN' + ('' if rnd(2) else digits(rnd(12)))
    if k < 6: return sign + '0E%d' % (rnd(60) - 30)
    if k < 10: return sign + str(rnd(20))
    if k < 12: return sign + '1E%d' % (rnd(40)-20)
    if k < 14: return sign + '5E%d' % (rnd(40)-20)
    if k < 16: return sign + '9'*(1+rnd(40)) + 'E%d' % (rnd(40)-20)
    if k < 17: return sign + '1' + '0'*rnd(30) + digits(1+rnd(4)) + 'E%d' % (rnd(60)-50)
    if k < 18: return sign + ''.join('01'[rnd(2)] for _ in range(1+rnd(12)))
    if k < 20: return sign + digits(1+rnd(60)) + 'E%d' % (rnd(4000)-2000)
    n = 1 + rnd((4, 12, 30, 45)[rnd(4)])
    return sign + digits(n) + 'E%d' % (rnd(2*n + 10) - n - 5 - rnd(5))
def context():
    prec = (1, 2, 3, 5, 9, 16, 28, 34, 50)[rnd(9)]
    e = rnd(5)
    emax, emin = ((6, -6), (20, -20), (384, -383), (999999, -999999), (10, -3))[e]
    return Context(prec=prec, rounding=ROUNDINGS[rnd(8)], Emax=emax, Emin=emin, clamp=rnd(2), capitals=rnd(2), traps=[])
UN = "abs exp ln log10 logb logical_invert minus next_minus next_plus normalize plus sqrt to_integral_exact to_integral_value number_class is_normal is_subnormal to_sci_string to_eng_string is_zero create_decimal".split()
BIN = "add subtract multiply divide divide_int remainder remainder_near divmod compare compare_signal compare_total compare_total_mag copy_sign logical_and logical_or logical_xor max max_mag min min_mag next_toward quantize rotate shift scaleb same_quantum power add subtract multiply divide quantize power".split()
SPECS = ["", ".3f", "e", ".2e", "g", ".4g", "%", ".1%", ",.2f", "020,.1f", "+.0f", ".10g", "G", "z.1f", "^20", "n", ".0e", ".5"]
def show(v): return repr(v) if isinstance(v, (Decimal, tuple)) else str(v)
for i in range(3000):
    c = context()
    setcontext(c)
    c = getcontext()
    a, b, d = Decimal(number()), Decimal(number()), Decimal(number())
    if rnd(6) == 0: b = Decimal(rnd(100) - 50)
    c.clear_flags()
    k = rnd(12)
    heavy = False
    try:
        if k < 3:
            name = UN[rnd(len(UN))]; args = (a,)
            r = getattr(c, name)(a)
        elif k < 9:
            name = BIN[rnd(len(BIN))]; args = (a, b)
            r = getattr(c, name)(a, b)
        elif k == 9:
            name = 'fma'; args = (a, b, d)
            r = c.fma(a, b, d)
        elif k == 10:
            name = 'format'; s = SPECS[rnd(len(SPECS))]; args = (a, s)
            r = format(a, s)
        else:
            j = rnd(7)
            name = ('hash','int','float','round','cmp','powmod','tuple')[j]; args = (a, b)
            if name == 'hash': r = hash(a) if not a.is_nan() else 0
            elif name == 'int': r = int(a) if abs(a.adjusted()) < 5000 else 0
            elif name == 'float': r = float(a)
            elif name == 'round': r = round(a, rnd(10) - 4)
            elif name == 'cmp': r = (a < b, a == b, a >= b, a == 1.5)
            elif name == 'powmod': args = (a.to_integral_value(), abs(b.to_integral_value()), d.to_integral_value()); c.clear_flags(); r = pow(*args)
            else: r = a.as_tuple()
    except Exception as e:
        r = type(e).__name__ + ' ' + str(e)
    line = f"{name} {args} {c.prec} {c.rounding} {c.Emin} {c.Emax} {c.clamp} -> {show(r)} {[s.__name__ for s in c.flags if c.flags[s]]}"
    if SHOW:
        print(line)
    total = sums.get(name, 0)
    for letter in line:
        total = (total * 31 + ord(letter)) % 2**40
    sums[name] = total

for name, total in sorted(sums.items()):
    print(name, total)
