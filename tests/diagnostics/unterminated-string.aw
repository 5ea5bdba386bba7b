a = 'it's'
b = "open
print(a)
