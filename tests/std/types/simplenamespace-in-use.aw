from types import SimpleNamespace

config = SimpleNamespace(**{"debug": True, "level": 3})
config.name = "x"
config.level += 1
print(config, sorted(vars(config)), hasattr(config, "zz"), getattr(config, "zz", "default"), config == SimpleNamespace(name="x", level=4, debug=True))
# expect: namespace(debug=True, level=4, name='x') ['debug', 'level', 'name'] False default True
nested = SimpleNamespace(inner=SimpleNamespace(value=1))
print(nested.inner.value, nested)  # expect: 1 namespace(inner=namespace(value=1))
nested.inner.outer = nested
print(nested)  # expect: namespace(inner=namespace(value=1, outer=namespace(...)))
