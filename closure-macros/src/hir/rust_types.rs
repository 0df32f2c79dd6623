//! Annotations that are half a Rust type and half a Python type, as `&[int]` is.

use syn::{GenericArgument, PathArguments, Type};

/// What to write instead of such a text; none if it is no such type.
pub(super) fn instead_of(text: &str) -> Option<String> {
    let ty = syn::parse_str(text).ok().filter(names_python)?;
    Some(match in_python(&ty) {
        Some(python) => format!("write `{python}`"),
        None => "write a Python type, or in a Rust type `i64` for `int` and `f64` for `float`".to_owned(),
    })
}

/// Says if a Rust type names a type of Python's somewhere inside.
fn names_python(ty: &Type) -> bool {
    if let Some((name, _)) = named(ty)
        && matches!(&*name, "int" | "float" | "list" | "dict" | "set" | "tuple")
    {
        return true;
    }
    match ty {
        Type::Path(_) => {
            // A text by itself has no size in Rust, though `Rc<str>` is a type.
            const SIZED: &[&str] =
                &["Vec", "List", "Option", "HashMap", "BTreeMap", "Dict", "HashSet", "BTreeSet", "Set"];
            let is_sized = named(ty).is_some_and(|(name, _)| SIZED.contains(&&*name));
            arguments(ty).any(|inner| names_python(inner) || is_sized && is_str(inner))
        }
        Type::Slice(slice) => names_python(&slice.elem) || is_str(&slice.elem),
        Type::Array(array) => names_python(&array.elem) || is_str(&array.elem),
        Type::Reference(reference) => names_python(&reference.elem),
        Type::Paren(paren) => names_python(&paren.elem),
        Type::Tuple(tuple) => tuple.elems.iter().any(|item| names_python(item) || is_str(item)),
        _ => false,
    }
}

fn is_str(ty: &Type) -> bool {
    named(ty).is_some_and(|(name, _)| name == "str")
}

/// The last name of a path, if the path has one segment only, and how many arguments it has.
fn named(ty: &Type) -> Option<(String, usize)> {
    let Type::Path(path) = ty else { return None };
    let mut segments = path.path.segments.iter();
    let (Some(last), None, None) = (segments.next(), segments.next(), &path.qself) else { return None };
    Some((last.ident.to_string(), arguments(ty).count()))
}

/// The types between the angle brackets at a path's end.
fn arguments(ty: &Type) -> impl Iterator<Item = &Type> {
    let last = match ty {
        Type::Path(path) => path.path.segments.last(),
        _ => None,
    };
    let listed = last.and_then(|last| match &last.arguments {
        PathArguments::AngleBracketed(arguments) => Some(&arguments.args),
        _ => None,
    });
    listed.into_iter().flatten().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    })
}

/// A Rust type as it is annotated in Python.
fn in_python(ty: &Type) -> Option<String> {
    let items = |items: &mut dyn Iterator<Item = &Type>| -> Option<String> {
        Some(items.map(in_python).collect::<Option<Vec<_>>>()?.join(", "))
    };
    match ty {
        Type::Reference(reference) => in_python(&reference.elem),
        Type::Paren(paren) => in_python(&paren.elem),
        Type::Slice(slice) => Some(format!("list[{}]", in_python(&slice.elem)?)),
        Type::Array(array) => Some(format!("list[{}]", in_python(&array.elem)?)),
        Type::Tuple(tuple) if !tuple.elems.is_empty() => {
            Some(format!("tuple[{}]", items(&mut tuple.elems.iter())?))
        }
        _ => {
            let (name, count) = named(ty)?;
            let inner = items(&mut arguments(ty))?;
            match (&*name, count) {
                ("int" | "float" | "bool" | "str", 0) => Some(name),
                ("i64", 0) => Some("int".to_owned()),
                ("f64", 0) => Some("float".to_owned()),
                ("String", 0) => Some("str".to_owned()),
                ("Vec" | "List" | "list", 1) => Some(format!("list[{inner}]")),
                ("HashSet" | "BTreeSet" | "Set" | "set", 1) => Some(format!("set[{inner}]")),
                ("HashMap" | "BTreeMap" | "Dict" | "dict", 2) => Some(format!("dict[{inner}]")),
                ("Option", 1) => Some(format!("{inner} | None")),
                _ => None,
            }
        }
    }
}
