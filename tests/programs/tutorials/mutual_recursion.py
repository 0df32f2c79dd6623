def parity(n):
    def is_even(k):
        if k == 0:
            return True
        return is_odd(k - 1)

    def is_odd(k):
        if k == 0:
            return False
        return is_even(k - 1)

    return "even" if is_even(n) else "odd"


for n in range(5):
    print(n, parity(n))


def hofstadter():
    def female(n):
        return 1 if n == 0 else n - male(female(n - 1))

    def male(n):
        return 0 if n == 0 else n - female(male(n - 1))

    return female, male


f, m = hofstadter()
print([f(i) for i in range(10)])
print([m(i) for i in range(10)])
