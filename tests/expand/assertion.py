def divider(by: int):
    assert by != 0, "by must not be zero"
    return lambda n: n / by
