def table():
    rows = {}
    def put(key, value):
        rows[key] = value
    def show():
        return [f"{key}={value}" for key, value in sorted(rows.items())]
    def newest():
        return max(rows.items()), list(rows.keys()), list(rows.values())
    return put, show, newest

put, show, newest = table()
put("b", 2)
put("a", 1)
print(show(), newest())
