import
from math import
