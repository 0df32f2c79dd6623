closure_runtime::pydef! {
    class Meta(type):
        pass

    class Thing(metaclass=Meta):
        pass
}

fn main() {}
