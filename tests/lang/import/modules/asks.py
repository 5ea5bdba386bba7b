def __getattr__(name):
    if name == "dynamic":
        return "made on demand"
    raise AttributeError(f"asks has no {name}")
