import collections.nothing
