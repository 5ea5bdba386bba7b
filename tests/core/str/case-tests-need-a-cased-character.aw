print([s.islower() for s in ('abc', 'a1', '1', '', 'aB', 'ª', 'ß', 'ǆ')])
# expect: [True, True, False, False, False, True, True, True]
print([s.isupper() for s in ('ABC', 'A1', '1', '', 'aB', 'Ⅷ', 'Σ')])
# expect: [True, True, False, False, False, True, True]
print([s.istitle() for s in ('Abc Def', 'Abc def', 'ABC', '', '1a', 'A1B', 'ǅ', "They'Re")])
# expect: [True, False, False, False, False, True, True, True]
