import warnings
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    value = eval("~flag", {"flag": True})
print(value, [(w.category.__name__, str(w.message).split(" on bool")[0]) for w in seen])
# expect: -2 [('DeprecationWarning', "Bitwise inversion '~'")]
