closure_runtime::pydef! {
    def average(values: list[float]):
        total: int = 0
        for value in values:
            total += value
        return total
}

fn main() {}
