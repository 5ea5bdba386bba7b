answer = None
print(answer["key"])
