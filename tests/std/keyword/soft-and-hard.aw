import keyword

print(len(keyword.kwlist), keyword.kwlist[:5], keyword.softkwlist)
# expect: 35 ['False', 'None', 'True', 'and', 'as'] ['_', 'case', 'match', 'type']
print([word for word in ("if", "match", "type", "_", "print", "None", "async", "case", "nonlocal", "exec") if keyword.iskeyword(word)])
# expect: ['if', 'None', 'async', 'nonlocal']
print([word for word in ("if", "match", "type", "_", "print", "case") if keyword.issoftkeyword(word)])
# expect: ['match', 'type', '_', 'case']
print(keyword.iskeyword(""), keyword.iskeyword("IF"), keyword.iskeyword(5), sorted(keyword.__all__))
# expect: False False False ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']
