import math

print(math.fsum([1e308, math.inf, 1e308, 1e308 / 2]))  # expect: inf
print(math.fsum([1e308, math.nan, 1e308 / 2]))  # expect: nan
for numbers in ([1e308, 1e308, math.inf], [math.inf, -math.inf]):
    try:
        print(math.fsum(numbers))
    except (OverflowError, ValueError) as error:
        print(error)
# expect: intermediate overflow in fsum
# expect: -inf + inf in fsum
