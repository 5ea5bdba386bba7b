# aw only
from modules import both, only_aw
print(both.kind)  # expect: aw
print(only_aw.kind)  # expect: only aw
print(await only_aw.later())  # expect: only aw
