# operator.itemgetter as a key.
import operator
from operator import itemgetter

people = [("ann", 31), ("bob", 25), ("cyd", 28)]
print(sorted(people, key=itemgetter(1)), max(people, key=operator.itemgetter(1)), min(people, key=itemgetter(-1)))
scores = {"a": 3, "b": 1, "c": 2}
print(sorted(scores.items(), key=itemgetter(1), reverse=True))
rows = [{"x": 2, "y": 1}, {"x": 1, "y": 5}]
print(sorted(rows, key=itemgetter("x")), list(map(itemgetter("y"), rows)))
second = itemgetter(1)
print(second([10, 20, 30]))
