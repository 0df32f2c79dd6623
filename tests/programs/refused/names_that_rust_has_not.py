def f(x):
    return x._
