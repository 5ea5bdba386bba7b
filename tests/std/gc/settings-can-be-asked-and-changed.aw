import gc

print(gc.isenabled(), gc.get_threshold(), gc.get_debug())  # expect: True (2000, 10, 10) 0
gc.disable()
print(gc.isenabled())  # expect: False
gc.enable()
gc.set_threshold(500, 5)
print(gc.isenabled(), gc.get_threshold()[:2])  # expect: True (500, 5)
print(gc.freeze(), gc.unfreeze(), gc.get_freeze_count())  # expect: None None 0
print(len(gc.get_count()), gc.garbage, type(gc.collect()).__name__)  # expect: 3 [] int
for generation in (3, -1):
    try:
        gc.collect(generation)
    except ValueError as e:
        print(e)
        # expect: invalid generation
        # expect: invalid generation
try:
    gc.collect("x")
except TypeError as e:
    print(e)  # expect: 'str' object cannot be interpreted as an integer
