//! A closure that accumulates: its list lives as long as it does. Nothing says what the list holds; rustc learns it
//! from the first call.
//!
//! Output:
//! ```text
//! 10.0
//! 10.5
//! 11.0
//! 0.75
//! ```

use closure_runtime::pydef;

pydef! {
    def make_averager():
        series = []

        def averager(value):
            series.append(value)
            return sum(series) / len(series)

        return averager
}

fn main() {
    let average = make_averager();
    println!("{:?}", average.call(10));
    println!("{:?}", average.call(11));
    println!("{:?}", average.call(12));

    let of_floats = make_averager();
    of_floats.call(0.5);
    println!("{:?}", of_floats.call(1.0));
}
