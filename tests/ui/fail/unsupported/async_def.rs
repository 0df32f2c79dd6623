closure_runtime::pydef! {
    async def f():
        return 1
}

fn main() {}
