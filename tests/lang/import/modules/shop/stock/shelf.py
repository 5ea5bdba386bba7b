from ... import geometry
from .. import prices


def count():
    return len(prices.table) * geometry.PI
