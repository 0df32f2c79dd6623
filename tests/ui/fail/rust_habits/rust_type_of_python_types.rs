closure_runtime::pydef! {
    def first(p: &[int]) -> int:
        return p[0]

    def counted(words: Vec<str>, found: Option<HashMap<str, float>>, other: Box<int>):
        total: &int = 0
        return total
}

fn main() {
    let _ = first;
}
