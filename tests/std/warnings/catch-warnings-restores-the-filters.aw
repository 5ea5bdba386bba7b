import warnings

before = list(warnings.filters)
with warnings.catch_warnings():
    warnings.simplefilter("error")
    warnings.filterwarnings("ignore", "x")
    print(len(warnings.filters) > len(before))  # expect: True
print(warnings.filters == before)  # expect: True
c = warnings.catch_warnings()
with c:
    try:
        with c:
            pass
    except RuntimeError as e:
        print(e)  # expect: Cannot enter catch_warnings() twice
with warnings.catch_warnings(record=True, action="always") as log:
    warnings.warn("a")
print(len(log))  # expect: 1
