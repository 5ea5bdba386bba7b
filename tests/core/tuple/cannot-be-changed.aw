t = (1, [2], 3)
def assign():
    t[0] = 5
def delete():
    del t[0]
def delete_slice():
    del t[0:1]
def augmented():
    t[1] += [4]
def attribute():
    t.x = 1
for action in (assign, delete, delete_slice, augmented, attribute):
    try:
        action()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(t)
