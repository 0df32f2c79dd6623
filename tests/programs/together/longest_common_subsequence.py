def lcs(a, b):
    memo = {}

    def solve(i, j):
        if i == len(a) or j == len(b):
            return ""
        if (i, j) not in memo:
            if a[i] == b[j]:
                memo[i, j] = a[i] + solve(i + 1, j + 1)
            else:
                left, right = solve(i + 1, j), solve(i, j + 1)
                memo[i, j] = left if len(left) >= len(right) else right
        return memo[i, j]

    return solve(0, 0), len(memo)

print(lcs("closure", "enclosing"))
print(lcs("abcbdab", "bdcaba"))
