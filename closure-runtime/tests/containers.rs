//! What containers do beyond single operations: aliasing, order, changes during an iteration, types that meet.

use closure_runtime::{
    Callable, CallableExt, Cell, Dict, Func, Iter, Late, List, Range, Set, Tuple, builtins, fmt, ops,
};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

fn show(value: &(impl fmt::Format + ?Sized)) -> String {
    fmt::repr(value).to_string()
}

#[test]
fn lists_alias_and_grow_while_iterated() {
    let xs = List::from([1, 2]);
    let alias = xs.clone();
    for x in ops::iter(&xs) {
        if xs.to_vec().len() < 5 {
            alias.append(x * 10);
        }
    }
    assert_eq!(xs, [1, 2, 10, 20, 100]);
    assert!(ops::is(&xs, &alias) && !ops::is(&xs, &xs.copy()));
    // `+=` changes the list for all aliases, `+` does not.
    let longer = ops::add(&xs, &List::from([7]));
    let same = ops::iadd(&xs, &Range::new(2));
    assert_eq!((ops::len(&alias), ops::len(&longer), ops::is(&same, &xs)), (7, 6, true));
    xs.extend(&alias);
    assert_eq!(ops::len(&xs), 14);
}

#[test]
fn an_exhausted_list_iterator_stays_so() {
    let xs = List::from([1]);
    let mut iter = ops::iter(&xs);
    assert_eq!((iter.next(), iter.next()), (Some(1), None));
    xs.append(2);
    assert_eq!(iter.next(), None);
}

#[test]
fn reversed_starts_where_the_list_ended() {
    let xs = List::from([1, 2, 3]);
    let mut reversed = builtins::reversed(&xs);
    xs.append(4);
    assert_eq!(reversed.next(), Some(3));
    xs.clear();
    assert_eq!(reversed.next(), None);
    xs.extend(&Range::new(9));
    assert_eq!(reversed.next(), None);
}

#[test]
fn list_slices_are_assigned_and_deleted() {
    // Each case: start, stop, step, what is assigned; then what CPython leaves of [0, 1, 2, 3, 4].
    type Case = (Option<i64>, Option<i64>, Option<i64>, &'static [i64], &'static str);
    let cases: [Case; 7] = [
        (Some(1), Some(3), None, &[9], "[0, 9, 3, 4]"),
        (Some(3), Some(1), None, &[8, 9], "[0, 1, 2, 8, 9, 3, 4]"),
        (None, None, None, &[], "[]"),
        (Some(-2), None, None, &[7, 7, 7], "[0, 1, 2, 7, 7, 7]"),
        (Some(99), None, None, &[5], "[0, 1, 2, 3, 4, 5]"),
        (None, None, Some(2), &[7, 8, 9], "[7, 1, 8, 3, 9]"),
        (None, None, Some(-2), &[7, 8, 9], "[9, 1, 8, 3, 7]"),
    ];
    for (start, stop, step, items, expected) in cases {
        let xs: List<i64> = (0..5).collect();
        ops::set_item(&xs, ops::Slice::new(start, stop, step), items.to_vec());
        assert_eq!(show(&xs), expected);
    }
    for (start, stop, step, expected) in [
        (Some(1), Some(3), None, "[0, 3, 4]"),
        (None, None, Some(2), "[1, 3]"),
        (None, None, Some(-3), "[0, 2, 3]"),
    ] {
        let xs: List<i64> = (0..5).collect();
        ops::del_item(&xs, &ops::Slice::new(start, stop, step));
        assert_eq!(show(&xs), expected);
    }
}

#[test]
fn sorting_is_stable_both_ways() {
    let words = List::from(["bb", "a", "cc", "d"]);
    words.sort_by_key(&|word: &str| word.len() as i64, false);
    assert_eq!(words, ["a", "d", "bb", "cc"]);
    words.sort_by_key(&|word: &str| word.len() as i64, true);
    assert_eq!(words, ["bb", "cc", "a", "d"]);
    words.sort_reversed(true);
    assert_eq!(words, ["d", "cc", "bb", "a"]);
    assert_eq!(builtins::sorted([2.5, -1.0, 2.0]), [-1.0, 2.0, 2.5]);
    // A key function may read the list, which is empty meanwhile, as in CPython.
    let seen = Cell::new(0);
    let (xs, watched) = (List::from([3, 1, 2]), seen.share());
    let alias = xs.clone();
    xs.sort_by_key(
        &move |x: i64| {
            watched.set(watched.get() + ops::len(&alias));
            x
        },
        false,
    );
    assert_eq!((seen.get(), show(&xs)), (0, String::from("[1, 2, 3]")));
}

#[test]
fn dicts_keep_order_and_find_equal_keys() {
    let d = Dict::from([(String::from("b"), 1), (String::from("a"), 2), (String::from("c"), 3)]);
    ops::set_item(&d, String::from("b"), 9);
    ops::del_item(&d, "a");
    ops::set_item(&d, String::from("a"), 4);
    assert_eq!(show(&d), "{'b': 9, 'c': 3, 'a': 4}");
    assert_eq!((d.get("c"), d.get("z"), d.get_or("z", 0)), (Some(3), None, 0));
    assert_eq!((d.setdefault(String::from("c"), 7), d.setdefault(String::from("n"), 7)), (3, 7));
    assert!(ops::contains(&d, "n") && !ops::contains(&d, &Some("m")));
    assert_eq!((d.pop("n"), d.pop_or("n", -1), d.popitem()), (7, -1, (String::from("a"), 4)));
    assert_eq!(show(&d.items()), "dict_items([('b', 9), ('c', 3)])");
    assert_eq!(show(&d.keys()) + &show(&d.values()), "dict_keys(['b', 'c'])dict_values([9, 3])");
    // 1, 1.0 and True are one key.
    let numbers = Dict::from([(1, "one")]);
    assert_eq!((ops::get_item(&numbers, &1.0), ops::get_item(&numbers, &true)), ("one", "one"));
    let pairs = Dict::from([((1, String::from("x")), 5)]);
    assert_eq!(ops::get_item(&pairs, &(1.0, "x")), 5);
    let maybe = Dict::from([(None, 0), (Some("a"), 1)]);
    assert_eq!((ops::get_item(&maybe, "a"), ops::get_item(&maybe, &())), (1, 0));
    assert!(ops::eq(
        &ops::bit_or(&numbers, &Dict::from([(2, "two")])),
        &Dict::from([(2, "two"), (1, "one")])
    ));
}

#[test]
fn a_dict_whose_keys_move_under_an_iteration_is_noticed() {
    let d = Dict::from([(1, ()), (2, ())]);
    let mut keys = ops::iter(&d);
    assert_eq!(keys.next(), Some(1));
    d.insert(2, ());
    assert_eq!(keys.next(), Some(2));
    d.pop(&1);
    d.insert(3, ());
    assert_eq!(keys.next(), None);
    let mut keys = ops::iter(&d);
    keys.next();
    d.pop(&2);
    d.insert(4, ());
    let next = std::panic::catch_unwind(std::panic::AssertUnwindSafe(move || keys.next()));
    assert!(next.is_err());
}

#[test]
fn sets_compare_as_sets() {
    let (small, large) = (Set::from([1, 2]), Set::from([3, 2, 1]));
    assert!(ops::lt(&small, &large) && ops::le(&small, &small.copy()) && !ops::lt(&small, &small.copy()));
    assert!(ops::ge(&large, &small) && !ops::gt(&small, &large));
    assert!(ops::eq(&small, &Set::from([2, 1])) && !ops::eq(&small, &large));
    assert!(small.issubset(&List::from([2, 1, 5])) && small.isdisjoint(&Range::from_to(5, 9)));
    assert_eq!(show(&Set::<i64>::new()), "set()");
    // Folded by CPython's compiler, and so copied from a table of another size.
    assert_eq!(show(&Set::from_constants([8, 36, 54, 51, 48])), "{48, 51, 36, 54, 8}");
    assert_eq!(show(&Set::from([8, 36, 54, 51, 48])), "{36, 8, 48, 51, 54}");
}

#[test]
fn tuples_compare_and_hash() {
    assert!(ops::lt(&(1, "a"), &(1, "b")) && ops::gt(&(2, "a"), &(1.5, "b")) && ops::le(&(1,), &(1,)));
    assert!(ops::eq(&(1, 2.0), &(1.0, 2)) && !ops::lt(&(1, 1), &(1, 1)));
    assert!(
        ops::lt(&List::from([1, 2]), &List::from([1, 2, 0]))
            && ops::ge(&List::from([2]), &List::from([1, 9]))
    );
    assert!(ops::contains(&(1, 2, 3), &2.0));
    assert_eq!(show(&(1,)) + &show(&("a", (None::<i64>, true))), "(1,)('a', (None, True))");
    assert_eq!(builtins::sum(ops::iter(&(1, 2, 3))), 6);
}

#[test]
fn iterators_are_consumed_once_by_all_aliases() {
    let iter = Iter::new(builtins::enumerate(["a", "b", "c"], 1));
    let alias = iter.clone();
    assert_eq!(builtins::next(&iter), (1, "a"));
    assert_eq!(builtins::next(&alias), (2, "b"));
    assert_eq!(builtins::list(ops::iter(&iter)), [(3, "c")]);
    assert_eq!(builtins::next_or(&alias, (0, "")), (0, ""));
    let squares = builtins::map(|x: i64| x * x, Range::new(4));
    assert_eq!(builtins::list(builtins::filter(|x: i64| x % 2, squares)), [1, 9]);
    assert_eq!(builtins::list(builtins::zip3([1, 2], "ab".chars(), [0.5])), [(1, 'a', 0.5)]);
    assert!(builtins::any(["", "x"]) && !builtins::all([1, 0]));
    assert_eq!((builtins::max([1, 3, 2]), builtins::min(["b", "a"])), (3, "a"));
    assert_eq!(builtins::max_by_key([-3, 2, 3], &|x: i64| x * x), -3);
}

#[test]
fn callables_meet_in_func() {
    fn double(x: i64) -> i64 {
        x * 2
    }
    let step = 10;
    let functions = List::from([Func::new(double), Func::new(move |x: i64| x + step)]);
    let results: List<i64> = (&functions).into_iter().map(|f| f.call(5)).collect();
    assert_eq!(results, [10, 15]);
    let first = ops::get_item(&functions, &0);
    assert_eq!((first.name(), Callable::<(i64,)>::name(&move |x: i64| x + step)), ("double", "<lambda>"));
    assert!(ops::is(&first, &first.clone()) && !ops::is(&first, &Func::new(double)) && ops::truth(&first));
    let text = fmt::str(&first).to_string();
    assert!(text.starts_with("<function double at 0x") && text.ends_with('>'), "{text}");
    assert_eq!((0..3).map(first.into_fn1()).collect::<Vec<_>>(), [0, 2, 4]);
    let add = Func::new(|a: i64, b: i64| a + b);
    assert_eq!((1..=4).reduce(add.into_fn2()), Some(10));
    assert_eq!(Some(Func::new(double)).call_with((4,)), 8);
}

#[test]
fn cells_are_shared_and_hold_no_borrow() {
    let count = Cell::new(List::from([0]));
    let alias = count.share();
    count.set(ops::add(&count.get(), &alias.get()));
    assert_eq!(alias.get(), [0, 0]);
    assert_eq!(format!("{:?} {:?}", Cell::new(3), Late::<i64>::unbound()), "Cell(3) Late(<unbound>)");

    /// Reads its cell when it is dropped, which must not find it borrowed.
    struct Curious(Option<Cell<Option<std::rc::Rc<Curious>>>>);
    impl Drop for Curious {
        fn drop(&mut self) {
            assert!(self.0.take().is_none_or(|cell| cell.get().is_none()));
        }
    }
    let cell = Cell::new(None);
    cell.set(Some(std::rc::Rc::new(Curious(Some(cell.share())))));
    cell.set(None);
}

#[test]
fn lists_equal_slices_on_either_side() {
    macro_rules! both_ways {
        ($container:expr, $($equal:expr),+; $other:expr) => {
            $(
                assert_eq!($container, $equal);
                assert_eq!($equal, $container);
            )+
            assert_ne!($container, $other);
            assert_ne!($other, $container);
        };
    }
    let (xs, tuple) = (List::from([1, 2]), Tuple::from([1, 2]));
    both_ways!(xs, vec![1, 2], [1, 2], &[1, 2], [1, 2][..], &[1, 2][..], xs.copy(); [1, 2, 3]);
    both_ways!(tuple, vec![1, 2], [1, 2], &[1, 2], [1, 2][..], &[1, 2][..], tuple.clone(); [2, 1]);
    assert_eq!(List::from(["a", "b"].map(String::from)), ["a", "b"]);
    assert_eq!(List::<i64>::new(), [0; 0]);
}

#[test]
fn lists_grow_from_rust() {
    let mut xs = List::new();
    assert!(xs.is_empty() && xs.get(0).is_none() && xs.first().is_none());
    xs.push(String::from("a"));
    let alias = xs.clone();
    Extend::extend(&mut xs, ["b", "c"].map(String::from));
    assert_eq!((alias.len(), alias.last(), alias.get(1)), (3, Some("c".into()), Some("b".into())));
    assert!(alias.contains("b") && !alias.contains("z"));
    assert_eq!(alias.view()[2], "c");
    let mut numbers = List::from([1]);
    Extend::extend(&mut numbers, &[2, 3]);
    assert_eq!(numbers.iter().rev().collect::<Vec<_>>(), [3, 2, 1]);
    assert_eq!(format!("{numbers:?} {:#?}", List::from([1])), "[1, 2, 3] [\n    1,\n]");
}

#[test]
fn dicts_are_maps_in_rust() {
    let mut d: Dict<String, i64> =
        [("b", 2), ("a", 1)].map(|(k, v)| (k.to_string(), v)).into_iter().collect();
    let mut seen = Vec::new();
    for (key, value) in &d {
        seen.push(format!("{key}={value}"));
    }
    assert_eq!(seen, ["b=2", "a=1"]);
    // Python's loop has the keys alone.
    assert_eq!(ops::iter(&d).collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(d.iter().rev().map(|(_, value)| value).collect::<Vec<_>>(), [1, 2]);
    assert_eq!((d.insert("a".into(), 7), d.insert("c".into(), 3)), (Some(1), None));
    assert_eq!((d.remove("b"), d.remove("b"), d.len(), d.is_empty()), (Some(2), None, 2, false));
    assert!(d.contains_key("c") && !d.contains_key("b"));
    d.extend([("c".to_owned(), 4), ("e".to_owned(), 5)]);
    assert_eq!(d, BTreeMap::from([("a", 7), ("c", 4), ("e", 5)]));
    assert_eq!(d, HashMap::from([("a", 7), ("c", 4), ("e", 5)]));
    assert!(d != BTreeMap::from([("a", 7), ("c", 4)]) && d != BTreeMap::from([("a", 7), ("c", 4), ("e", 6)]));
    assert_eq!(format!("{d:?}"), r#"{"a": 7, "c": 4, "e": 5}"#);
    assert_eq!(d.into_iter().collect::<BTreeMap<_, _>>().len(), 3);
}

#[test]
fn sets_are_sets_in_rust() {
    let mut set = Set::from(["a".to_owned()]);
    assert_eq!((set.insert("b".into()), set.insert("b".into())), (true, false));
    set.extend(["c".to_owned(), "a".to_owned()]);
    assert!(set.contains("c") && !set.is_empty());
    assert_eq!((set.take("c"), set.take("c"), set.len()), (Some("c".into()), None, 2));
    assert_eq!(set, BTreeSet::from(["a", "b"]));
    assert_eq!(set, HashSet::from(["b", "a"]));
    assert!(set != BTreeSet::from(["a", "c"]) && set != BTreeSet::from(["a"]));
    let mut items = Vec::new();
    for item in &set {
        items.push(item);
    }
    items.extend(set);
    items.sort();
    assert_eq!(items, ["a", "a", "b", "b"]);
}

#[test]
fn tuples_are_slices_in_rust() {
    let tuple: Tuple<String> = ["b", "a"].iter().map(|text| text.to_string()).collect();
    assert_eq!((tuple.len(), tuple.first(), tuple.get(2)), (2, Some(&"b".to_owned()), None));
    assert_eq!((&*tuple[1], &tuple[..1], tuple.last()), ("a", &["b".to_owned()][..], Some(&"a".to_owned())));
    assert!(tuple.contains("a") && !tuple.is_empty());
    let mut lengths = 0;
    for text in &tuple {
        lengths += text.len();
    }
    assert_eq!((lengths, tuple.iter().max().map(String::as_str)), (2, Some("b")));
    assert_eq!(format!("{tuple:?}"), r#"["b", "a"]"#);
    assert!(
        BTreeSet::from([tuple.clone()]).contains(&tuple) && HashSet::from([tuple.clone()]).contains(&tuple)
    );
    assert_eq!(Vec::from(tuple), ["b", "a"]);
    let outside = std::panic::catch_unwind(|| Tuple::from([1])[1]);
    assert!(outside.is_err());
}

#[test]
fn rust_collections_convert() {
    let d: Dict<String, i64> = HashMap::from([(String::from("a"), 1)]).into();
    let back: HashMap<String, i64> = d.clone().into();
    let sorted: BTreeMap<String, i64> = d.into();
    assert_eq!((back["a"], sorted["a"]), (1, 1));
    let vector: Vec<i64> = List::from(vec![1, 2]).into();
    assert_eq!(vector, [1, 2]);
}

#[test]
fn templates() {
    let cases: [(&str, &str); 7] = [
        ("{} {}", "1 'x'"),
        ("{1}{0}{1}", "'x'1'x'"),
        ("{0:>4}|{0:<{w}}|", "   1|1  |"),
        ("{{}}", "{}"),
        ("{1!r}{1!s}{1!a}", "\"'x'\"'x'\"'x'\""),
        ("{w:03d}{e!a}", "003'\\xe9'"),
        ("é{0}", "é1"),
    ];
    for (template, expected) in cases {
        assert_eq!(fmt::template(template, &[&1, &"'x'"], &[("w", &3), ("e", &"é")]), expected, "{template}");
    }
}
