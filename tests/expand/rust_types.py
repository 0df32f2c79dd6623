def window(low: "u32", size: "u32"):
    def contains(value: "u32") -> bool:
        return low <= value and value - low < size
    return contains
