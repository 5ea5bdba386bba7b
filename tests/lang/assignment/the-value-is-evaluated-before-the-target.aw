def say(name, value):
    print(name)
    return value

store = {}
say("object", store)[say("key", "k")] = say("value", 9)
# expect: value
# expect: object
# expect: key
print(store)  # expect: {'k': 9}

class Box: pass

box = Box()
def get_box():
    print("box")
    return box
get_box().item = say("item", 2)
# expect: item
# expect: box
print(box.item)  # expect: 2
