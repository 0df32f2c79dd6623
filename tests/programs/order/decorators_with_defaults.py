# A decorator's own default values are those of the one decorator that was evaluated.
count = 0
def make():
    global count
    count += 1
    k = count
    def deco(f, times=count, text=str(k)):
        def wrapper(x):
            return (f(x), times, text)
        return wrapper
    return deco
@make()
def f(x): return x
print(f(1), count)
@make()
@make()
def g(x): return x
print(g(1), count)
