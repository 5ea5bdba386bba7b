import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("default")
    registry = {}
    for line in (1, 1, 2):
        warnings.warn_explicit("place", UserWarning, "some.py", line, registry=registry)
    warnings.warn_explicit("other", UserWarning, "some.py", 1, module="mod")
for w in log:
    print(w.message, w.filename, w.lineno, w.category.__name__)
    # expect: place some.py 1 UserWarning
    # expect: place some.py 2 UserWarning
    # expect: other some.py 1 UserWarning
