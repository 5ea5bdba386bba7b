from decimal import *
D = Decimal
values = [D("1234567.8915"), D("-0.00123"), D("0"), D("-0.0"), D("1e10"), D("0e3"), D("9.9995"), D("NaN"), D("-Infinity"), D("sNaN5")]
for spec in ["", "f", ".2f", ".0f", "e", ".3e", "E", "g", ".3g", ".0g", "G", "%", ".1%", "n", ",", ",.2f", "+", " ", "+.3f", "z.1f", "15", "<15", ">15.1f", "^15.2f", "*^15",
             "=+15.1f", "015.2f", "015,.2f", "016,.2f", "017,.2f", "0=15,.2f", "#.0f", "x<12.3e", "020.3e", "020%"]:
    print(spec, [format(v, spec) for v in values])
for wrong in ["d", "s", "x", "_", "_.2f", ",,", ".f", ".", "0<010", "^010", ",n", "5.2q", "  5", "..2f", "1x2", "00"]:
    try:
        print(repr(format(D("1.5"), wrong)))
    except (ValueError, OverflowError) as e:
        print(repr(wrong), type(e).__name__, e)
print(f"{D('2.5'):.0f} {D('3.5'):.0f} {D('19.995'):8.2f}|", "%s %r %d %.2f" % (D("1.50"), D("1.50"), D("7.9"), D("1.255")), "{:.1e}".format(D(12345)))
with localcontext(rounding=ROUND_UP, capitals=0):
    print(format(D("1.01"), ".1f"), format(D("1e20"), ""), D("1e20"), repr(D("1E-20")), format(D("1e20"), "g"), format(D("1e20"), "G"))
try:
    D(1).__format__(5)
except TypeError as e:
    print(e)
print(D("123e5").to_eng_string(), D("1234e-9").to_eng_string(), D("0e1").to_eng_string(), D("0.00e-5").to_eng_string(), D("12e10"), D("-1.5e-10").to_eng_string())
