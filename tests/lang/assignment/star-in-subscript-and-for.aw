class Show:
    def __getitem__(self, key):
        return key

s = Show()
part = (1, 2)
print(s[*part], s[*part, 3], s[0, *part])  # expect: (1, 2) (1, 2, 3) (0, 1, 2)
for x in *part, 3:
    print(x)
    # expect: 1
    # expect: 2
    # expect: 3
print(s[1:2, ::3], s[...], s[1,])  # expect: (slice(1, 2, None), slice(None, None, 3)) Ellipsis (1,)
