print([s.isidentifier() for s in ('a', '_', '1a', '', 'é9', 'a b', 'ª', '名前', 'a-b', 'def', '٣a')])
# expect: [True, True, False, False, True, False, True, True, False, True, False]
