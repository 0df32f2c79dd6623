def partial(func, /, *args, **keywords):
    """`functools.partial`: the function with some of its arguments given."""
    def partial(*fargs, **fkeywords):
        return func(*args, *fargs, **keywords, **fkeywords)
    return partial

def cache(user_function):
    """`functools.cache`: the function, called once for each list of arguments."""
    from functools import wraps
    results = {}
    @wraps(user_function)
    def cached(*args):
        if args in results:
            return results[args]
        result = user_function(*args)
        results[args] = result
        return result
    return cached

def lru_cache(maxsize=128):
    """`functools.lru_cache`: results of the last `maxsize` lists of arguments that were asked for."""
    def decorator(func):
        from functools import wraps
        results = {}
        @wraps(func)
        def cached(*args):
            if args in results:
                result = results.pop(args)
                results[args] = result
                return result
            result = func(*args)
            if maxsize > 0 and args not in results:
                if len(results) >= maxsize:
                    for oldest in results:
                        break
                    del results[oldest]
                results[args] = result
            return result
        return cached
    return decorator
