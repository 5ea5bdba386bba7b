kind = "aw"
