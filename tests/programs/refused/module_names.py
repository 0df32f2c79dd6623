import math
import os
from math import sqroot
from itertools import groupby
print(math.sqr(4), math.sqrt("4"))
