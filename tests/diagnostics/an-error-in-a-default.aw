def f(x=undefined_default):
    return x
