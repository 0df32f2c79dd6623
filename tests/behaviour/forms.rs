//! The ways in: tokens, a string literal, a file; in modules and in functions; by hand and through `macro_rules!`.

use closure_runtime::pydef;

mod file {
    closure_runtime::pydef!(include_str!("greet.py"));

    #[test]
    fn a_file_beside_the_source() {
        assert_eq!(greeter("Hello").call("Ann"), "Hello, Ann!");
    }
}

mod literal {
    // As indented as the Rust around it: the margin that all lines share is not Python's.
    closure_runtime::pydef!(
        r#"
        def quote(mark: str):
            def around(text: str):
                '''A docstring with "double" and 'single' quotes.'''
                return mark * (3 // 2) + text + mark
            return around
        "#
    );

    #[test]
    fn a_raw_string_with_a_margin() {
        assert_eq!(quote("*").call("x"), "*x*");
    }
}

mod one_line {
    closure_runtime::pydef!("def half(n: int): return n // 2");
    closure_runtime::pydef! { def twice(n: int): return n * 2 }

    #[test]
    fn a_function_on_one_line() {
        assert_eq!((half(7), twice(7)), (3, 14));
    }
}

#[test]
fn inside_a_function_body() {
    pydef! {
        def counter(start: int):
            def step():
                nonlocal start
                start += 1
                return start
            return step
    }
    let step = counter(10);
    assert_eq!((step.call(), step.call()), (11, 12));
}

#[test]
fn in_two_blocks_under_one_name() {
    let first = {
        pydef! {
            def value(): return 1
        }
        value()
    };
    let second = {
        pydef!("def value(): return 2");
        value()
    };
    assert_eq!((first, second), (1, 2));
}

/// Hands tokens on as they are.
macro_rules! python {
    ($($tokens:tt)*) => {
        closure_runtime::pydef! { $($tokens)* }
    };
}

python! {
    def adder(n):
        def add(m):
            if m == 0:
                return n
            return n + m
        return add
}

#[test]
fn through_a_macro_at_module_level() {
    assert_eq!(adder(1).call(2), 3);
}

#[test]
fn through_a_macro_in_a_function() {
    python! {
        def power_of(base: int):
            def power(n: int) -> int:
                if n == 0:
                    return 1
                return base * power(n - 1)
            return power
    }
    assert_eq!(power_of(2).call(10), 1024);
}

/// A whole text from the caller of a macro.
macro_rules! python_text {
    ($text:expr) => {
        closure_runtime::pydef!($text);
    };
}

mod text_through_macro {
    python_text!("def thrice(n: int): return n * 3");

    #[test]
    fn a_literal_through_a_macro() {
        assert_eq!(thrice(5), 15);
    }
}

mod statements {
    closure_runtime::pydef! {
        radius = 2
        def area(): return 3.5 * radius ** 2
        radius += 1
        assert area() == 31.5, "a function sees what a module variable holds now"
    }

    #[test]
    fn module_statements_run_as_main() {
        __main__();
    }
}

mod comments {
    closure_runtime::pydef! {
        // A line of its own may start as Rust's comments do: here, an apostrophe isn't the start of a literal.
        def same(x):
            # or as in Python
            return x    # also after code
    }

    #[test]
    fn comments_of_both_kinds() {
        assert_eq!(same('x'), 'x');
    }
}

mod published {
    pub mod file {
        closure_runtime::pydef!(pub include_str!("script.py"));
    }
    pub mod text {
        closure_runtime::pydef!(
            pub(crate) r#"
            def adder(n: int):
                def add(m: int) -> int:
                    return n + m
                return add
        "#
        );
    }
    pub mod tokens {
        closure_runtime::pydef! { pub,
            def twice(n: int) -> int:
                return n * half()
            pub(self) def half() -> int:
                return 2
        }
    }
}

#[test]
fn all_functions_of_a_source_are_public() {
    let add: published::text::AdderAdd = published::text::adder(1);
    assert_eq!(
        (add.call(2), published::tokens::twice(4), published::file::shout("a").as_str()),
        (3, 8, "A!")
    );
}

#[test]
fn main_of_a_script_is_not_rusts_main() {
    published::file::__main__();
    assert_eq!(published::file::python_main("a"), 1);
}

mod constants {
    closure_runtime::pydef! {
        RATE = 0.5
        NAME: str = "tax"
        def taxed(amount: float, steps: int = 2):
            return f "{NAME} {amount * (1 + RATE) * steps}"
        def rates():
            return lambda factor: factor * RATE
        print(taxed(2.0))
    }

    #[test]
    fn of_a_script_are_read_by_rust_functions() {
        assert_eq!((taxed(2.0, 2), rates().call(4)), ("tax 6.0".into(), 2.0));
        __main__();
    }
}
