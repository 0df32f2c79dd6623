//! Two texts, and where they differ.

/// Shows the lines between the common beginning and the common end, with one line of context on either side.
///
/// Lines of `expected` are marked with `-`, those of `actual` with `+`. Ends of lines are shown, since a missing one is a
/// difference, too.
pub fn difference(expected: &[u8], actual: &[u8]) -> String {
    let shown = |bytes: &[u8]| String::from_utf8_lossy(bytes).replace('\n', "⏎\n");
    let (expected, actual) = (shown(expected), shown(actual));
    let expected: Vec<&str> = expected.split_inclusive('\n').collect();
    let actual: Vec<&str> = actual.split_inclusive('\n').collect();
    let same = |(left, right): &(&&str, &&str)| left == right;
    let start = expected.iter().zip(&actual).take_while(same).count();
    let end = expected[start..].iter().rev().zip(actual[start..].iter().rev()).take_while(same).count();
    let mut text = String::new();
    let mut show = |mark: &str, lines: &[&str]| {
        for line in lines {
            text.push_str(&format!("{mark} {}\n", line.trim_end_matches('\n')));
        }
    };
    show(" ", &expected[start.saturating_sub(1)..start]);
    show("-", &expected[start..expected.len() - end]);
    show("+", &actual[start..actual.len() - end]);
    show(" ", &expected[expected.len() - end..][..end.min(1)]);
    text
}
