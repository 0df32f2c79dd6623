/// `def divide(a: int, b: int)`
fn divide(a: i64, b: i64) -> i64 {
    let frame = ::closure_runtime::Frame::in_literal(&"divide");
    frame.at(&(2, "return a // b"));
    frame.leave(::closure_runtime::ops::floor_div(&a, &b))
}
/// `def counter(limits: list[int])`
fn counter(limits: ::closure_runtime::List<i64>) -> (CounterStep, CounterPeek) {
    let count = ::closure_runtime::CopyCell::new(0);
    let step = CounterStep { count: count.share(), limits };
    let peek = CounterPeek { count: count.share() };
    (step, peek)
}
/// `def step(by: int)`, defined in `counter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct CounterStep {
    /// `count`, rebound, and shared: a reference-counted cell.
    count: ::closure_runtime::CopyCell<i64>,
    /// `limits`, never rebound: its value.
    limits: ::closure_runtime::List<i64>,
}
impl CounterStep {
    #[allow(clippy::blocks_in_conditions)]
    fn call(&self, by: i64) -> i64 {
        use ::closure_runtime::ops;
        let frame = ::closure_runtime::Frame::in_literal(&"step");
        if by == 0 {
            return frame.leave(0);
        }
        frame.at(&(12, "count += by"));
        self.count.set(ops::add(&self.count.get(), &by));
        while {
            frame.at(&(13, "while divide(count, 2) > limits[0]:"));
            divide(self.count.get(), 2) > ops::get_item(&self.limits, &0)
        } {
            frame.at(&(14, "count -= 1"));
            self.count.set(ops::sub(&self.count.get(), &1));
        }
        frame.leave(self.count.get())
    }
}
::closure_runtime::closure! {
    impl CounterStep { "counter.<locals>.step", free_vars: &["count", "limits"], var_names: &["by"] }
    fn(by: i64) -> i64;
}
/// `def peek()`, defined in `counter`
#[derive(::core::clone::Clone, ::core::fmt::Debug)]
struct CounterPeek {
    /// `count`, rebound, and shared: a reference-counted cell.
    count: ::closure_runtime::CopyCell<i64>,
}
impl CounterPeek {
    fn call(&self) -> i64 {
        self.count.get()
    }
}
::closure_runtime::closure! {
    impl CounterPeek { "counter.<locals>.peek", free_vars: &["count"] }
    fn() -> i64;
}
/// `def shares(parts: dict[str, int])`
#[allow(dead_code)]
fn shares(parts: ::closure_runtime::Dict<::closure_runtime::String, i64>) -> i64 {
    use ::closure_runtime::ops;
    let frame = ::closure_runtime::Frame::in_literal(&"shares");
    frame.at(&(24, "for name in parts:"));
    for name in ops::iter(&parts) {
        frame.at(&(25, "if divide(parts[name], 2) > 5:"));
        if divide(ops::get_item(&parts, &name), 2) > 5 {
            frame.at(&(24, "for name in parts:"));
            continue;
        } else {
            frame.at(&(27, "elif divide(parts[name], 3) > 5:"));
            if divide(ops::get_item(&parts, &name), 3) > 5 {
                ::closure_runtime::output::println!("{}", name);
            }
        }
        frame.at(&(24, "for name in parts:"));
    }
    frame.at(&(30, "divide("));
    let result = divide(12, frame.on(&(32, "divide(6, len(parts)),")).of(divide(6, ops::len(&parts))));
    frame.leave(result)
}
/// The module's statements, in order.
pub fn __main__() {
    let frame = ::closure_runtime::Frame::in_literal(&"<module>");
    frame.at(&(37, "step, peek = counter([10])"));
    let (step, peek) = counter(::closure_runtime::List::from([10i64]));
    frame.at(&(38, "print(step(7), peek())"));
    ::closure_runtime::output::println!("{} {}", step.call(7), peek.call());
    frame.leave(());
}
