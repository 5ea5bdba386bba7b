import re

for pattern, text in [("straße", "STRASSE straße STRAßE"), ("é", "É"), ("[à-ü]+", "ÀÉü"), ("ſ", "sS"), ("k", "\u212a"),
                      ("[k]", "\u212aK"), ("σ", "σςΣ"), ("[^a]", "Aa"), ("i", "Iıİi"), ("µ", "μΜ"), ("[a-z]+", "ABCé"),
                      ("(?a)k", "\u212ak"), ("я", "Я")]:
    print(pattern, re.findall(pattern, text, re.I), end="; ")
print()
print(re.findall(b"\xe9", b"\xc9\xe9", re.I), re.sub("(?i)HELLO", "bye", "Hello hELLO"))
