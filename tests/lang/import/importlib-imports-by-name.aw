import importlib
m = importlib.import_module("modules.geometry")
import modules.geometry
print(m is modules.geometry, m.area(1))  # expect: True 3
print(importlib.import_module(".shop.prices", "modules").table)
# expect: shop opens
# expect: {'tea': 3, 'cake': 5}
try:
    importlib.import_module("modules.nothing")
except ModuleNotFoundError as e:
    print(e)  # expect: No module named 'modules.nothing'
m.PI = 100
importlib.reload(m)
print(m.PI)  # expect: 3
