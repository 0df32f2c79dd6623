def constantly(value):
    def get():
        return value
    return get

print(constantly(5)(), constantly("five")(), constantly(5.0)(), constantly(None)(), constantly([5])())
