count = 0

def up():
    global count, fresh
    count += 1
    fresh = "made"

up()
up()
print(count, fresh)  # expect: 2 made

def shadow():
    count = 50
    return count

print(shadow(), count)  # expect: 50 2

def early():
    print(count)
    count = 1
try:
    early()
except UnboundLocalError as e:
    print(e)  # expect: cannot access local variable 'count' where it is not associated with a value
print(globals()["count"], "shadow" in globals())  # expect: 2 True
