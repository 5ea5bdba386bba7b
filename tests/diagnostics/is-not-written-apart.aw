x = 1
if x isnot None:
    pass
