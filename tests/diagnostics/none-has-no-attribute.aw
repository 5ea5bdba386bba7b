def find(key):
    pass


find("x").strip()
