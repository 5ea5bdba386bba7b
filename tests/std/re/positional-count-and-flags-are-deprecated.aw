import re
import warnings

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    print(re.sub("A", "b", "aaa", 2, re.I), re.split("a", "bab", 1), re.subn("a", "b", "aa", 1))
    # expect: bba ['b', 'b'] ('ba', 1)
    print(re.sub("A", "b", "aaa", count=2, flags=re.I))  # expect: bba
    re.compile("[[a]")
    re.compile("[a&&b]")
    re.compile("[a||b~~d]")
for warning in seen:
    print(warning.category.__name__, warning.message)
    # expect: DeprecationWarning 'count' is passed as positional argument
    # expect: DeprecationWarning 'maxsplit' is passed as positional argument
    # expect: DeprecationWarning 'count' is passed as positional argument
    # expect: FutureWarning Possible nested set at position 1
    # expect: FutureWarning Possible set intersection at position 2
    # expect: FutureWarning Possible set union at position 2
    # expect: FutureWarning Possible set symmetric difference at position 5
