config = {"server": {"port": 80}}
print(config["server"]["host"])
