import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    for _ in range(2):
        warnings.warn("again")
    warnings.simplefilter("ignore")
    warnings.warn("silent")
    warnings.simplefilter("once")
    for _ in range(3):
        warnings.warn("only once")
for w in log:
    print(w.category.__name__, w.message, type(w.message).__name__)
    # expect: UserWarning again UserWarning
    # expect: UserWarning again UserWarning
    # expect: UserWarning only once UserWarning
