import sys
info = sys.float_info
print(info.max, info.min, info.epsilon, info.dig, info.mant_dig, info.max_exp, info.min_exp, info.max_10_exp, info.min_10_exp, info.radix, info.rounds)
print(info.max * 2, -info.max * 2, info.max + 1 == info.max, info.min / 2, 5e-324 / 2, 1 + info.epsilon > 1, 1 + info.epsilon / 2 == 1, info.max == float(int(info.max)), int(info.max).bit_length())
print(0.1 + 0.7, 0.1 * 3, 1e23, 9007199254740993.0, 4.35 * 100, 1.1 + 2.2, 1 / 3, 2 / 3, 1e-7, 123456789.123456789, 1.0e10, 1e21, 0.30000000000000004)
for text in ("1.7976931348623157e308", "1.7976931348623159e308", "4.9e-324", "2.4e-324", "2.2250738585072011e-308", "9007199254740992.5", "9007199254740993", "0.1000000000000000055511151231257827021181583404541015625"):
    print(float(text))
