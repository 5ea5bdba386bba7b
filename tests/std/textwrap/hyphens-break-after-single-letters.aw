import textwrap

print(textwrap.wrap("half-a-crown and this-is-a-useful-feature x-1 e-mail", 6, break_long_words=False))
print(textwrap.wrap("yes--2 times", 5))
print(textwrap.wrap('Did you say "supercalifragilistic?" How *do* you spell it', 12))
