closure_runtime::pydef! {
    class Reader:
        def read(self, path):
            try:
                with open(path) as f:
                    yield f.read()
            except OSError:
                raise

    def good():
        return 1
}

fn main() {}
