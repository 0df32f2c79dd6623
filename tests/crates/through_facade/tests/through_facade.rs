//! Generated code finds the runtime where the macro was found, or where the call says.

mod beside_the_macro {
    facade::pydef! {
        def adder(n: int):
            return lambda m: n + m
    }

    #[test]
    fn the_path_is_the_macros() {
        assert_eq!(adder(1).call(2), 3);
    }
}

mod imported {
    use facade::{deep as further_down, pydef};

    pydef! {
        def adder(n: int):
            return lambda m: n + m
    }

    #[test]
    fn the_path_is_that_of_the_use() {
        let _: further_down::runtime::List<i64>;
        assert_eq!(adder(1).call(2), 3);
    }
}

mod all_imported {
    use facade::*;

    pydef! {
        def adder(n: int):
            return lambda m: n + m
    }

    #[test]
    fn the_path_is_that_of_the_use() {
        let double: Func<(i64,), i64> = Func::new(|n: i64| n + n);
        assert_eq!(double.call(adder(1).call(2)), 6);
    }
}

mod given {
    use facade::pydef;

    pydef!(crate = facade::deep::runtime,
        def adder(n: int):
            return lambda m: n + m
    );

    pydef!(crate = ::facade, pub "def double(n: int): return n + n");

    #[test]
    fn the_path_is_the_calls() {
        assert_eq!((adder(1).call(2), double(4)), (3, 8));
    }
}

mod wrapped {
    facade::python! {
        def words(text: str) -> list[str]:
            return sorted(text.split())
    }

    #[test]
    fn a_macro_of_the_facade_passes_its_path_on() {
        assert_eq!(words("b a").to_vec(), ["a", "b"]);
        assert_eq!(super::given::double(1), 2);
    }
}
