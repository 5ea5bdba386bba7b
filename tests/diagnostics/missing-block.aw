def f():
print("body?")
if True:
