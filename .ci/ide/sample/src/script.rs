closure_runtime::pydef! {
    total = 0

    def add(n: int):
        global total
        total += n

    for n in range(4):
        add(n)
    print(total)
}

pub fn shown() {
    __main__();
}
