colours = [
    "red",
    "green"
    blue,
    "black",
]
print(max(1 2))
