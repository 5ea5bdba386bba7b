width = -1
assert width > 0, f"width must be positive, not {width}"
