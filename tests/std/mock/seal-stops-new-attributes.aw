from unittest.mock import Mock, seal

m = Mock(name="m")
m.known.return_value = 3
m.sub.attr = 1
seal(m)
print(m.known(), m.sub.attr)  # expect: 3 1
for call in (lambda: m.new, lambda: m.sub.other, lambda: m(), lambda: m.known.x, lambda: setattr(m, "fresh", 1)):
    try:
        call()
        print("allowed")
    except AttributeError as e:
        print(e)
        # expect: m.new
        # expect: m.sub.other
        # expect: m.return_value
        # expect: m.known.x
        # expect: Cannot set m.fresh
