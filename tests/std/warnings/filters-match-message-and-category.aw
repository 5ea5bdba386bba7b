import warnings


def run(*filters):
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        for f in filters:
            warnings.filterwarnings(*f)
        warnings.warn("alpha one")
        warnings.warn("beta two", DeprecationWarning)
        warnings.warn("ALPHA three", RuntimeWarning)
    return [str(w.message) for w in log]


print(run())  # expect: ['alpha one', 'beta two', 'ALPHA three']
print(run(("ignore", "alpha")))  # expect: ['beta two']
print(run(("ignore", "two")))  # expect: ['alpha one', 'beta two', 'ALPHA three']
print(run(("ignore", ".*two")))  # expect: ['alpha one', 'ALPHA three']
print(run(("ignore", "", DeprecationWarning)))  # expect: ['alpha one', 'ALPHA three']
print(run(("ignore", "", Warning), ("always", "beta")))  # expect: ['beta two']
