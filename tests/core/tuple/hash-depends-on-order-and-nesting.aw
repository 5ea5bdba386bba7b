print(hash((1, 2)) != hash((2, 1)), hash((1, (2, 3))) != hash(((1, 2), 3)), hash(()) != hash(((),)), hash((1,)) != hash(1), len({hash((i, j)) for i in range(50) for j in range(50)}))
# expect: True True True True 2500
print(hash((1, 2, 3)), hash(()), hash((0.5, None.__class__ is type(None))), hash((-1, -2)))
# expect: 529344067295497451 5740354900026072187 -8572458927399070566 960947337673586213
