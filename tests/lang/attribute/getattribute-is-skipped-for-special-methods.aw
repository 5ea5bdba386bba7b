class A:
    def __getattribute__(self, name):
        print("read", name)
        return object.__getattribute__(self, name)
    def __len__(self): return 3
    def __str__(self): return "text"

a = A()
print(len(a), str(a))  # expect: 3 text
print(a.__len__())
# expect: read __len__
# expect: 3
