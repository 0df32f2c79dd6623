closure_runtime::pydef! {
    def outer(task):
        async def inner():
            return await task
        return inner
}

fn main() {}
