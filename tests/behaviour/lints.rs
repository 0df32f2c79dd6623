//! Generated code is free of warnings, whatever it was made from.
#![deny(warnings, clippy::all)]
#![warn(missing_docs, missing_debug_implementations, unused_qualifications)]

use closure_runtime::pydef;

pydef! {
    def unused(a, b=2, *rest):
        x = 1
        return 3
        print("unreachable")

    def shapes(Side: int, camelCase: int):
        def Area():
            TOTAL = Side * camelCase
            return TOTAL
        return Area

    def nested(a, b, c, d, e, f, g, h):
        def one():
            def two():
                def three():
                    return a, b, c, d, e, f, g, h
                return three
            return two
        return one

    def flags(n: int):
        ok = not (n == 1)
        if ok == True:
            pass
        else:
            ok = ok
        while True:
            n += 1
            if n > 10:
                break
        for _ in range(3):
            continue
        return (n), (ok)

    def counter():
        count = 0
        def step():
            nonlocal count
            count = count + 1
            return count
        def reset():
            nonlocal count
            count = 0
        return step, reset

    def identity(x): return x

    def empty(): pass

    def constants():
        return 3.14159, 2.71828, 0 * 1, 1 == 1

    def choose(n: int):
        if n == 0: return "zero"
        elif n == 1: return "one"
        else: return "many"
}

/// Documentation is asked for in this module, and generated public items have it.
pub mod documented {
    closure_runtime::pydef! {
        pub def scaler(factor: int):
            def scale(n: int): return n * factor
            return scale
    }
}

#[test]
fn it_runs_as_well() {
    let (step, reset) = counter();
    step.call();
    reset.call();
    assert_eq!(step.call(), 1);
    assert_eq!(shapes(2, 3).call(), 6);
    assert_eq!(flags(1), (11, false));
    assert_eq!(choose(1), "one");
    empty();
    assert_eq!(identity(3), 3);
    assert_eq!(documented::scaler(2).call(4), 8);
    assert_eq!(nested(1, 2, 3, 4, 5, 6, 7, "h").call().call().call().7, "h");
}
