import warnings

old = warnings.showwarning


def show(message, category, filename, lineno, file=None, line=None):
    print("shown:", category.__name__, message)  # expect: shown: RuntimeWarning look


warnings.showwarning = show
warnings.simplefilter("always")
warnings.warn("look", RuntimeWarning)
warnings.showwarning = old
