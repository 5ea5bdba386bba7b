from modules import asks
print(asks.dynamic)  # expect: made on demand
from modules.asks import dynamic
print(dynamic)  # expect: made on demand
try:
    asks.other
except AttributeError as e:
    print(e)  # expect: asks has no other
