print('banana'.translate({97: None, 98: 'B!', 110: 78}))  # expect: B!NN
print('abc'.translate(str.maketrans('ab', 'xy', 'c')))  # expect: xy
print('abc'.translate(str.maketrans({'a': '1', 98: None})))  # expect: 1c
print(str.maketrans('ab', 'xy', 'z'), str.maketrans({'a': 1}))
# expect: {97: 120, 98: 121, 122: None} {97: 1}
print('abc'.translate({}), 'été'.translate({233: 'e'}))  # expect: abc ete
