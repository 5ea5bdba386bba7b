import warnings

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    warnings.warn("one")
    warnings.warn("two", DeprecationWarning)
    warnings.warn(RuntimeWarning("three"))
print([(str(w.message), w.category.__name__, w.lineno) for w in log])
# expect: [('one', 'UserWarning', 5), ('two', 'DeprecationWarning', 6), ('three', 'RuntimeWarning', 7)]
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("boom", FutureWarning)
    except FutureWarning as e:
        print("raised", e)
# expect: raised boom
with warnings.catch_warnings(record=True) as log:
    warnings.resetwarnings()
    warnings.filterwarnings("ignore", message="skip")
    warnings.filterwarnings("once", category=UserWarning, append=True)
    for _ in range(3):
        warnings.warn("skip me")
        warnings.warn("keep me")
print(len(log), log[0].message)  # expect: 1 keep me

@warnings.deprecated("use another")
def old():
    return 5

with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(old(), log[0].message, log[0].category.__name__)
# expect: 5 use another DeprecationWarning
print(repr(warnings.formatwarning("m", UserWarning, "<f>", 3)))  # expect: '<f>:3: UserWarning: m\n'
