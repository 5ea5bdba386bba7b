import modules.shop  # expect: shop opens
print(modules.shop.price("tea"), modules.shop.book.table["cake"], modules.shop.__doc__)
# expect: 3 EUR 5 A package with a submodule and a subpackage.
from modules.shop import stock
print(stock.names, stock.count())  # expect: ['cake', 'tea'] 6
print(stock.__name__, stock.__package__, modules.shop.stock.shelf.__package__)
# expect: modules.shop.stock modules.shop.stock modules.shop.stock
from modules.shop.stock.shelf import prices
print(prices is modules.shop.prices, hasattr(modules.shop, "__path__"), hasattr(prices, "__path__"))
# expect: True True False
