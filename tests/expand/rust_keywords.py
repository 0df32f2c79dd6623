def make(type, match):
    def fn(struct):
        self = struct + type
        return self + match
    return fn
