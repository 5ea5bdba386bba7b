print(sep="", "a", "b")
