//! Generated code depends on no name of the place where it stands, and the other way round.

/// Names of the prelude and of the standard library that mean something else here.
#[allow(dead_code, non_camel_case_types, unused_macros)]
mod shadowed {
    use ::closure_runtime::pydef;

    pub struct Option;
    pub struct String;
    pub struct Vec;
    pub struct Some;
    pub struct None;
    pub struct Ok;
    pub struct Err;
    pub struct Result;
    pub struct Box;
    pub trait Callable {}
    pub trait Function {}
    pub mod std {}
    pub mod core {}
    pub mod alloc {}
    pub mod closure_runtime {}
    macro_rules! format {
        ($($tokens:tt)*) => {
            compile_error!("the wrong `format!`")
        };
    }
    macro_rules! println {
        ($($tokens:tt)*) => {
            compile_error!("the wrong `println!`")
        };
    }
    macro_rules! panic {
        ($($tokens:tt)*) => {
            compile_error!("the wrong `panic!`")
        };
    }
    #[allow(unused_imports)]
    pub(crate) use {format, panic, println};

    pydef! {
        def everything(n: int, ratio: float, name: str, flag: bool):
            """Uses what generated code uses."""
            items = [n, n + 1]
            lengths = {name: len(name)}

            def run(times: int = 2):
                nonlocal n
                n += times
                items.append(n)
                lengths[name] = n
                if flag and n > 100:
                    return None
                total = 0
                for item in items:
                    total += item
                else:
                    total += 1
                return f "{name!r} {total:>4} {ratio:.1f} {lengths}"

            def peek():
                assert n >= 0, "never"
                return later
            later = [x * 2 for x in items]
            return run, peek

        def spoken(word):
            print(word, end="")
            return word or None

        def choose(flag: bool):
            def yes() -> str: return "yes"
            def no() -> str: return "no"
            if flag:
                return yes
            else:
                return no
    }

    #[test]
    fn shadowed_names() {
        let (run, peek) = everything(1, 0.5, "x", true);
        ::std::assert_eq!(run.call(2).unwrap(), "'x'    7 0.5 {'x': 3}");
        ::std::assert_eq!(peek.call().to_vec(), [2, 4]);
        ::std::assert_eq!(choose(true).call(), "yes");
        ::std::assert_eq!(::std::format!("{:?}", spoken("")), "None");
    }
}

mod keywords {
    use closure_runtime::pydef;

    pydef! {
        def match(type, struct):
            def fn(impl):
                self = impl + type
                crate = self * struct
                return crate
            return fn

        def loop(mut: int, ref: int = 3):
            box = mut
            while box < ref:
                box += 1
            return box
    }

    #[test]
    fn rusts_keywords_are_names() {
        assert_eq!(r#match(1, 2).call(3), 8);
        assert_eq!(r#loop(1, 5), 5);
    }
}

mod own_names {
    use closure_runtime::pydef;

    // The user's names are those that generated code would choose for its own.
    pydef! {
        def outer(item, items, value, call, result, call_with, T, Item):
            def call_it(args, T2):
                out = [item for item in items]
                return len(out) + item + value + call + result + call_with + T + Item + args + T2
            return call_it
    }

    #[test]
    fn generated_names_make_way() {
        let call_it = outer(1, closure_runtime::List::from([5, 6]), 2, 3, 4, 5, 6, 7);
        assert_eq!(call_it.call(8, 9), 2 + 1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9);
    }
}

/// Type parameters hide neither a type of the user's that an annotation names nor a generated struct.
mod type_names {
    use ::closure_runtime::{Callable, pydef};

    #[derive(Clone, Debug, PartialEq)]
    pub struct Product {
        pub price: i64,
    }

    impl Product {
        pub fn price(&self) -> i64 {
            self.price
        }
    }

    pydef! {
        def order(product: &Product, amount):
            price: int = product.price()
            return amount * price

        def power(base, exponent):
            return base ** exponent

        def apply(function, power):
            return function(power, 2)

        def square(n):
            return apply(power, n)
    }

    #[test]
    fn are_hidden_by_no_type_parameter() {
        assert_eq!(order(&Product { price: 3 }, 5), 15);
        assert_eq!(order(&Product { price: 3 }, 0.5), 1.5);
        assert_eq!(square(3), 9);
        assert_eq!(Power.call_with((2, 5)), 32);
    }
}

/// What a body imports hides nothing that is meant by the same name.
mod imported_names {
    use closure_runtime::pydef;

    mod ops {
        pub const OFFSET: i64 = 100;

        pub fn add(a: i64, b: i64) -> i64 {
            a * b
        }
    }

    #[derive(Clone, Debug, Default, PartialEq)]
    pub struct Object {
        pub length: i64,
    }

    fn fmt(n: i64) -> i64 {
        -n
    }

    pydef! {
        def own_module(n: int) -> int:
            total = n + n - 1
            product: int = ops::add(total, n)
            return product + ops::OFFSET

        def own_type(object: &Object, n: int):
            mine: Object = object.clone()
            record = {"name": "Ann", "age": n, "size": 0.5}
            return mine, str(record)

        def own_function(n: int) -> int:
            text = f "{n:>4}" + f "{n:<3}" + str(2.5) + str(0.5)
            negative: int = fmt(n)
            return negative + len(text)

        // Variables are not hidden, either, and a type parameter may have the name of a type.
        def variables(list, ops, string):
            fmt = [list + ops, ops + ops]
            return fmt, string.upper() + string.lower(), dict([("a", [list])]), dict([("b", [ops])])
    }

    #[test]
    fn hide_nothing() {
        assert_eq!(own_module(3), 5 * 3 + 100);
        let (mine, record) = own_type(&Object { length: 2 }, 7);
        assert_eq!((mine.length, record.as_str()), (2, "{'name': 'Ann', 'age': 7, 'size': 0.5}"));
        assert_eq!(own_function(5), -5 + 4 + 3 + 3 + 3);
        let (sums, text, ..) = variables(1, 2, "aB");
        assert_eq!((sums.to_vec(), text.as_str()), (vec![3, 4], "ABab"));
    }
}

/// Variables have the names of constants, statics, unit structs and enum variants.
mod capital_names {
    use closure_runtime::pydef;

    const LIMIT: i64 = 3;
    static TOTAL: i64 = 4;

    #[derive(Debug, PartialEq)]
    struct Red;

    #[derive(Debug, PartialEq)]
    enum Color {
        Green,
        Blue(i64),
    }
    use Color::{Blue, Green};

    pydef! {
        def locals(Green: int, *Blue):
            Red = 7
            LIMIT, LIMIT_ = Green, 1
            for TOTAL in range(3):
                LIMIT += TOTAL
            return Red + LIMIT + LIMIT_ + TOTAL + len([Green for Green in Blue])

        def counter(LIMIT: int, Red: str):
            TOTAL = 0

            def Green(Blue: int = 1):
                nonlocal TOTAL
                TOTAL = min(TOTAL + Blue, LIMIT)
                return f "{Red}{TOTAL}"

            def reset():
                nonlocal TOTAL
                TOTAL = 0

            return Green, reset, lambda Red: Red + TOTAL

        def N(X: int) -> int:
            return X + LIMIT
    }

    #[test]
    fn are_variables() {
        let (step, reset, shifted) = counter(5, "n");
        assert_eq!((step.call(3), step.call(3), shifted.call(1)), ("n3".into(), "n5".into(), 6));
        reset.call();
        assert_eq!((closure_runtime::Callable::call_with(&step, ()), N(1)), ("n1".into(), 4));
        assert_eq!(locals(1, closure_runtime::Tuple::from([5, 6])), 7 + 4 + 1 + 2 + 2);
        assert_eq!((LIMIT, TOTAL, Red, Green, Blue(1)), (3, 4, Red, Color::Green, Color::Blue(1)));
    }
}

/// No name of the prelude is in scope, nor a method of its traits.
mod without_prelude {
    #![no_implicit_prelude]

    ::closure_runtime::pydef! {
        def words(text: str, least: int = 0):
            counts = {}
            for word in text.split():
                counts[word] = counts.get(word, 0) + 1

            def shown(separator: str = ", "):
                named = [f "{word}: {count}" for word, count in counts.items() if count > least]
                return separator.join(sorted(named)) or "nothing"

            return shown, lambda: list(counts)
    }

    #[test]
    fn all_is_found() {
        let (shown, names) = words("a b a", 0);
        ::std::assert_eq!(shown.call("; "), "a: 2; b: 1");
        ::std::assert_eq!(::std::clone::Clone::clone(&names).call(), ["a", "b"]);
    }
}

/// Traits of the user's are in scope that have methods with the names of those that generated code calls.
#[allow(dead_code, clippy::wrong_self_convention)]
mod traits_of_the_user {
    use closure_runtime::pydef;

    trait Make {
        fn from(_: &str) -> String {
            "not this".into()
        }
        fn owned(&self) {}
        fn clone(&self) {}
        fn map(&self) {}
        fn filter_map(&self) {}
        fn into_iter(&self) {}
        fn concat(&self) {}
    }
    impl<T: ?Sized> Make for T {}

    pydef! {
        def shout(flag: bool, text: str):
            loud = [word.upper() + "!" for word in text.split() if word]
            again = list(loud)

            def last():
                nonlocal text
                text = text + "." + text
                return loud, again, text

            return last if flag else lambda: (loud, again, "no " + text + "!")
    }

    #[test]
    fn are_not_called() {
        let (loud, again, text) = shout(true, "a b").call();
        assert_eq!((loud == ["A!", "B!"], again == loud, text.as_str()), (true, true, "a b.a b"));
        assert_eq!(shout(false, "x").call().2, "no x!");
    }
}

/// The names of primitive types are those of other types here.
#[allow(dead_code, non_camel_case_types, unused_imports)]
mod primitive_names {
    use closure_runtime::pydef;

    type str = Vec<u8>;
    struct i64;
    enum f64 {}
    use String as bool;

    pydef! {
        pub def scaled(name: str, n: int, ratio: float, flag: bool = True):
            def show(times: int = 2):
                """Shows it."""
                return f "{name} {n * times} {ratio} {flag}"
            print(show)
            return show
    }

    #[test]
    fn are_not_meant() {
        let show = scaled("a", 2, 0.5, true);
        assert_eq!(show.call(3), "a 6 0.5 True");
        assert_eq!(closure_runtime::Callable::call_with(&show, ()), "a 4 0.5 True");
    }
}
