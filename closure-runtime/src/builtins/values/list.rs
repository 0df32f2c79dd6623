//! The methods of `list`, called with the list as their first argument.

use crate::List;
use crate::fmt::Format;
use crate::ops::{Eq, Iterable, Lt};

values! {
    list_method Append "append" { [T] (list: List<T>, item: T) -> () = list.append(item); }
    list_method Clear "clear" { [T] (list: List<T>) -> () = list.clear(); }
    list_method CopyOf "copy" { [T: Clone] (list: List<T>) -> List<T> = list.copy(); }
    list_method Count "count" { [T: Eq<Q>, Q] (list: List<T>, item: Q) -> i64 = list.count(&item); }
    list_method Extend "extend" {
        [T, A: Iterable<Item = T>] (list: List<T>, items: A) -> () = list.extend(&items);
    }
    list_method Index "index" { [T: Eq<Q>, Q: Format] (list: List<T>, item: Q) -> i64 = list.index(&item); }
    list_method Insert "insert" { [T] (list: List<T>, index: i64, item: T) -> () = list.insert(index, item); }
    list_method Pop "pop" {
        [T] (list: List<T>) -> T = list.pop();
        [T] (list: List<T>, index: i64) -> T = list.pop_at(index);
    }
    list_method Remove "remove" { [T: Eq<Q>, Q] (list: List<T>, item: Q) -> () = list.remove(&item); }
    list_method Reverse "reverse" { [T] (list: List<T>) -> () = list.reverse(); }
    list_method Sort "sort" { [T: Lt + Clone] (list: List<T>) -> () = list.sort(); }
}
