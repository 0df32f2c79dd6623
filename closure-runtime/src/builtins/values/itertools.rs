//! Python's module `itertools`: `reduce(itertools.chain, lists)`.

use crate::callable::Callable;
use crate::itertools as lazy;
use crate::ops::{self, Add, Iterable, Truth};
use crate::{Iter, Tuple};

values! {
    class Accumulate "itertools.accumulate" {
        [A: Iterable<Item: Clone + Add<Output = A::Item>, Iter: 'static>] (items: A) -> Iter<A::Item> =
            Iter::new(lazy::accumulate(ops::iter(&items)));
        [A: Iterable<Item: Clone, Iter: 'static>, F: Callable<(A::Item, A::Item), Output = A::Item> + 'static]
            (items: A, function: F) -> Iter<A::Item> = Iter::new(lazy::accumulate_by(ops::iter(&items), function));
    }
    class Chain "itertools.chain" {
        [A: Iterable<Item: 'static, Iter: 'static>, B: Iterable<Item = A::Item, Iter: 'static>] (a: A, b: B) -> Iter<A::Item> =
            Iter::new(lazy::chain2(ops::iter(&a), ops::iter(&b)));
        [A: Iterable<Item: 'static, Iter: 'static>, B: Iterable<Item = A::Item, Iter: 'static>, C: Iterable<Item = A::Item, Iter: 'static>]
            (a: A, b: B, c: C) -> Iter<A::Item> = Iter::new(lazy::chain3(ops::iter(&a), ops::iter(&b), ops::iter(&c)));
    }
    class_method FromIterable "chain.from_iterable" {
        [A: Iterable<Item: Iterable<Iter: 'static>, Iter: 'static>] (items: A) -> Iter<<A::Item as Iterable>::Item> =
            Iter::new(lazy::flatten(ops::iter(&items)));
    }
    class Combinations "itertools.combinations" {
        [A: Iterable<Item: Clone + 'static, Iter: 'static>] (items: A, r: i64) -> Iter<Tuple<A::Item>> =
            Iter::new(lazy::combinations(ops::iter(&items), r));
    }
    class Count "itertools.count" {
        [] () -> Iter<i64> = Iter::new(lazy::count(0, 1));
        [] (start: i64) -> Iter<i64> = Iter::new(lazy::count(start, 1));
        [] (start: i64, step: i64) -> Iter<i64> = Iter::new(lazy::count(start, step));
    }
    class Cycle "itertools.cycle" {
        [A: Iterable<Item: Clone + 'static, Iter: 'static>] (items: A) -> Iter<A::Item> =
            Iter::new(lazy::cycle(ops::iter(&items)));
    }
    class DropWhile "itertools.dropwhile" {
        [F: Callable<(A::Item,), Output: Truth> + 'static, A: Iterable<Item: Clone, Iter: 'static>]
            (test: F, items: A) -> Iter<A::Item> = Iter::new(lazy::dropwhile(test, ops::iter(&items)));
    }
    class FilterFalse "itertools.filterfalse" {
        [F: Callable<(A::Item,), Output: Truth> + 'static, A: Iterable<Item: Clone, Iter: 'static>]
            (test: F, items: A) -> Iter<A::Item> = Iter::new(lazy::filterfalse(test, ops::iter(&items)));
    }
    class ISlice "itertools.islice" {
        [A: Iterable<Iter: 'static>] (items: A, stop: i64) -> Iter<A::Item> =
            Iter::new(lazy::islice(ops::iter(&items), stop));
        [A: Iterable<Iter: 'static>] (items: A, start: i64, stop: i64) -> Iter<A::Item> =
            Iter::new(lazy::islice_from(ops::iter(&items), start, stop));
    }
    class Pairwise "itertools.pairwise" {
        [A: Iterable<Item: Clone + 'static, Iter: 'static>] (items: A) -> Iter<(A::Item, A::Item)> =
            Iter::new(lazy::pairwise(ops::iter(&items)));
    }
    class Permutations "itertools.permutations" {
        [A: Iterable<Item: Clone + 'static, Iter: 'static>] (items: A) -> Iter<Tuple<A::Item>> =
            Iter::new(lazy::permutations(ops::iter(&items)));
        [A: Iterable<Item: Clone + 'static, Iter: 'static>] (items: A, r: i64) -> Iter<Tuple<A::Item>> =
            Iter::new(lazy::permutations_of(ops::iter(&items), r));
    }
    class Product "itertools.product" {
        [A: Iterable<Item: Clone + 'static, Iter: 'static>, B: Iterable<Item: Clone + 'static, Iter: 'static>]
            (a: A, b: B) -> Iter<(A::Item, B::Item)> = Iter::new(lazy::product2(ops::iter(&a), ops::iter(&b)));
    }
    class Repeat "itertools.repeat" {
        [A: Clone + 'static] (value: A) -> Iter<A> = Iter::new(lazy::repeat(value));
        [A: Clone + 'static] (value: A, times: i64) -> Iter<A> = Iter::new(lazy::repeat_times(value, times));
    }
    class TakeWhile "itertools.takewhile" {
        [F: Callable<(A::Item,), Output: Truth> + 'static, A: Iterable<Item: Clone, Iter: 'static>]
            (test: F, items: A) -> Iter<A::Item> = Iter::new(lazy::takewhile(test, ops::iter(&items)));
    }
}
