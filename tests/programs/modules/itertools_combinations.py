# Choices and orders of items: tuples of as many as are asked for.
import itertools
from itertools import combinations, permutations

print(list(combinations("abcd", 2)), list(combinations([1, 2, 3], 3)), list(combinations([1], 2)))
print(list(combinations(range(5), 3)), list(combinations("ab", 0)))
print(list(permutations([1, 2, 3])), list(permutations("abc", 2)), list(permutations([1, 2], 3)))
print(list(permutations(range(4), 3)), list(permutations("", 0)))
for a, b in itertools.combinations(["x", "y", "z"], 2):
    print(a + b, end=" ")
print()


def pair_counter(target):
    def count(numbers):
        return sum(1 for pair in combinations(numbers, 2) if sum(pair) == target)

    return count


print(pair_counter(5)([1, 4, 2, 3]))
print(["".join(order) for order in permutations("abc")])
print(sorted(permutations([3, 1, 2])), min(combinations([3, 1, 2], 2)), len(set(permutations([1, 1, 2]))))
