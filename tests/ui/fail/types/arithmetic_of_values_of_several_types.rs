closure_runtime::pydef! {
    def run():
        def describe(large: bool):
            if large:
                value = 1
            else:
                value = "small"
            print(value)
            return value
        print(describe(True) + 1)
}

fn main() {}
