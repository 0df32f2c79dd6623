def ends(numbers: list[int]):
    first, *middle, last = numbers
    low, high = first, last
    low, high = high, low
    return low, len(middle), high
