# aw only
class C:
    def __del__(self):
        print("never called")

c = C()
del c
C()
import gc
gc.collect()
print("end")  # expect: end
