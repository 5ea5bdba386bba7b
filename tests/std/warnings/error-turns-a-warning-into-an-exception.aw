import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error")
    for args in (("text",), ("old", DeprecationWarning), (FutureWarning("object"),)):
        try:
            warnings.warn(*args)
        except Warning as w:
            print(type(w).__name__, w)
            # expect: UserWarning text
            # expect: DeprecationWarning old
            # expect: FutureWarning object
    warnings.filterwarnings("ignore", "quiet.*")
    print(warnings.warn("quiet please"))  # expect: None
    try:
        warnings.warn("loud, not quiet")
    except UserWarning as w:
        print("raised", w)  # expect: raised loud, not quiet
