class Base:
    def save(self, **kw): return ("base", kw)
class Stamp:
    def save(self, **kw): return super().save(stamp=1, **kw)
class Check:
    def save(self, **kw): return super().save(check=True, **kw)
class Both(Stamp, Check, Base): pass
print(Both().save(x=0))  # expect: ('base', {'check': True, 'stamp': 1, 'x': 0})
class NoBase(Stamp): pass
try:
    NoBase().save()
except AttributeError as e:
    print(e)  # expect: 'super' object has no attribute 'save'
try:
    Both().save(stamp=2)
except TypeError as e:
    print(e)  # expect: __main__.Check.save() got multiple values for keyword argument 'stamp'
