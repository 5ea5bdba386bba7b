from textwrap import shorten

print(shorten("Hello  world!", width=12), shorten("Hello  world!", width=11), shorten("Hello world", width=10, placeholder="..."))
# expect: Hello world! Hello [...] Hello...
print(repr(shorten("", 5)), shorten("a b c d e f", 8, placeholder="…"), shorten("nothing\n to\t cut", 50))
# expect: '' a b c d… nothing to cut
try:
    shorten("Hello", width=3)
except ValueError as e:
    print(e)  # expect: placeholder too large for max width
