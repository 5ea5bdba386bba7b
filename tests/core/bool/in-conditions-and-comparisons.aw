values = [True, False, 1, 0, 2, "", "a", None, [], [0], 0.0, float("nan"), (), {0}]
print([bool(v) for v in values], [v == True for v in values], [v == False for v in values], [v is True for v in values])
print(True and 0 or "x", not "", not not [0], (True, False) < (True, True), True in [1], [True].index(1), {True: 1}[1], max(False, True), sum([True, True, False]), True + 0.5, int(True), float(False), str(True), "%d" % True, f"{False!r:>6}", round(True), divmod(True, True))
