import gc

seen = []
def heard(phase, info):
    seen.append((phase, sorted(info), info["generation"]))

gc.callbacks.append(heard)
gc.collect()
gc.collect(0)
gc.callbacks.remove(heard)
gc.collect()
print(seen)
# expect: [('start', ['collected', 'generation', 'uncollectable'], 2), ('stop', ['collected', 'generation', 'uncollectable'], 2), ('start', ['collected', 'generation', 'uncollectable'], 0), ('stop', ['collected', 'generation', 'uncollectable'], 0)]
