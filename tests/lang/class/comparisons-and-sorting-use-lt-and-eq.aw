class Card:
    def __init__(self, n): self.n = n
    def __lt__(self, o): return self.n < o.n
    def __eq__(self, o): return isinstance(o, Card) and self.n == o.n
    def __repr__(self): return f"<{self.n}>"

cards = [Card(3), Card(1), Card(2)]
print(sorted(cards), min(cards), max(cards))  # expect: [<1>, <2>, <3>] <1> <3>
print(Card(1) == Card(1), Card(1) != Card(2), Card(1) > Card(0), Card(1) == 1)
# expect: True True True False
cards.sort(reverse=True)
print(cards, Card(2) in cards, cards.index(Card(1)))  # expect: [<3>, <2>, <1>] True 2
try:
    Card(1) <= Card(2)
except TypeError as e:
    print(e)  # expect: '<=' not supported between instances of 'Card' and 'Card'
try:
    hash(Card(1))
except TypeError as e:
    print(e)  # expect: unhashable type: 'Card'
