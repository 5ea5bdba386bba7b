import time
a = time.monotonic()
time.sleep(0.02)
b = time.monotonic()
print(b > a, b - a >= 0.0199, b - a < 5)  # expect: True True True
p = time.perf_counter()
print(time.perf_counter() >= p, isinstance(time.time(), float), time.time() > 1.6e9, isinstance(time.monotonic_ns(), int), time.process_time() >= 0)
# expect: True True True True True
for bad in (-1, "x", None):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
        # expect: ValueError sleep length must be non-negative
        # expect: TypeError 'str' object cannot be interpreted as an integer
        # expect: TypeError 'NoneType' object cannot be interpreted as an integer
time.sleep(0)
