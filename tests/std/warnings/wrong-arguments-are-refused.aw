import warnings

for step in (
    lambda: warnings.warn("m", int),
    lambda: warnings.warn("m", "UserWarning"),
    lambda: warnings.simplefilter("wrong"),
    lambda: warnings.filterwarnings("wrong"),
    lambda: warnings.simplefilter("ignore", lineno=-1),
    lambda: warnings.filterwarnings("ignore", 5),
):
    try:
        print(step())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
        # expect: TypeError category must be a Warning subclass, not 'type'
        # expect: TypeError category must be a Warning subclass, not 'str'
        # expect: ValueError invalid action: 'wrong'
        # expect: ValueError invalid action: 'wrong'
        # expect: ValueError lineno must be an int >= 0
        # expect: TypeError message must be a string
